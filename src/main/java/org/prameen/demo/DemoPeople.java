package org.prameen.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.demo.PeopleFile.Member;
import org.prameen.organisation.Organisations;
import org.prameen.security.NewPerson;
import org.prameen.security.People;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Enters the people of the demo world. They share one password, so it is hashed once and not three hundred times. */
@Component
class DemoPeople {

    private final People people;
    private final Organisations organisations;
    private final PasswordEncoder passwords;
    private final String password;

    DemoPeople(
            People people,
            Organisations organisations,
            PasswordEncoder passwords,
            @Value(DemoWorld.CHOSEN_PASSWORD) String password) {
        this.people = people;
        this.organisations = organisations;
        this.passwords = passwords;
        this.password = password;
    }

    /** @return how many were new; who exists keeps name, password and roles as they are now */
    int enter(List<Member> everybody) {
        List<Member> missing = everybody.stream()
                .filter(member -> people.byUsername(member.username()).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return 0;
        }
        String hash = passwords.encode(password);
        Map<String, OrganisationId> places = new HashMap<>();
        missing.forEach(member -> enter(member, hash, places));
        return missing.size();
    }

    private void enter(Member member, String hash, Map<String, OrganisationId> places) {
        PersonId id = people.add(
                new NewPerson(member.username(), password, LocalText.of(member.th(), member.en()), Optional.empty()),
                hash);
        member.roles()
                .forEach(post -> people.assign(
                        id,
                        post.role(),
                        places.computeIfAbsent(post.at(), this::place),
                        Optional.ofNullable(post.group())));
    }

    private OrganisationId place(String code) {
        return organisations
                .byCode(code)
                .orElseThrow(() -> new IllegalStateException(code))
                .id();
    }
}
