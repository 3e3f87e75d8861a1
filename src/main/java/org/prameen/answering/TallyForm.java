package org.prameen.answering;

import java.util.List;
import java.util.Optional;
import org.prameen.shared.Rejected;

/**
 * One form as the agency fills it by counts.
 *
 * @param active false = the form is filled by sheets
 * @param hrStaff respondents who are HR staff
 * @param others respondents who are not
 * @param version of the stated numbers, 0 = never stated
 * @param locked why nothing can be changed here now
 */
public record TallyForm(
        String indicator,
        boolean active,
        long hrStaff,
        long others,
        int version,
        Optional<String> notPractisedReason,
        List<TallyItem> items,
        Optional<Rejected> locked) {

    public TallyForm {
        items = List.copyOf(items);
    }

    public long respondents() {
        return hrStaff + others;
    }
}
