package org.prameen.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** The story of the demo world and the clock it is told by. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Import({DemoStory.Tellers.class, DemoLoad.class})
class DemoStory {

    @Bean
    @Primary
    StoryClock storyClock() {
        return StoryClock.bangkok();
    }

    /** Who tells it, whatever the clock. */
    @Import({
        AnalysingChapter.class,
        AnsweringSitting.class,
        CaseStory.class,
        CollectingChapter.class,
        DemoBooks.class,
        DemoBooks.Planner.class,
        DemoCases.class,
        DemoLaunches.class,
        DemoOpening.class,
        DemoRounds.class,
        ImprovingChapter.class,
        PlanChoices.class,
        PlanningChapter.class,
        Players.class,
        PreparingChapter.class,
        ReportingChapter.class,
        ReviewingChapter.class,
        ReviewingChapter.Agency.class,
        ReviewingChapter.Talk.class,
        TallySitting.class,
        TaskPile.class,
        WeakPoints.class
    })
    static class Tellers {}
}
