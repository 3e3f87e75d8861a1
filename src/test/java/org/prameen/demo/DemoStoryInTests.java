package org.prameen.demo;

import java.time.Instant;
import org.prameen.MovableClock;
import org.prameen.shared.ThaiCalendar;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Lets tests play cases of the demo world with {@link DemoCases}, by the clock that tests move. */
@TestConfiguration(proxyBeanMethods = false)
@Import(DemoStory.Tellers.class)
public class DemoStoryInTests {

    @Bean
    StoryTime storyTime(MovableClock clock) {
        return new StoryTime() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public void at(Instant moment, Runnable work) {
                Instant before = clock.instant();
                set(clock, moment);
                try {
                    work.run();
                } finally {
                    set(clock, before);
                }
            }
        };
    }

    private static void set(MovableClock clock, Instant moment) {
        clock.set(moment.atZone(ThaiCalendar.BANGKOK).toLocalDateTime());
    }
}
