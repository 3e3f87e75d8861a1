package org.prameen.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.shared.Rejected;

/** Whom somebody may leave their work to, and for how long. Official documents are silent: these are methods of this system. */
final class SubstitutionPolicy {

    private static final int LONGEST_REASON = 1000;

    private SubstitutionPolicy() {}

    /**
     * @param longest days; a longer absence calls for a new holder of the role, not for a substitute
     * @throws Rejected at the field that will not do
     */
    static void check(NewSubstitution wanted, LocalDate today, int longest) {
        if (wanted.from() == null || wanted.from().isBefore(today)) {
            throw Rejected.because("security.substitute.past").at("from");
        }
        if (wanted.until() == null || wanted.until().isBefore(wanted.from())) {
            throw Rejected.because("security.substitute.endsBeforeItBegins").at("until");
        }
        if (wanted.until().isAfter(wanted.from().plusDays(longest - 1L))) {
            throw Rejected.because("security.substitute.tooLong", longest).at("until");
        }
        if (wanted.reason() == null || wanted.reason().isBlank()) {
            throw Rejected.because("security.substitute.reasonMissing").at("reason");
        }
        if (wanted.reason().length() > LONGEST_REASON) {
            throw Rejected.because("security.substitute.reasonTooLong", LONGEST_REASON)
                    .at("reason");
        }
    }

    /** What is lent. @throws Rejected when these two will not do or nothing would be lent */
    static List<Assignment> lent(Person absent, Person substitute, SubstitutionScope scope) {
        if (absent.id().equals(substitute.id())) {
            throw Rejected.because("security.substitute.themselves").at("substitute");
        }
        if (!absent.enabled() || !substitute.enabled()) {
            throw Rejected.because("security.substitute.disabled").at(absent.enabled() ? "substitute" : "absent");
        }
        List<Assignment> lent = scope.of(absent);
        if (lent.isEmpty() || lent.size() < scope.roles().size()) {
            throw Rejected.because("security.substitute.nothingLent").at("roles");
        }
        return lent;
    }

    /** Whether the substitute has a role at each agency or body whose work is lent. */
    static boolean sameHouses(List<Assignment> lent, Person substitute) {
        Set<String> houses =
                substitute.assignments().stream().map(Assignment::reach).collect(Collectors.toSet());
        return lent.stream().map(Assignment::reach).allMatch(houses::contains);
    }
}
