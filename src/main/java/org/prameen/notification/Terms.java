package org.prameen.notification;

import java.time.Instant;
import java.util.Optional;
import org.prameen.notification.persistence.Telling;
import org.prameen.security.Deeds;
import org.prameen.shared.PersonId;
import org.springframework.stereotype.Component;

/** Under which conditions something is told now. */
@Component
class Terms {

    private final TellingSettings settings;
    private final MailPost post;
    private final Deeds deeds;

    Terms(TellingSettings settings, MailPost post, Deeds deeds) {
        this.settings = settings;
        this.post = post;
        this.deeds = deeds;
    }

    Telling by(Optional<PersonId> actor) {
        return by(actor, deeds.now());
    }

    Telling by(Optional<PersonId> actor, Instant at) {
        return new Telling(at, actor, post.isOn(), settings.defaultMode(), settings.defaultDigestHour());
    }
}
