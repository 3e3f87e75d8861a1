package org.prameen.security;

import org.prameen.shared.PersonId;
import org.prameen.shared.SubstitutionId;

/** A substitute was sent home before the last day. */
public record SubstitutionEnded(SubstitutionId id, PersonId absent, PersonId substitute) {

    static SubstitutionEnded of(Substitution ended) {
        return new SubstitutionEnded(ended.id(), ended.absent(), ended.substitute());
    }
}
