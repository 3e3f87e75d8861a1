package org.prameen.answering.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.prameen.security.RespondentGroup;

/**
 * Everything that decides whether a person may write into a form of a case, read in one statement.
 *
 * @param invitedAs empty when the person was not asked to answer
 * @param markedNotPractised the whole form was marked in one act
 */
public record Standing(
        Optional<Instant> openedAt,
        Optional<Instant> closedAt,
        boolean correcting,
        Optional<RespondentGroup> invitedAs,
        Optional<UUID> sheet,
        Optional<Instant> submittedAt,
        boolean trialFinished,
        boolean tallied,
        boolean reopened,
        boolean markedNotPractised) {}
