package org.prameen.notification;

import java.util.Locale;
import java.util.Optional;
import org.prameen.shared.LocalText;

/**
 * A delivery that was taken to be mailed now, with what is known of its person at this moment.
 *
 * @param attempts this one included
 * @param language th or en
 */
public record Due(
        long id,
        int attempts,
        boolean digest,
        Optional<String> address,
        LocalText person,
        String language,
        boolean enabled,
        MailMode mode,
        Notification notification) {

    /** Why it need not go out any more, as a message key; empty when it must. */
    Optional<String> idle() {
        if (!enabled) {
            return Optional.of("notification.dropped.disabled");
        }
        if (address.isEmpty()) {
            return Optional.of("notification.dropped.noAddress");
        }
        if (mode == MailMode.OFF) {
            return Optional.of("notification.dropped.off");
        }
        return notification.read() ? Optional.of("notification.dropped.read") : Optional.empty();
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
