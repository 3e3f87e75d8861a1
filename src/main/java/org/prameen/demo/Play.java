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

    /** Two beats happen only in cases that are said to have them, once, and the returned ones end there. */
    boolean has(Beat beat) {
        return switch (beat) {
            case PLAN_RETURNED -> is("plan returned") && current && beat.compareTo(until) <= 0;
            case CHECK_RETURNED -> is("returned by the committee") && current && beat.compareTo(until) <= 0;
            default -> beat.compareTo(until) <= 0;
        };
    }
}
