package org.prameen.security;

import java.time.LocalDate;
import org.prameen.shared.PersonId;
import org.prameen.shared.SubstitutionId;

/**
 * Somebody is to do another's work for a while.
 *
 * @param until last day, included
 */
public record SubstituteNamed(SubstitutionId id, PersonId absent, PersonId substitute, LocalDate until) {}
