package org.prameen.review;

import java.util.List;
import org.prameen.instrument.Node;
import org.prameen.review.domain.Share;
import org.prameen.workbook.Workbook;

/**
 * A workbook as it is reported, part by part.
 *
 * @param profileSubmitted whether the profile was confirmed, which is a row of its own
 */
public record Reporting(Workbook book, List<Part> parts, boolean profileSubmitted) {

    public Reporting {
        parts = List.copyOf(parts);
    }

    /** A row that sums up the items below it. */
    public record Part(Node top, List<ItemState> items) {

        public Part {
            items = List.copyOf(items);
        }

        /** How many of its items are reported, answered to the last box and signed; what another system answers is no item here. */
        public Share share() {
            return Reporting.share(items);
        }
    }

    public List<ItemState> items() {
        return parts.stream().flatMap(part -> part.items().stream()).toList();
    }

    public Share share() {
        return share(items());
    }

    private static Share share(List<ItemState> items) {
        return new Share((int) items.stream().filter(ItemState::isReported).count(), items.size());
    }
}
