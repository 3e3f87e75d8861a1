package org.prameen.planning.domain;

import java.util.Collections;
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
     * @param preparers who submitted the plan and in whose place; empty when nobody in person did
     * @param approver the person who approves, with their own hands
     * @param actors the approver and in whose place they approve
     * @param approvers all who may approve plans of the agency; a substitute is never the only one who can
     */
    public static boolean allows(
            Set<PersonId> preparers, Optional<PersonId> approver, Set<PersonId> actors, Set<PersonId> approvers) {
        boolean same = !Collections.disjoint(preparers, actors);
        boolean somebodyElse =
                approvers.stream().anyMatch(other -> !Optional.of(other).equals(approver));
        return !same || !somebodyElse;
    }

    /** @throws Rejected when somebody else could approve it */
    public static void check(
            Set<PersonId> preparers, Optional<PersonId> approver, Set<PersonId> actors, Set<PersonId> approvers) {
        if (!allows(preparers, approver, actors, approvers)) {
            throw Rejected.because("planning.approverPreparedIt");
        }
    }
}
