package org.prameen.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prameen.review.Phase.CERTIFIED;
import static org.prameen.review.Phase.CHANGING;
import static org.prameen.review.Phase.CORRECTED;
import static org.prameen.review.Phase.NOT_CERTIFIED;
import static org.prameen.review.Phase.PREPARING;
import static org.prameen.review.Phase.RETURNED;
import static org.prameen.review.Phase.UNDER_REVIEW;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.prameen.review.Phase;
import org.prameen.review.Status;

class SubmissionFlowTest {

    /** Every legal transition; whatever is not here is refused. */
    private static final Map<Act, Map<Phase, Phase>> LEGAL = new EnumMap<>(Act.class);

    static {
        LEGAL.put(Act.SIGN, Map.of(PREPARING, UNDER_REVIEW, CHANGING, UNDER_REVIEW, CORRECTED, UNDER_REVIEW));
        LEGAL.put(Act.APPROVE, Map.of(UNDER_REVIEW, UNDER_REVIEW));
        LEGAL.put(Act.CERTIFY, Map.of(UNDER_REVIEW, CERTIFIED));
        LEGAL.put(Act.RETURN, Map.of(UNDER_REVIEW, RETURNED));
        LEGAL.put(Act.REFUSE, Map.of(UNDER_REVIEW, NOT_CERTIFIED));
        LEGAL.put(Act.REOPEN, Map.of(UNDER_REVIEW, CHANGING, CERTIFIED, CHANGING, NOT_CERTIFIED, CHANGING));
        LEGAL.put(Act.FINISH_CORRECTION, Map.of(RETURNED, CORRECTED, CHANGING, CORRECTED));
        LEGAL.put(Act.EXAMINE, Map.of(UNDER_REVIEW, UNDER_REVIEW, CERTIFIED, CERTIFIED));
        LEGAL.put(
                Act.SIGNATURE_BROKEN,
                Map.of(
                        PREPARING, PREPARING,
                        UNDER_REVIEW, CORRECTED,
                        RETURNED, RETURNED,
                        CHANGING, CHANGING,
                        CORRECTED, CORRECTED,
                        CERTIFIED, CORRECTED,
                        NOT_CERTIFIED, CORRECTED));
        LEGAL.put(
                Act.APPROVAL_BROKEN,
                Map.of(
                        PREPARING, PREPARING,
                        UNDER_REVIEW, UNDER_REVIEW,
                        RETURNED, RETURNED,
                        CHANGING, CHANGING,
                        CORRECTED, CORRECTED,
                        CERTIFIED, UNDER_REVIEW,
                        NOT_CERTIFIED, NOT_CERTIFIED));
    }

    @TestFactory
    Stream<DynamicTest> everyActLeadsWhereItMayAndNowhereElse() {
        return Stream.of(Act.values()).flatMap(act -> Stream.of(Phase.values())
                .map(phase -> DynamicTest.dynamicTest(act + " in " + phase, () -> assertThat(
                                SubmissionFlow.after(phase, act).orElse(null))
                        .isEqualTo(LEGAL.get(act).get(phase)))));
    }

    @Test
    void everyPhaseHasOneOfTheFourStatuses() {
        assertThat(Stream.of(Phase.values()).map(Phase::status))
                .containsExactly(
                        Status.NOT_REPORTED,
                        Status.AWAITING_CERTIFICATION,
                        Status.AWAITING_CERTIFICATION,
                        Status.AWAITING_CERTIFICATION,
                        Status.AWAITING_CERTIFICATION,
                        Status.CERTIFIED,
                        Status.NOT_CERTIFIED);
    }
}
