package org.prameen.security;

import java.time.LocalDate;
import org.prameen.shared.PersonId;
import org.prameen.shared.ThaiText;

/**
 * Somebody to do an absent person's work.
 *
 * @param from first day, in Bangkok; null = the day it is named
 * @param until last day, included
 */
public record NewSubstitution(
        PersonId absent, PersonId substitute, LocalDate from, LocalDate until, SubstitutionScope scope, String reason) {

    public NewSubstitution {
        reason = ThaiText.typed(reason);
    }

    /** @return one whose first day is whichever day it is named on */
    public static NewSubstitution fromToday(
            PersonId absent, PersonId substitute, LocalDate until, SubstitutionScope scope, String reason) {
        return new NewSubstitution(absent, substitute, null, until, scope, reason);
    }

    NewSubstitution beginning(LocalDate today) {
        return from == null ? new NewSubstitution(absent, substitute, today, until, scope, reason) : this;
    }
}
