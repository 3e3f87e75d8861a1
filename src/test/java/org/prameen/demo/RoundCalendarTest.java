package org.prameen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.demo.RoundCalendar.Slot;
import org.prameen.instrument.LocalHr;
import org.prameen.round.Dates;

class RoundCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2569, MARCH, 2568, SEPTEMBER",
        "2026-11-20, 2569, SEPTEMBER, 2569, MARCH",
        "2027-01-05, 2570, MARCH, 2569, SEPTEMBER",
        "2026-06-15, 2569, MARCH, 2568, SEPTEMBER",
        "2026-09-30, 2569, SEPTEMBER, 2569, MARCH"
    })
    void currentRoundIsTheNearestRegularOneAndPreviousTheOneBefore(
            LocalDate day, int year, String period, int yearBefore, String periodBefore) {
        RoundCalendar calendar = new RoundCalendar(LocalHr.h(), day);

        assertThat(calendar.current())
                .extracting(Slot::fiscalYear, Slot::period)
                .containsExactly(year, period);
        assertThat(calendar.previous())
                .extracting(Slot::fiscalYear, Slot::period)
                .containsExactly(yearBefore, periodBefore);
        assertThat(calendar.previous().dates().reportDue())
                .isBefore(calendar.current().dates().collectFrom());
    }

    @Test
    void windowIsOverSinceYesterdayAndOpenAgainOnceExtended() {
        LocalDate today = LocalDate.of(2026, 11, 20);
        Dates regular = new RoundCalendar(LocalHr.h(), today).current().dates();
        Dates extended = RoundCalendar.extended(regular);

        assertThat(regular.collectTo()).isEqualTo(today.minusDays(2));
        assertThat(RoundCalendar.isRegular(regular)).isTrue();
        assertThat(extended.collectTo()).isEqualTo(today.plusDays(5));
        assertThat(extended.reportDue()).isEqualTo(today.plusDays(20));
        assertThat(RoundCalendar.isRegular(extended)).isFalse();
    }
}
