package org.prameen.review;

import java.util.Map;
import org.prameen.instrument.Node;
import org.prameen.review.domain.Share;

/**
 * One item of a workbook as it is reported.
 *
 * @param newData changed since it was reported, and not opened since by who reviews it
 * @param values 1 or 0 by box; what is not answered is absent
 */
public record ItemState(Node section, Status status, boolean newData, Map<String, String> values) {

    public ItemState {
        values = Map.copyOf(values);
    }

    public Symbol symbol() {
        return Symbol.of(status);
    }

    /** 1 when it was sent, 0 when it was not, whatever is carried out (document 004, lines 493-494). */
    public int submitted() {
        return status == Status.NOT_REPORTED ? 0 : 1;
    }

    /** Boxes said to be carried out. */
    public long carriedOut() {
        return values.values().stream().filter("1"::equals).count();
    }

    /** How many of its boxes are answered. */
    public Share share() {
        return new Share(values.size(), section.children().size());
    }

    /** Whether it went out of the agency, complete. */
    boolean isReported() {
        return isAnswered() && status != Status.NOT_REPORTED;
    }

    boolean isAnswered() {
        return values.size() == section.children().size();
    }
}
