package org.prameen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.traceability.Requirement;

class ThaiCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "31 มีนาคม 2550, 2007-03-31",
        "31/3/2550, 2007-03-31",
        "31 มี.ค. 2550, 2007-03-31",
        "๓๑ มีนาคม ๒๕๕๐, 2007-03-31",
        "31 March 2550, 2007-03-31",
        "29 ก.พ. 2551, 2008-02-29",
        "1-10-2569, 2026-10-01"
    })
    @Requirement("002-B5")
    void datesOfTheBuddhistEraAreKeptAsIso(String typed, LocalDate kept) {
        assertThat(ThaiCalendar.parse(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29 ก.พ. 2550",
                "31 เม.ย. 2569",
                "31/3/2007",
                "31/3/50",
                "32/1/2569",
                "1/13/2569",
                "พรุ่งนี้",
                "",
                "1/1/99999999999999999999"
            })
    @Requirement("002-B5")
    void whatIsNoDateOrNoBuddhistYearIsNotGuessed(String typed) {
        assertThat(ThaiCalendar.parse(typed)).isEmpty();
    }

    @Test
    @Requirement("002-B5")
    void datesAreWrittenInTheBuddhistEra() {
        LocalDate day = LocalDate.of(2007, 3, 31);

        assertThat(ThaiCalendar.longDate(day, Texts.THAI)).isEqualTo("31 มีนาคม 2550");
        assertThat(ThaiCalendar.shortDate(day, Texts.THAI)).isEqualTo("31 มี.ค. 2550");
        assertThat(ThaiCalendar.longDate(day, Texts.ENGLISH)).isEqualTo("31 March 2550");
    }

    @Test
    void whatWasWrittenCanBeReadAgain() {
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)).forEach(day -> {
            assertThat(ThaiCalendar.parse(ThaiCalendar.longDate(day, Texts.THAI)))
                    .contains(day);
            assertThat(ThaiCalendar.parse(ThaiCalendar.shortDate(day, Texts.THAI)))
                    .contains(day);
            assertThat(ThaiCalendar.parse(ThaiCalendar.shortDate(day, Texts.ENGLISH)))
                    .contains(day);
        });
    }

    @Test
    void timesAreThoseOfBangkok() {
        assertThat(ThaiCalendar.dateTime(Instant.parse("2026-03-15T16:59:00Z"), Texts.THAI))
                .isEqualTo("15 มี.ค. 2569 23:59");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2569, 4",
        "2026-10-01, 2570, 1",
        "2026-12-31, 2570, 1",
        "2027-01-01, 2570, 2",
        "2026-03-31, 2569, 2",
        "2026-04-01, 2569, 3"
    })
    void fiscalYearsBeginInOctober(LocalDate day, int year, int quarter) {
        assertThat(ThaiCalendar.fiscalYear(day)).isEqualTo(year);
        assertThat(ThaiCalendar.fiscalQuarter(day)).isEqualTo(quarter);
    }
}
