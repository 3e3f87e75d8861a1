package org.prameen.security;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;
import org.prameen.shared.SubstitutionId;

/**
 * An arrangement by which a substitute does an absent person's work.
 *
 * @param from first day, in Bangkok
 * @param until last day, included
 * @param fromElsewhere whether an administrator allowed a substitute of another agency or body
 * @param endedAt when it was ended before its last day
 */
public record Substitution(
        SubstitutionId id,
        PersonId absent,
        LocalText absentName,
        PersonId substitute,
        LocalText substituteName,
        LocalDate from,
        LocalDate until,
        SubstitutionScope scope,
        boolean fromElsewhere,
        String reason,
        String namedBy,
        Instant namedAt,
        Optional<Instant> endedAt,
        Optional<String> endedBy) {

    /** Whether it counts on a day of Bangkok. */
    public boolean isOn(LocalDate day) {
        return endedAt.isEmpty() && !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether it counts or will count. */
    public boolean isAhead(LocalDate day) {
        return endedAt.isEmpty() && !day.isAfter(until);
    }
}
