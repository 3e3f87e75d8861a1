package org.prameen.lifecycle.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Tone;

/** Says until when, in days as people count them. */
final class Due {

    private static final int SOON = 3;

    private final Texts texts;
    private final Clock clock;
    private final Locale locale;

    Due(Texts texts, Clock clock, Locale locale) {
        this.texts = texts;
        this.clock = clock;
        this.locale = locale;
    }

    /** The last day that is in time; what is due at midnight is due the day before. */
    static LocalDate lastDay(Instant due) {
        return LocalDate.ofInstant(due.minusNanos(1), ThaiCalendar.BANGKOK);
    }

    /** For example "15 มี.ค. 2569 (เหลือ 1 วัน)". */
    String words(Optional<Instant> due) {
        return due.map(moment -> ThaiCalendar.shortDate(lastDay(moment), locale) + " (" + left(moment) + ")")
                .orElseGet(() -> texts.get("lifecycle.due.none", locale));
    }

    /** In a sentence: "ครบกำหนด 15 มี.ค. 2569 (เหลือ 1 วัน)", or only that there is no day. */
    String by(Optional<Instant> due) {
        return due.isPresent() ? texts.get("lifecycle.due.by", locale, words(due)) : words(due);
    }

    /** For example "เหลือ 1 วัน", "เกิน 3 วัน". */
    String left(Instant due) {
        long days = daysLeft(due);
        if (days == 0) {
            return texts.get("lifecycle.due.today", locale);
        }
        String key = days > 0 ? "lifecycle.due.left" : "lifecycle.due.over";
        return texts.get(key + (Math.abs(days) == 1 ? ".one" : ".many"), locale, Math.abs(days));
    }

    Tone tone(Instant due) {
        long days = daysLeft(due);
        return days < 0 ? Tone.RED : days <= SOON ? Tone.AMBER : Tone.BLUE;
    }

    boolean isOver(Instant due) {
        return daysLeft(due) < 0;
    }

    /** For example "ตั้งแต่ 12 มี.ค. 2569 (3 วัน)". */
    String since(Instant start) {
        LocalDate day = LocalDate.ofInstant(start, ThaiCalendar.BANGKOK);
        long days = ChronoUnit.DAYS.between(day, today());
        String date = ThaiCalendar.shortDate(day, locale);
        return days == 0
                ? texts.get("lifecycle.since.today", locale, date)
                : texts.get(days == 1 ? "lifecycle.since.one" : "lifecycle.since.many", locale, date, days);
    }

    private long daysLeft(Instant due) {
        return ChronoUnit.DAYS.between(today(), lastDay(due));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ThaiCalendar.BANGKOK);
    }
}
