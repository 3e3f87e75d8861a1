package org.prameen.answering;

import java.time.Instant;
import java.util.Optional;
import org.prameen.security.RespondentGroup;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;

/** Somebody who was asked to answer, and how far they are; never what they answered. */
public record Informant(
        PersonId person,
        LocalText name,
        RespondentGroup group,
        Instant invitedAt,
        int answered,
        Optional<Instant> submittedAt,
        Optional<Instant> lastChangeAt) {}
