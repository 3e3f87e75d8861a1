package org.prameen.notification;

import java.util.Optional;
import org.prameen.shared.Rejected;

/**
 * How somebody wants to be told by mail.
 *
 * @param address where to; nothing is mailed without one
 * @param language th or en
 * @param digestHour hour of the daily mail in Bangkok, 0 to 23
 */
public record Preference(Optional<String> address, String language, MailMode mode, int digestHour) {

    public Preference {
        if (digestHour < 0 || digestHour > 23) {
            throw Rejected.because("notification.hourOutOfRange").at("hour");
        }
    }
}
