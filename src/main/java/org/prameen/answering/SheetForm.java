package org.prameen.answering;

import java.util.List;
import java.util.Optional;
import org.prameen.shared.Rejected;

/**
 * One form of a sheet with its answers.
 *
 * @param items in printed order
 * @param notPractisedReason present when the whole activity was marked as not practised
 * @param locked why nothing can be changed here now; empty = it can
 */
public record SheetForm(
        String indicator, List<ItemAnswer> items, Optional<String> notPractisedReason, Optional<Rejected> locked) {

    public SheetForm {
        items = List.copyOf(items);
    }

    /** Grows with every change of any item; sent with acts on the whole form, so that a change in between is noticed. */
    public long stamp() {
        return items.stream().mapToLong(ItemAnswer::version).sum();
    }
}
