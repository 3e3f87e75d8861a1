package org.prameen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.World;
import org.prameen.WorldOffices;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.People;
import org.prameen.shared.CaseId;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.Finishing;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer reads the statements and ticks for themselves; nothing is reported by that. */
@BrowserJourney
class StudyJourney {

    @Autowired
    World world;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Finishing finishing;

    @Autowired
    Workbooks workbooks;

    @Autowired
    People people;

    @Test
    @Requirement("004-F10")
    void ticksForOneselfStayInTheBrowser(Visitors visitors, Days days) {
        Agency agency = world.educationArea();
        CaseId id = world.open(agency, world.roundOf("pmqa-esa", "2566", "YEAR"));
        world.enter(id, Stage.COLLECTION);
        days.goTo(AsSystem.call(() -> rounds.get(cases.get(id).round()).dates().collectFrom())
                .plusDays(9)
                .atTime(12, 0));
        AsSystem.run(() -> finishing.open(id));
        String username = AsSystem.call(() -> people.get(agency.respondent()).username());

        for (Device device : List.of(Device.DESK, Device.PHONE)) {
            Visitor officer = visitors.somebodyAt(device);
            officer.opensLogin().signIn(username, WorldOffices.PASSWORD);
            officer.opens("cases/" + id + "/workbook/study");
            Locator box = officer.page().locator("input[value='1.1-c2']");
            box.check();
            officer.opens("cases/" + id + "/workbook/study")
                    .findsNoBarrier()
                    .needsNoSidewaysScrolling()
                    .takesPicture("study-" + device.width());
            assertThat(box).isChecked();
            assertThat(officer.page().locator(".wb-study-box")).hasCount(84);
        }
        Workbook book = world.call(agency.respondent(), () -> workbooks.get(id));
        assertThat(book.entries()).isEmpty();
        assertThat(book.progress().answered()).isZero();
        assertThat(book.finishedAt()).isEmpty();
    }
}
