package org.prameen.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.prameen.shared.Rejected;

/**
 * An agency's own satisfactory level of an indicator (document 002, lines 298-301). It stands beside the handbook's
 * criterion and never replaces it.
 *
 * @param value two decimals, within the scale of the instrument; a mean must reach it
 * @param announcement empty until the staff and all concerned were told; the target counts for nothing before
 */
public record Target(BigDecimal value, Optional<Announcement> announcement) {

    /** @param audience who was told */
    public record Announcement(LocalDate on, String audience) {

        public Announcement {
            audience = Written.line(audience, "audience");
            if (on == null) {
                throw Rejected.because("planning.announcementDateMissing").at("announcedOn");
            }
            if (audience.isEmpty()) {
                throw Rejected.because("planning.announcementAudienceMissing").at("audience");
            }
        }
    }

    public Target {
        if (value == null) {
            throw Rejected.because("planning.targetMissing").at("target");
        }
        if (value.stripTrailingZeros().scale() > 2) {
            throw Rejected.because("planning.twoDecimals").at("target");
        }
        value = value.setScale(2, RoundingMode.UNNECESSARY);
        announcement = announcement == null ? Optional.empty() : announcement;
    }

    public static Target of(String value) {
        return new Target(new BigDecimal(value), Optional.empty());
    }

    public Target announced(LocalDate on, String audience) {
        return new Target(value, Optional.of(new Announcement(on, audience)));
    }

    /** Whether it counts on a day: announced, and not only for later. */
    public boolean isActive(LocalDate day) {
        return announcement.filter(told -> !told.on().isAfter(day)).isPresent();
    }

    @Override
    public String toString() {
        return value
                + announcement
                        .map(told -> " (" + told.on() + ", " + told.audience() + ")")
                        .orElse("");
    }
}
