package org.prameen.planning.domain;

import java.util.Optional;
import java.util.Set;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;

/**
 * Who hands a plan in should not approve it, as long as somebody else can. A small agency with one head of HR who does
 * everything may (system method; the handbook is silent).
 */
public final class ApproverIsNotThePreparer {

    private ApproverIsNotThePreparer() {}

    /**
     * @param preparer who submitted the plan, when it was a person
     * @param approvers all who may approve plans of the agency
     */
    public static boolean allows(Optional<PersonId> preparer, Optional<PersonId> approver, Set<PersonId> approvers) {
        boolean same = preparer.isPresent() && preparer.equals(approver);
        boolean somebodyElse =
                approvers.stream().anyMatch(other -> !Optional.of(other).equals(approver));
        return !same || !somebodyElse;
    }

    /** @throws Rejected when somebody else could approve it */
    public static void check(Optional<PersonId> preparer, Optional<PersonId> approver, Set<PersonId> approvers) {
        if (!allows(preparer, approver, approvers)) {
            throw Rejected.because("planning.approverPreparedIt");
        }
    }
}
