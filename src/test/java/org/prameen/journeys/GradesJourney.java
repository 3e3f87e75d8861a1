package org.prameen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices;
import org.prameen.certification.GradedCase;
import org.prameen.security.AsSystem;
import org.prameen.security.People;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Results of a round side by side for who stands above, and an agency's own beside its group. */
@BrowserJourney
class GradesJourney {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    People people;

    @Test
    @Requirement("000-F13")
    @Requirement("000-F14")
    void resultsAreComparedOnTheScreen(Visitors visitors) {
        GradedCase graded = beans.createBean(GradedCase.class).certified();
        beans.createBean(GradedCase.class).beside(graded).certified();
        beans.createBean(GradedCase.class).beside(graded).certified();
        String coordinator =
                AsSystem.call(() -> people.get(graded.agency().coordinator()).username());

        for (Device device : List.of(Device.DESK, Device.PHONE)) {
            Visitor agency = visitors.somebodyAt(device);
            agency.opensLogin().signIn(coordinator, WorldOffices.PASSWORD);
            agency.opens("cases/" + graded.id() + "/comparison")
                    .sees(Words.of("certification.grades.group", 3))
                    .sees(Words.of("certification.grades.noBefore"))
                    .findsNoBarrier()
                    .needsNoSidewaysScrolling()
                    .takesPicture("comparison-" + device.width());
            assertThat(agency.page().locator("tbody tr")).hasCount(7);
            visitors.personAt(device, "ladda.kotho")
                    .opens("grades")
                    .findsNoBarrier()
                    .needsNoSidewaysScrolling()
                    .takesPicture("grades-" + device.width());
        }
    }
}
