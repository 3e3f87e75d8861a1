package org.prameen.casework;

import java.time.LocalDate;
import java.util.Locale;
import org.prameen.round.Dates;
import org.prameen.shared.LocalText;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shared.ThaiText;

/** What may be asked and what may be granted; the sources leave more time to those who supervise (system method). */
final class ExtensionRules {

    static final int LONGEST_REASON = 2000;

    private ExtensionRules() {}

    /**
     * @param dates by which the case goes now
     * @param longest days after the deadline that may be asked for
     * @throws Rejected when the deadline is behind the case, or the day gives no more time or too much
     */
    static void requireAskable(
            Case theCase, Deadline deadline, Dates dates, LocalDate until, LocalDate today, int longest) {
        requireConcerned(theCase, deadline);
        requireLater(deadline.of(dates), until, today);
        if (until.isAfter(deadline.of(dates).plusDays(longest))) {
            throw Rejected.because("casework.extension.tooFar", longest).at("until");
        }
        if (deadline == Deadline.COLLECTION && until.isAfter(dates.reportDue())) {
            throw Rejected.because("casework.extension.afterReport", day(dates.reportDue()))
                    .at("until");
        }
    }

    /** @throws Rejected when the day gives no more time, or more than was asked */
    static void requireGrantable(Case theCase, Extension asked, Dates dates, LocalDate until, LocalDate today) {
        requireConcerned(theCase, asked.deadline());
        requireLater(asked.deadline().of(dates), until, today);
        if (until.isAfter(asked.until())) {
            throw Rejected.because("casework.extension.moreThanAsked", day(asked.until()))
                    .at("granted");
        }
    }

    /** @return the reason without space around it. @throws Rejected without one, or when it is too long */
    static String reason(String text) {
        String reason = optionalReason(text);
        if (reason.isEmpty()) {
            throw Rejected.because("casework.extension.reasonMissing").at("reason");
        }
        return reason;
    }

    static String optionalReason(String text) {
        String reason = ThaiText.typed(text);
        if (reason.length() > LONGEST_REASON) {
            throw Rejected.because("casework.textTooLong", LONGEST_REASON).at("reason");
        }
        return reason;
    }

    private static void requireConcerned(Case theCase, Deadline deadline) {
        if (!deadline.concerns(theCase)) {
            throw Rejected.because("casework.extension.behind." + deadline);
        }
    }

    private static void requireLater(LocalDate now, LocalDate until, LocalDate today) {
        if (until == null || !until.isAfter(now) || until.isBefore(today)) {
            throw Rejected.because("casework.extension.notLater", day(now.isBefore(today) ? today.minusDays(1) : now))
                    .at("until");
        }
    }

    private static LocalText day(LocalDate day) {
        return LocalText.of(named(day, Texts.THAI), named(day, Texts.ENGLISH));
    }

    private static String named(LocalDate day, Locale locale) {
        return ThaiCalendar.longDate(day, locale);
    }
}
