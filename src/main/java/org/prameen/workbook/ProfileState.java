package org.prameen.workbook;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the profile of an agency is in one round.
 *
 * @param confirmed empty before it was
 * @param mayConfirm whether who asks may confirm it now; what is missing is another question
 * @param reusable how many answers of the last round there are to take over; 0 when something is written here already
 */
public record ProfileState(Optional<Confirmation> confirmed, boolean mayConfirm, int reusable) {

    /** @param by name of who confirmed */
    public record Confirmation(Instant at, String by) {}
}
