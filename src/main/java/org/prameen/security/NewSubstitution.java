package org.prameen.security;

import java.time.LocalDate;
import org.prameen.shared.PersonId;

/**
 * Somebody to do an absent person's work.
 *
 * @param from first day, in Bangkok
 * @param until last day, included
 */
public record NewSubstitution(
        PersonId absent,
        PersonId substitute,
        LocalDate from,
        LocalDate until,
        SubstitutionScope scope,
        String reason) {}
