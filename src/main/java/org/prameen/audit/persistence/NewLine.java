package org.prameen.audit.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.prameen.audit.Actor;
import org.prameen.audit.Entry;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;

/**
 * A line of the journal that is not written yet, with who and when as they were at the act.
 *
 * @param behalf in whose place the person acted
 */
public record NewLine(
        Instant at,
        Optional<PersonId> person,
        String name,
        Optional<PersonId> behalf,
        Optional<String> behalfName,
        Entry entry) {

    private static final UUID NOWHERE = new UUID(0, 0);

    public static NewLine of(Instant at, Actor who, Entry entry) {
        return new NewLine(at, who.person(), who.name(), who.onBehalfOf(), who.nameOnBehalfOf(), entry);
    }

    Optional<UUID> caseId() {
        return Optional.ofNullable(entry.caseId()).map(CaseId::value);
    }

    Optional<UUID> agency() {
        return Optional.ofNullable(entry.agency()).map(OrganisationId::value);
    }

    /** The chain it will hang on. */
    UUID chain() {
        return caseId().or(this::agency).orElse(NOWHERE);
    }
}
