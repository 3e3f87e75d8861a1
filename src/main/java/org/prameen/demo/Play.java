package org.prameen.demo;

import java.util.Set;

/**
 * How far one case goes.
 *
 * @param current false = it belongs to the previous round
 * @param marks finer points, as written in {@code cases.yaml}
 */
record Play(String agency, boolean current, Beat until, Set<String> marks) {

    boolean is(String mark) {
        return marks.contains(mark);
    }

    private boolean isRefused() {
        return is("not certified") && current;
    }

    /** Some beats happen only in cases that are said to have them, once. */
    boolean has(Beat beat) {
        return switch (beat) {
            case PLAN_RETURNED -> is("plan returned") && current && beat.compareTo(until) <= 0;
            case CHECK_RETURNED -> is("returned by the committee") && current && beat.compareTo(until) <= 0;
            case SENT_BACK -> is("returned items") && current && beat.compareTo(until) <= 0;
            case CORRECTING -> is("correcting returned items") && current && beat.compareTo(until) <= 0;
            case REVIEWED -> !is("returned items") && !isRefused() && beat.compareTo(until) <= 0;
            case REFUSED -> isRefused() && beat.compareTo(until) <= 0;
            case CERTIFIED -> !isRefused() && beat.compareTo(until) <= 0;
            default -> beat.compareTo(until) <= 0;
        };
    }
}
