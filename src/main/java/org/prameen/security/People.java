package org.prameen.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.audit.Facts;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.OrganisationKind;
import org.prameen.organisation.Organisations;
import org.prameen.security.persistence.PersonRows;
import org.prameen.security.persistence.PersonSearchRows;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People and their roles. Names are open to everyone signed in; changes are for administrators. */
@Service
@Transactional
@PreAuthorize("isAuthenticated() or hasRole('SYSTEM')")
public class People {

    private static final int LONGEST_PAGE = 500;

    private final PersonRows rows;
    private final PersonSearchRows search;
    private final Organisations organisations;
    private final PasswordEncoder passwords;
    private final Deeds deeds;

    People(
            PersonRows rows,
            PersonSearchRows search,
            Organisations organisations,
            PasswordEncoder passwords,
            Deeds deeds) {
        this.rows = rows;
        this.search = search;
        this.organisations = organisations;
        this.passwords = passwords;
        this.deeds = deeds;
    }

    /** @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public Person get(PersonId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<Person> byUsername(String username) {
        return rows.byUsername(Usernames.plain(username));
    }

    /** Whether somebody can sign in with these; counts as no attempt, so it is not for requests from outside. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SYSTEM')")
    public boolean signsIn(String username, String password) {
        return rows.byUsername(Usernames.plain(username))
                .filter(Person::enabled)
                .filter(person -> passwords.matches(password, rows.passwordHash(person.id())))
                .isPresent();
    }

    @Transactional(readOnly = true)
    public List<Person> all(Collection<PersonId> ids) {
        return ids.isEmpty() ? List.of() : rows.all(ids);
    }

    /** Those who hold one of the roles at the organisation or below it, in Thai order; 500 at most. */
    @Transactional(readOnly = true)
    public List<Person> at(OrganisationId organisation, Role... oneOf) {
        Role[] roles = oneOf.length == 0 ? Role.values() : oneOf;
        return rows.below(organisations.get(organisation).path(), Arrays.asList(roles), 500);
    }

    /** A page of people in Thai order of their names, for those who run the system. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public List<Person> search(PeopleSearch wanted, int offset, int limit) {
        return search.page(wanted, offset, Math.min(limit, LONGEST_PAGE));
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public int count(PeopleSearch wanted) {
        return search.count(wanted);
    }

    /** @throws Rejected when the user name is malformed or taken, a name is missing, or the password is too weak */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public PersonId add(NewPerson person) {
        return add(person, passwords.encode(PasswordRules.checked(person)));
    }

    /** For loading many at once: the hash is made by the caller. */
    @PreAuthorize("hasRole('SYSTEM')")
    public PersonId add(NewPerson person, String passwordHash) {
        Usernames.check(person.username());
        if (person.name().th() == null || person.name().th().isBlank()) {
            throw Rejected.because("security.nameMissing").at("name");
        }
        if (rows.byUsername(person.username()).isPresent()) {
            throw Rejected.because("security.usernameTaken", person.username()).at("username");
        }
        Emails.check(person.email());
        PersonId id = rows.insert(person, passwordHash, deeds.now());
        deeds.tell(new PersonChanged(id), Entry.of("security.personAdded", "person:" + person.username()));
        return id;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public void change(PersonId id, LocalText name, Optional<String> email, boolean enabled) {
        Person before = get(id);
        if (name.th() == null || name.th().isBlank()) {
            throw Rejected.because("security.nameMissing").at("name");
        }
        Emails.check(email);
        if (!enabled) {
            requireAnotherAdministrator(before);
        }
        rows.update(id, name, email.orElse(null), enabled);
        deeds.tell(
                new PersonChanged(id),
                Entry.of("security.personChanged", "person:" + before.username())
                        .changed(facts(before.name(), before.email(), before.enabled()), facts(name, email, enabled)));
    }

    private static Facts facts(LocalText name, Optional<String> email, boolean enabled) {
        return Facts.NONE
                .and("nameTh", name.th())
                .and("nameEn", name.en())
                .and("email", email.orElse(null))
                .and("enabled", enabled);
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public void resetPassword(PersonId id, String password) {
        Person person = get(id);
        rows.setPassword(
                id,
                passwords.encode(PasswordRules.checked(
                        new NewPerson(person.username(), password, person.name(), person.email()))));
        deeds.tell(new PersonChanged(id), Entry.of("security.passwordReset", "person:" + person.username()));
    }

    /** @throws Rejected when the role knows no border and the place is not the national office */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public void assign(PersonId id, Role role, OrganisationId at, Optional<RespondentGroup> group) {
        Organisation place = organisations.get(at);
        if (role.isNationwide() && place.kind() != OrganisationKind.NATIONAL_OFFICE) {
            throw Rejected.because("security.onlyAtNationalOffice").at("place");
        }
        Person person = get(id);
        if (rows.assign(id, role, at, group)) {
            deeds.tell(
                    new PersonChanged(id),
                    Entry.of("security.roleAssigned", "person:" + person.username())
                            .at(at)
                            .changed(null, role + " @ " + place.name().th()));
        }
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public void withdraw(PersonId id, Role role, OrganisationId at) {
        Organisation place = organisations.get(at);
        Person person = get(id);
        if (role == Role.ADMINISTRATOR) {
            requireAnotherAdministrator(person);
        }
        if (rows.withdraw(id, role, at)) {
            deeds.tell(
                    new PersonChanged(id),
                    Entry.of("security.roleWithdrawn", "person:" + person.username())
                            .at(at)
                            .changed(role + " @ " + place.name().th(), null));
        }
    }

    /** Without an administrator nobody could make one, and the door of the first installation would open again. */
    private void requireAnotherAdministrator(Person person) {
        rows.oneAtATime();
        if (person.enabled() && person.has(Role.ADMINISTRATOR) && rows.countWith(Role.ADMINISTRATOR) < 2) {
            throw Rejected.because("security.lastAdministrator").at("enabled");
        }
    }
}
