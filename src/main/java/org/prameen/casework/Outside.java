package org.prameen.casework;

import java.time.LocalDate;
import org.prameen.round.Dates;
import org.prameen.shared.OrganisationId;

/**
 * An evaluation from outside.
 *
 * @param body who opened it, appoints the evaluators and confirms what they found
 * @param until the last day, included
 */
public record Outside(OrganisationId body, LocalDate from, LocalDate until) {

    /** The dates the case goes by; it makes no report of its own, which is never due before the last day. */
    Dates applyTo(Dates round) {
        LocalDate reportDue = round.reportDue().isBefore(until) ? until : round.reportDue();
        return new Dates(from, until, reportDue, round.provinceDue(), round.nationalDue());
    }
}
