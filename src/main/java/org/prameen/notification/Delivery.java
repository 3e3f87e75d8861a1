package org.prameen.notification;

import java.time.Instant;
import java.util.Optional;
import org.prameen.shared.LocalText;

/**
 * A line of the log of deliveries.
 *
 * @param dueAt when it may go out; while it waits after a failure, when it is tried again
 * @param errorKey message key of the sentence that says what went wrong
 * @param error what the mail server answered, one line
 */
public record Delivery(
        long id,
        NoticeKind kind,
        Optional<String> subjectKey,
        Optional<String> caseNumber,
        String username,
        LocalText person,
        Optional<String> address,
        boolean digest,
        DeliveryState state,
        Instant dueAt,
        Optional<Instant> endedAt,
        int attempts,
        Optional<String> errorKey,
        Optional<String> error) {}
