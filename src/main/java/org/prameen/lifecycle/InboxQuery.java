package org.prameen.lifecycle;

import java.util.Optional;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.RoundId;
import org.prameen.shared.ThaiText;

/**
 * What the inbox shows; empty parts do not narrow.
 *
 * @param text part of the name of an agency, of a task or of a case number
 * @param step element id of a task in its process model
 */
public record InboxQuery(
        InboxTab tab,
        Optional<String> text,
        Optional<RoundId> round,
        Optional<OrganisationId> agency,
        Optional<String> step,
        Optional<DueWithin> due) {

    public static InboxQuery of(InboxTab tab) {
        return new InboxQuery(
                tab, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public InboxQuery named(String part) {
        return new InboxQuery(
                tab,
                Optional.ofNullable(part).map(ThaiText::typed).filter(wanted -> !wanted.isEmpty()),
                round,
                agency,
                step,
                due);
    }

    public InboxQuery in(RoundId wanted) {
        return new InboxQuery(tab, text, Optional.ofNullable(wanted), agency, step, due);
    }

    public InboxQuery of(OrganisationId wanted) {
        return new InboxQuery(tab, text, round, Optional.ofNullable(wanted), step, due);
    }

    public InboxQuery at(String element) {
        return new InboxQuery(tab, text, round, agency, Optional.ofNullable(element), due);
    }

    public InboxQuery due(DueWithin wanted) {
        return new InboxQuery(tab, text, round, agency, step, Optional.ofNullable(wanted));
    }

    /** Whether anything but the part of the inbox narrows it. */
    public boolean isNarrowed() {
        return !equals(of(tab));
    }
}
