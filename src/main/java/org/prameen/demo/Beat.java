package org.prameen.demo;

/** What happens in a case, in order, and on which day counted from the first day of collection. */
enum Beat {
    OPENED(-24, -24),
    SURVEYED(-21, -21),
    BRIEFED(-19, -19),
    TRIED_OUT(-17, -17),
    STUDIED(-15, -15),
    METHODS_CHOSEN(-14, -14),
    EXPLAINED(-12, -12),
    PLANNED(-10, -10),
    PLAN_SUBMITTED(-9, -9),
    /** Only where a plan comes back. */
    PLAN_RETURNED(-8, -8),
    APPROVED(-6, -6),
    /** Some have answered, one is half-way, others have not begun. */
    ANSWERING(1, 2),
    ANSWERED(5, 8),
    CLOSED(7, 12),
    DISCUSSED(8, 14),
    GIVEN_TO_CHECK(9, 16),
    /** Only where the committee sends results back. */
    CHECK_RETURNED(10, 17),
    ACCEPTED(11, 19),
    FULL_REPORT(12, 23),
    SHORT_REPORT(13, 24),
    RELEASED(14, 26),
    /** The head of the agency signs. */
    SIGNED(15, 28),
    /** Every body of the route but the last approves. */
    REVIEWED(16, 34),
    /** Only where a body sends single items back. */
    SENT_BACK(17, 36),
    /** Only where the agency has begun to correct them. */
    CORRECTING(18, 37),
    /** Only where a body does not certify. */
    REFUSED(17, 37),
    CERTIFIED(18, 38),
    ACTIONS_PLANNED(19, 42),
    FINISHED(20, 46);

    private final int dayInCurrent;
    private final int dayInPrevious;

    Beat(int dayInCurrent, int dayInPrevious) {
        this.dayInCurrent = dayInCurrent;
        this.dayInPrevious = dayInPrevious;
    }

    int day(boolean current) {
        return current ? dayInCurrent : dayInPrevious;
    }
}
