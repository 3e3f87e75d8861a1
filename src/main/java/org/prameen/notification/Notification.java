package org.prameen.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.prameen.shared.LocalText;

/**
 * What one person was told.
 *
 * @param notice number of the fact
 * @param subjectKey message key of what it is about, usually the name of a task
 * @param agency whose case it is about
 * @param body which decided
 * @param person whom it is about, besides the one who is told
 * @param link address within the product, without a leading slash
 * @param dueOn last day in time
 * @param number days left or how many, depending on the kind
 */
public record Notification(
        long notice,
        NoticeKind kind,
        Optional<String> subjectKey,
        Optional<LocalText> agency,
        Optional<LocalText> round,
        Optional<String> caseNumber,
        Optional<LocalText> body,
        Optional<LocalText> person,
        String link,
        Optional<LocalDate> dueOn,
        Optional<Integer> number,
        Instant at,
        boolean read) {}
