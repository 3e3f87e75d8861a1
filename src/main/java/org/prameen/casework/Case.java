package org.prameen.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.prameen.audit.Entry;
import org.prameen.round.Round;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.RoundId;

/**
 * One agency in one round, evaluated by itself or, as a case of its own, from outside.
 *
 * @param number what people call it, for example {@code LOCAL-HR-2569-MARCH-M-2001}
 * @param late what came later than it should, accepted all the same
 * @param moreTime what it was granted beyond the dates of its round
 * @param external by whom and when it is evaluated from outside; empty for the agency's own evaluation
 */
public record Case(
        CaseId id,
        String number,
        RoundId round,
        OrganisationId agency,
        Stage stage,
        Instant stageSince,
        Instant openedAt,
        Optional<Instant> closedAt,
        Set<Lateness> late,
        MoreTime moreTime,
        Optional<Outside> external) {

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** Its round with the dates this case goes by. */
    public Round in(Round of) {
        if (external.isPresent()) {
            return of.with(external.get().applyTo(of.dates()));
        }
        return moreTime.equals(MoreTime.NONE) ? of : of.with(moreTime.applyTo(of.dates()));
    }

    public boolean isExternal() {
        return external.isPresent();
    }

    /** Whose journal holds what is done here: the agency's, or the body's, so that the agency reads nothing there. */
    OrganisationId keeper() {
        return external.map(Outside::body).orElse(agency);
    }

    /** The journal's line of something done to the case as a whole. */
    public Entry deed(String act) {
        return deed(act, "case:" + number);
    }

    /** The journal's line of something done in the case. */
    public Entry deed(String act, String subject) {
        return Entry.of(act, subject).in(id).at(keeper());
    }
}
