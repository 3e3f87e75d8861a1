package org.prameen;

import org.prameen.casework.CaseOpening;
import org.prameen.casework.DateMovePace;
import org.prameen.demo.DemoStoryInTests;
import org.prameen.lifecycle.Jobs;
import org.prameen.lifecycle.bridge.DetachableProcesses;
import org.prameen.notification.ToldAtOnce;
import org.prameen.planning.Planned;
import org.prameen.review.Stamps;
import org.prameen.security.ActingAs;
import org.prameen.security.StandInDoor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What the shared test application has besides the product. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    DemoStoryInTests.class,
    World.class,
    WorldOffices.class,
    ActingAs.class,
    StandInDoor.class,
    CaseOpening.class,
    DateMovePace.class,
    Jobs.class,
    DetachableProcesses.class,
    Planned.class,
    ToldAtOnce.class,
    Stamps.class,
    Owner.class
})
class IntegrationTestConfiguration {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    static SqlCounter sqlCounter() {
        return new SqlCounter();
    }
}
