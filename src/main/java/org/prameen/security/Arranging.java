package org.prameen.security;

import java.util.List;
import org.prameen.security.persistence.PersonRows;
import org.prameen.security.persistence.PersonSearchRows;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may name substitutes, for whom, and whom. */
@Component
class Arranging {

    private static final int MOST = 500;

    private final Access access;
    private final CurrentUser user;
    private final PersonRows rows;
    private final PersonSearchRows search;
    private final int longestDays;

    Arranging(
            Access access,
            CurrentUser user,
            PersonRows rows,
            PersonSearchRows search,
            @Value("${prameen.substitution.longest-days:366}") int longestDays) {
        this.longestDays = longestDays;
        this.rows = rows;
        this.search = search;
        this.access = access;
        this.user = user;
    }

    /** How long a substitute may stand in, first and last day included. */
    int longestDays() {
        return longestDays;
    }

    /** @throws Rejected while acting for somebody: what was lent is not lent again */
    void refuseSubstitutes() {
        if (user.onBehalfOf().isPresent()) {
            throw Rejected.because("security.substitute.notHandedOn");
        }
    }

    /**
     * People for themselves, administrators for everybody, a head of HR for roles held in the own agency.
     *
     * @throws NotFound when nothing of it lies within the caller's reach
     * @throws Forbidden within reach, but not the caller's to arrange
     */
    void requireFor(Person absent, List<Assignment> lent) {
        if (user.id().equals(absent.id()) || isAdministrator()) {
            return;
        }
        if (lent.isEmpty()) {
            throw new NotFound();
        }
        lent.forEach(assignment -> access.act(assignment.organisation(), Role.HEAD_OF_HR));
    }

    List<Person> people(String text, int offset, int limit) {
        if (isAdministrator()) {
            return search.page(PeopleSearch.everybody().named(text), offset, limit);
        }
        String wanted = ThaiText.typed(text);
        return reach().stream()
                .flatMap(path -> rows.below(path, List.of(Role.values()), MOST).stream())
                .filter(person -> person.enabled() && isNamed(person, wanted))
                .distinct()
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private static boolean isNamed(Person person, String part) {
        return person.name().th().contains(part) || person.username().startsWith(part);
    }

    /** Paths below which the caller arranges for others; empty for most. */
    List<String> reach() {
        if (user.onBehalfOf().isPresent()) {
            return List.of();
        }
        return isAdministrator() ? List.of("/") : access.reachOf(Role.HEAD_OF_HR);
    }

    /**
     * Whether the substitute is of another agency or body than the work.
     *
     * @throws Rejected when only an administrator may allow that, or when somebody names themselves for another
     */
    boolean isFromElsewhere(Person substitute, List<Assignment> lent) {
        if (user.id().equals(substitute.id())) {
            throw Rejected.because("security.substitute.namesThemselves").at("substitute");
        }
        boolean elsewhere = !SubstitutionPolicy.sameHouses(lent, substitute);
        if (elsewhere && !isAdministrator()) {
            throw Rejected.because("security.substitute.elsewhere").at("substitute");
        }
        return elsewhere;
    }

    boolean isAdministrator() {
        return user.onBehalfOf().isEmpty() && user.get().has(Role.ADMINISTRATOR);
    }
}
