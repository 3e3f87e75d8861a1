package org.prameen.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.prameen.notification.persistence.OutboxRows;
import org.prameen.security.Deeds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sends what waits, one mail after the other. A mail is taken and marked in a transaction of its own before it is sent, so
 * that no second sender sends it, not even when this one dies: what was under way then is marked uncertain and shown, for
 * a mail that came twice cannot be taken back and one that is missing stands in the product.
 */
@Component
class Sender {

    /** Longer than all time limits of the mail server together. */
    static final Duration SURELY_DEAD = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int GROWTH = 4;

    private final OutboxRows rows;
    private final Letters letters;
    private final MailPost post;
    private final TellingSettings settings;
    private final Deeds deeds;

    Sender(OutboxRows rows, Letters letters, MailPost post, TellingSettings settings, Deeds deeds) {
        this.rows = rows;
        this.letters = letters;
        this.post = post;
        this.settings = settings;
        this.deeds = deeds;
    }

    /** Sends until nothing is due. @return how many mails went out */
    int sendAll() {
        if (!post.isOn()) {
            return 0;
        }
        rows.markUncertain(deeds.now().minus(SURELY_DEAD), deeds.now(), "notification.error.interrupted");
        int sent = 0;
        List<Due> lines = rows.take(deeds.now(), settings.defaultMode());
        while (!lines.isEmpty()) {
            sent += send(lines) ? 1 : 0;
            lines = Thread.currentThread().isInterrupted() ? List.of() : rows.take(deeds.now(), settings.defaultMode());
        }
        return sent;
    }

    private boolean send(List<Due> lines) {
        lines.forEach(line -> line.idle()
                .ifPresent(why -> rows.end(ids(List.of(line)), DeliveryState.DROPPED, null, why, null, deeds.now())));
        List<Due> left = lines.stream().filter(line -> line.idle().isEmpty()).toList();
        return !left.isEmpty() && post(left, left.get(0).address().orElseThrow());
    }

    private boolean post(List<Due> lines, String address) {
        try {
            post.send(letters.about(lines));
            rows.end(ids(lines), DeliveryState.SENT, address, null, null, deeds.now());
            return true;
        } catch (MailException e) {
            failed(lines, address, Failure.of(e));
            return false;
        }
    }

    private void failed(List<Due> lines, String address, Failure why) {
        LOG.warn("A mail did not go out: {} {}", why.key(), why.error().orElse(""));
        int attempts = lines.stream().mapToInt(Due::attempts).max().orElseThrow();
        String error = why.error().orElse(null);
        if (why.forGood() || attempts >= settings.mostAttempts()) {
            rows.end(ids(lines), DeliveryState.FAILED, address, why.key(), error, deeds.now());
        } else {
            rows.again(ids(lines), next(attempts), why.key(), error);
        }
    }

    private Instant next(int attempts) {
        long times = 1;
        for (int attempt = 1; attempt < attempts; attempt++) {
            times *= GROWTH;
        }
        return deeds.now().plus(settings.firstPause().multipliedBy(times));
    }

    private static List<Long> ids(List<Due> lines) {
        return lines.stream().map(Due::id).toList();
    }
}
