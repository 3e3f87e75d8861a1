package org.prameen.improvement;

import java.time.LocalDate;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.NodeKind;
import org.prameen.shared.Rejected;

/** What an action must have: one of the four kinds, a title, an owner, an indicator and a date (document 002, lines 445-448). */
final class ActionRules {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_NOTE = 4000;

    private ActionRules() {}

    /** @throws Rejected with the first fault, at its field */
    static void check(NewAction action, Instrument instrument) {
        boolean known = instrument
                .findJudged(String.valueOf(action.indicator()))
                .filter(node -> node.kind() == NodeKind.INDICATOR)
                .isPresent();
        if (!known) {
            throw Rejected.because("improvement.indicatorUnknown").at("indicator");
        }
        if (action.kind() == null) {
            throw Rejected.because("improvement.kindMissing").at("kind");
        }
        text(action.title(), LONGEST_TITLE, "improvement.titleMissing", "title");
        text(action.owner() == null ? null : action.owner().name(), LONGEST_NAME, "improvement.ownerMissing", "owner");
        dates(action.quarter(), action.due());
    }

    /** @throws Rejected when there is nothing in it, or too much */
    static void text(String text, int longest, String missing, String field) {
        if (text == null || text.isBlank()) {
            throw Rejected.because(missing).at(field);
        }
        if (text.length() > longest) {
            throw Rejected.because("improvement.textTooLong", longest).at(field);
        }
    }

    private static void dates(Quarter quarter, LocalDate due) {
        if (quarter == null) {
            throw Rejected.because("improvement.quarterMissing").at("quarter");
        }
        if (due == null) {
            throw Rejected.because("improvement.dueMissing").at("due");
        }
        if (!quarter.holds(due)) {
            throw Rejected.because("improvement.dueOutsideQuarter").at("due");
        }
    }
}
