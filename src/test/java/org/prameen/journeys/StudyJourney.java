package org.prameen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.shared.CaseId;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.Workbook;

/** An officer reads the statements and ticks for themselves; nothing is reported by that. */
@BrowserJourney
class StudyJourney extends BookAtWork {

    @Test
    @Requirement("004-F10")
    void ticksForOneselfStayInTheBrowser(Visitors visitors, Days days) {
        agency = world.educationArea();
        CaseId id = open("pmqa-esa", "2566", days);
        for (Device device : List.of(Device.DESK, Device.PHONE)) {
            Visitor officer = visitor(visitors, device, agency.respondent());
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
