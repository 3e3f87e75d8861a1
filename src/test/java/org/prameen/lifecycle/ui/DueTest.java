package org.prameen.lifecycle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Tone;
import org.prameen.traceability.Requirement;

/** How the inbox says until when. */
class DueTest {

    private static final LocalDateTime CLOSES = LocalDateTime.of(2026, 3, 16, 0, 0);

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T21:40, เหลือ 3 วัน, AMBER",
        "2026-03-14T21:40, เหลือ 1 วัน, AMBER",
        "2026-03-15T23:59, ครบกำหนดวันนี้, AMBER",
        "2026-03-16T00:00, เกิน 1 วัน, RED",
        "2026-03-18T08:00, เกิน 3 วัน, RED",
        "2026-03-01T08:00, เหลือ 14 วัน, BLUE"
    })
    void daysAreCountedUntilTheLastDayInTime(LocalDateTime now, String left, Tone tone) {
        Due due = due(now, Texts.THAI);

        assertThat(due.left(moment(CLOSES))).isEqualTo(left);
        assertThat(due.tone(moment(CLOSES))).isEqualTo(tone);
    }

    @Test
    @Requirement("002-B5")
    void dateIsInTheBuddhistEra() {
        Due due = due(LocalDateTime.of(2026, 3, 14, 9, 0), Texts.THAI);

        assertThat(due.words(Optional.of(moment(CLOSES)))).isEqualTo("15 มี.ค. 2569 (เหลือ 1 วัน)");
        assertThat(due.words(Optional.empty())).isEqualTo("ไม่มีกำหนด");
        assertThat(due.by(Optional.of(moment(CLOSES)))).isEqualTo("ครบกำหนด 15 มี.ค. 2569 (เหลือ 1 วัน)");
        assertThat(due.by(Optional.empty())).isEqualTo("ไม่มีกำหนด");
        assertThat(due.since(moment(LocalDateTime.of(2026, 3, 12, 16, 0)))).isEqualTo("ตั้งแต่ 12 มี.ค. 2569 (2 วัน)");
    }

    @Test
    void englishKnowsOneAndMany() {
        assertThat(due(LocalDateTime.of(2026, 3, 14, 9, 0), Texts.ENGLISH).left(moment(CLOSES)))
                .isEqualTo("1 day left");
        assertThat(due(LocalDateTime.of(2026, 3, 19, 9, 0), Texts.ENGLISH).left(moment(CLOSES)))
                .isEqualTo("4 days over");
    }

    @Test
    void whatIsDueAtMidnightHasTheDayBeforeAsItsLast() {
        assertThat(Due.lastDay(moment(CLOSES))).isEqualTo(LocalDate.of(2026, 3, 15));
    }

    private static Due due(LocalDateTime now, Locale locale) {
        return new Due(new Texts(), Clock.fixed(moment(now), ThaiCalendar.BANGKOK), locale);
    }

    private static java.time.Instant moment(LocalDateTime bangkok) {
        return bangkok.atZone(ThaiCalendar.BANGKOK).toInstant();
    }
}
