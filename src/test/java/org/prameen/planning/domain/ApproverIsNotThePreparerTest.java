package org.prameen.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prameen.shared.PersonId;

class ApproverIsNotThePreparerTest {

    private static final PersonId ONE = PersonId.random();
    private static final PersonId OTHER = PersonId.random();

    @Test
    void whoPreparedDoesNotApproveWhereSomebodyElseCan() {
        assertThat(allows(Optional.of(ONE), ONE, OTHER)).isFalse();
        assertThat(allows(Optional.of(OTHER), ONE, OTHER)).isTrue();
    }

    @Test
    void aloneOneMayDoBoth() {
        assertThat(allows(Optional.of(ONE), ONE)).isTrue();
    }

    @Test
    void whatTheSystemPreparedAnyoneMayApprove() {
        assertThat(allows(Optional.empty(), ONE, OTHER)).isTrue();
    }

    private static boolean allows(Optional<PersonId> preparer, PersonId... approvers) {
        return ApproverIsNotThePreparer.allows(preparer, Optional.of(ONE), Set.of(approvers));
    }
}
