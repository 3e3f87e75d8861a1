package org.prameen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.shared.CaseId;
import org.prameen.traceability.Requirement;

/** What document 001 explains beside its questions, its checklists, and what the next level lacks. */
@BrowserJourney
class GuideJourney extends BookAtWork {

    @Test
    @Requirement("001-F06")
    @Requirement("001-F44")
    void whatHelpsStandsBesideTheQuestionsAndWhatLacksOnTheResults(Visitors visitors, Days days) {
        CaseId id = open("pmqa-guide", "1", days);
        world.as(agency.coordinator(), () -> filling.answer(id, "1.1.2", "1", 0));

        for (Device device : List.of(Device.DESK, Device.PHONE)) {
            Visitor visitor = coordinator(visitors, device);
            visitor.opens("cases/" + id + "/workbook?section=1.2");
            fold(visitor, Words.of("workbook.screen.definitions", 2)).click();
            fold(visitor, Words.of("workbook.screen.guideAndChecklist", 5, 0, 3))
                    .click();
            visitor.rests().sees("แนวปฏิบัติที่ดี (Best Practice)").sees("คะแนน ITA");
            assertThat(visitor.page().locator("[data-item='1.2-S1']")).isVisible();
            visitor.findsNoBarrier().needsNoSidewaysScrolling().takesPicture("guide-" + device.width());

            visitor.opens("cases/" + id + "/workbook/scores");
            visitor.page().locator(".wb-next summary").first().click();
            Locator lacking = visitor.page().locator(".wb-next").first();
            for (String code : List.of("1.1.1", "1.1.4", "A1", "A4", "RA3")) {
                assertThat(lacking).containsText(code);
            }
            visitor.findsNoBarrier().needsNoSidewaysScrolling();
            lacking.scrollIntoViewIfNeeded();
            visitor.takesPicture("next-level-" + device.width());
        }

        Visitor visitor = coordinator(visitors, Device.DESK);
        visitor.opens("cases/" + id + "/workbook?item=1.1-A1");
        visitor.page().locator("[data-item='1.1-A1'] .wb-tick").check();
        visitor.rests();
        assertThat(world.call(agency.coordinator(), () -> workbooks.contents(id)))
                .containsEntry("1.1-A1", "1");
    }

    private static Locator fold(Visitor visitor, String words) {
        return visitor.page()
                .locator("vaadin-details-summary", new Page.LocatorOptions().setHasText(words))
                .first();
    }
}
