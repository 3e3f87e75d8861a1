package org.prameen.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.prameen.shared.ThaiCalendar;

class StoryClockTest {

    private static final Instant PRESENT = Instant.parse("2026-11-20T05:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-03T02:00:00Z");

    private final StoryClock clock = new StoryClock(Clock.fixed(PRESENT, ThaiCalendar.BANGKOK));

    @Test
    void standsAtTheMomentToldAndIsLiveBeforeAndAfter() {
        assertThat(clock.instant()).isEqualTo(PRESENT);
        clock.at(MARCH, () -> {
            assertThat(clock.instant()).isEqualTo(MARCH);
            clock.at(LATER, () -> assertThat(clock.now()).isEqualTo(LATER));
            assertThat(clock.instant()).isEqualTo(MARCH);
        });
        assertThat(clock.instant()).isEqualTo(PRESENT);
    }

    @Test
    void everybodyElseLivesInThePresentMeanwhile() {
        clock.at(MARCH, () -> assertThat(
                        CompletableFuture.supplyAsync(clock::instant).join())
                .isEqualTo(PRESENT));
    }

    @Test
    void isLiveAgainAfterAStoryThatFailed() {
        assertThatThrownBy(() -> clock.at(MARCH, () -> {
                    throw new IllegalStateException("torn page");
                }))
                .hasMessage("torn page");
        assertThat(clock.instant()).isEqualTo(PRESENT);
    }

    @Test
    void otherZonesHearTheSameStory() {
        clock.at(
                MARCH, () -> assertThat(clock.withZone(java.time.ZoneOffset.UTC).instant())
                        .isEqualTo(MARCH));
    }
}
