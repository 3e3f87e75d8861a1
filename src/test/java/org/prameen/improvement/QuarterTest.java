package org.prameen.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void fiscalYearBeginsInOctober() {
        assertThat(Quarter.of(LocalDate.of(2025, 9, 30))).isEqualTo(new Quarter(2568, 4));
        assertThat(Quarter.of(LocalDate.of(2025, 10, 1))).isEqualTo(new Quarter(2569, 1));
        assertThat(new Quarter(2568, 4).next()).isEqualTo(new Quarter(2569, 1));
    }

    @Test
    void quarterKnowsItsDays() {
        assertThat(new Quarter(2569, 1).firstDay()).isEqualTo("2025-10-01");
        assertThat(new Quarter(2569, 2).lastDay()).isEqualTo("2026-03-31");
        assertThat(new Quarter(2569, 3).lastDay()).isEqualTo("2026-06-30");
    }
}
