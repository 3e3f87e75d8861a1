package org.prameen.answering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.shared.Rejected;

/**
 * One form as the agency fills it by counts.
 *
 * @param active false = the form is filled by sheets
 * @param hrStaff respondents who are HR staff
 * @param others respondents who are not
 * @param version of the stated numbers, 0 = never stated
 * @param locked why nothing can be changed here now
 * @param fixed items that cannot be changed all the same, because only others of the form were returned
 * @param undoable the last act on all counts can be taken back, for nobody wrote since
 */
public record TallyForm(
        String indicator,
        boolean active,
        long hrStaff,
        long others,
        int version,
        Optional<String> notPractisedReason,
        List<TallyItem> items,
        Optional<Rejected> locked,
        Set<String> fixed,
        boolean undoable) {

    public TallyForm {
        items = List.copyOf(items);
        fixed = Set.copyOf(fixed);
    }

    public long respondents() {
        return hrStaff + others;
    }

    /** Grows with every change; sent with acts on the whole form, so that a change in between is noticed. */
    public long stamp() {
        return version + items.stream().mapToLong(TallyItem::version).sum();
    }
}
