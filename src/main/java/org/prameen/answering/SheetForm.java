package org.prameen.answering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.shared.Rejected;

/**
 * One form of a sheet with its answers.
 *
 * @param items in printed order
 * @param notPractisedReason present when the whole activity was marked as not practised
 * @param locked why nothing can be changed here now; empty = it can
 * @param fixed items that cannot be changed all the same, because only others of the form were returned
 */
public record SheetForm(
        String indicator,
        List<ItemAnswer> items,
        Optional<String> notPractisedReason,
        Optional<Rejected> locked,
        Set<String> fixed) {

    public SheetForm {
        items = List.copyOf(items);
        fixed = Set.copyOf(fixed);
    }

    /** Grows with every change of any item; sent with acts on the whole form, so that a change in between is noticed. */
    public long stamp() {
        return items.stream().mapToLong(ItemAnswer::version).sum();
    }
}
