package org.prameen.security;

import org.prameen.shared.PersonId;
import org.prameen.shared.SubstitutionId;

/** Somebody is to do another's work for a while. */
public record SubstituteNamed(SubstitutionId id, PersonId absent, PersonId substitute) {}
