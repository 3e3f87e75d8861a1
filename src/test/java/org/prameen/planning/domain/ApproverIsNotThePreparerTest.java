package org.prameen.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prameen.shared.PersonId;

class ApproverIsNotThePreparerTest {

    private static final PersonId ONE = PersonId.random();
    private static final PersonId OTHER = PersonId.random();
    private static final PersonId SUBSTITUTE = PersonId.random();

    @Test
    void whoPreparedDoesNotApproveWhereSomebodyElseCan() {
        assertThat(allows(Set.of(ONE), ONE, OTHER)).isFalse();
        assertThat(allows(Set.of(OTHER), ONE, OTHER)).isTrue();
    }

    @Test
    void aloneOneMayDoBoth() {
        assertThat(allows(Set.of(ONE), ONE)).isTrue();
    }

    @Test
    void whatTheSystemPreparedAnyoneMayApprove() {
        assertThat(allows(Set.of(), ONE, OTHER)).isTrue();
    }

    @Test
    void aSubstituteApprovesNeitherTheirOwnNorTheirPrincipalsPlan() {
        assertThat(allowsSubstitute(SUBSTITUTE)).isFalse();
        assertThat(allowsSubstitute(ONE)).isFalse();
        assertThat(allowsSubstitute(OTHER)).isTrue();
    }

    @Test
    void whatASubstitutePreparedForSomebodyThatPersonDoesNotApprove() {
        assertThat(allows(Set.of(SUBSTITUTE, ONE), ONE, OTHER)).isFalse();
    }

    private static boolean allows(Set<PersonId> preparers, PersonId... approvers) {
        return ApproverIsNotThePreparer.allows(preparers, Optional.of(ONE), Set.of(ONE), Set.of(approvers));
    }

    /** In the place of the only head of HR. */
    private static boolean allowsSubstitute(PersonId preparer) {
        return ApproverIsNotThePreparer.allows(
                Set.of(preparer), Optional.of(SUBSTITUTE), Set.of(SUBSTITUTE, ONE), Set.of(ONE));
    }
}
