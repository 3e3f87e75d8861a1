package org.prameen.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.security.persistence.PersonRows;
import org.prameen.security.persistence.SubstitutionRows;
import org.prameen.shared.NotFound;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.SubstitutionId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who does whose work while they are away. People name their own substitutes; for whoever cannot, the head of HR of the
 * agency or an administrator does. A substitute hands nothing on.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Substitutions {

    private static final int LONGEST_PAGE = 500;

    private final SubstitutionRows rows;
    private final PersonRows rowsOfPeople;
    private final People people;
    private final Arranging arranging;
    private final Deeds deeds;

    Substitutions(SubstitutionRows rows, PersonRows rowsOfPeople, People people, Arranging arranging, Deeds deeds) {
        this.rows = rows;
        this.rowsOfPeople = rowsOfPeople;
        this.people = people;
        this.arranging = arranging;
        this.deeds = deeds;
    }

    /**
     * @throws Rejected when the two, the days, the scope or the reason will not do, or while acting for somebody
     * @throws Forbidden when the absent person is not the caller's to arrange for
     * @throws NotFound when there is no such person within reach
     */
    public SubstitutionId name(NewSubstitution asked) {
        NewSubstitution wanted = asked.beginning(deeds.today());
        arranging.refuseSubstitutes();
        Person absent = people.get(wanted.absent());
        arranging.requireFor(absent, wanted.scope().of(absent));
        SubstitutionPolicy.check(wanted, deeds.today(), arranging.longestDays());
        Person substitute = people.get(wanted.substitute());
        List<Assignment> lent = SubstitutionPolicy.lent(absent, substitute, wanted.scope());
        boolean elsewhere = arranging.isFromElsewhere(substitute, lent);
        SubstitutionId id = SubstitutionId.random();
        rows.insert(
                id,
                wanted,
                new SubstitutionRows.Naming(deeds.person(), deeds.name(), deeds.now(), elsewhere, places(lent)));
        deeds.tell(
                new SubstituteNamed(id, absent.id(), substitute.id(), wanted.until()),
                SubstitutionEntry.of("security.substituteNamed", rows.find(id).orElseThrow())
                        .because(wanted.reason()));
        return id;
    }

    /** At once; the substitute's next click finds it gone. @throws Rejected when it is over already */
    public void takeBack(SubstitutionId id) {
        arranging.refuseSubstitutes();
        Substitution found = find(id);
        if (!found.isAhead(deeds.today()) || !rows.end(id, deeds.now(), deeds.name())) {
            throw Rejected.because("security.substitute.over");
        }
        deeds.tell(SubstitutionEnded.of(found), SubstitutionEntry.of("security.substituteTakenBack", found));
    }

    /** How many days a substitute may stand in, first and last included (system method). */
    public int longestDays() {
        return arranging.longestDays();
    }

    /** Those the caller has a part in, what counts or will count first. */
    @Transactional(readOnly = true)
    public List<Substitution> mine(int offset, int limit) {
        return rows.of(deeds.person(), offset, Math.min(limit, LONGEST_PAGE));
    }

    /** Those of all for whom the caller may arrange as head of HR or administrator; empty for everyone else. */
    @Transactional(readOnly = true)
    public List<Substitution> arranged(int offset, int limit) {
        List<String> below = arranging.reach();
        return below.isEmpty() ? List.of() : rows.below(below, offset, Math.min(limit, LONGEST_PAGE));
    }

    /** @throws NotFound when the caller has no part in it */
    @Transactional(readOnly = true)
    public Substitution find(SubstitutionId id) {
        Substitution found = rows.find(id).orElseThrow(NotFound::new);
        PersonId caller = deeds.person();
        if (!caller.equals(found.absent()) && !caller.equals(found.substitute())) {
            Person absent = people.get(found.absent());
            arranging.requireFor(absent, found.scope().of(absent));
        }
        return found;
    }

    /** Who could do a person's work: everybody else with a role where that person has one; by Thai name. */
    @Transactional(readOnly = true)
    public List<Person> candidates(PersonId absent) {
        Person person = people.get(absent);
        List<Assignment> lent = SubstitutionScope.everything().of(person);
        arranging.requireFor(person, lent);
        return lent.stream()
                .map(Assignment::house)
                .distinct()
                .flatMap(house -> rowsOfPeople.below(house, List.of(Role.values()), LONGEST_PAGE).stream())
                .filter(other -> other.enabled() && !other.id().equals(absent))
                .filter(other -> lent.stream().anyMatch(one -> SubstitutionPolicy.sameHouses(List.of(one), other)))
                .distinct()
                .toList();
    }

    /** What was left to somebody for one task is over with the task. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void endWithTask(String taskId) {
        rows.ofTask(taskId).stream()
                .filter(found -> rows.end(found.id(), deeds.now(), deeds.name()))
                .forEach(ended -> deeds.tell(
                        SubstitutionEnded.of(ended), SubstitutionEntry.of("security.substituteTakenBack", ended)));
    }

    /** For whom the caller may arrange, or, as an administrator, whom they may choose; by Thai name. */
    @Transactional(readOnly = true)
    public List<Person> people(String text, int offset, int limit) {
        return arranging.people(text, offset, Math.min(limit, LONGEST_PAGE));
    }

    /** Whether the caller may choose a substitute from anywhere. */
    @Transactional(readOnly = true)
    public boolean mayChooseAnybody() {
        return arranging.isAdministrator();
    }

    /** Whether the caller may arrange for others than themselves. */
    @Transactional(readOnly = true)
    public boolean mayArrangeForOthers() {
        return !arranging.reach().isEmpty();
    }

    private static Set<OrganisationId> places(List<Assignment> lent) {
        return lent.stream().map(Assignment::organisation).collect(Collectors.toSet());
    }
}
