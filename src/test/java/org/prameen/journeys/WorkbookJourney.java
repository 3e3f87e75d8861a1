package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prameen.shared.CaseId;
import org.prameen.traceability.Requirement;

/** An agency fills in its workbook: with keys, in two windows, on a phone and while the line is lost. */
@BrowserJourney
class WorkbookJourney extends BookAtWork {

    @Test
    void keysAnswerAndBlankIsAStateOfItsOwn(Visitors visitors, Days days) {
        CaseId id = open("pmqa-esa", "2566", days);
        Visitor visitor = coordinator(visitors, Device.DESK).opens(section(id, "1.1") + "&item=1.1-c1");
        press(visitor, "1", "ArrowDown", "1", "ArrowDown", "0");
        assertThat(values(id)).isEqualTo(Map.of("1.1-c1", "1", "1.1-c2", "1", "1.1-c3", "0"));

        press(visitor, "Delete");
        assertThat(values(id)).isEqualTo(Map.of("1.1-c1", "1", "1.1-c2", "1"));

        visitor.presses(Words.of("shell.undo"));
        assertThat(values(id)).containsEntry("1.1-c3", "0");
    }

    @Test
    void twoWindowsShowBothValues(Visitors visitors, Days days) {
        CaseId id = open("pmqa-esa", "2566", days);
        Visitor first = coordinator(visitors, Device.DESK).opens(section(id, "1.1"));
        Visitor second = coordinator(visitors, Device.DESK).opens(section(id, "1.1"));
        choose(first, "1.1-c1", "1");

        choose(second, "1.1-c1", "0");
        second.sees(Words.of("workbook.screen.conflict.title")).findsNoBarrier();
        assertThat(values(id)).containsEntry("1.1-c1", "1");

        second.pressesInDialog(Words.of("workbook.screen.conflict.mine"));
        assertThat(values(id)).containsEntry("1.1-c1", "0");
    }

    @Test
    void whatIsRefusedStaysInItsField(Visitors visitors, Days days) {
        CaseId id = open("egov-career", "2549", days);
        Visitor visitor = coordinator(visitors, Device.PHONE).opens(section(id, "D7.P1"));
        Locator figure = visitor.page().locator("[data-item='D7.P1.K1'] .wb-figure");
        figure.fill("แปดสิบ");
        figure.press("Tab");

        visitor.rests().sees(Words.of("workbook.notAnAchievement"));
        assertThat(figure.inputValue()).isEqualTo("แปดสิบ");
        visitor.needsNoSidewaysScrolling().findsNoBarrier();

        figure.fill("๘๐.๕");
        figure.press("Tab");
        visitor.rests().sees(Words.of("workbook.screen.figure.sum", "16.1", 20, 70));
        assertThat(values(id)).isEqualTo(Map.of("D7.P1.K1", "80.5"));
    }

    @Test
    void formThatSumsASectionUpIsWrittenAndTakenBack(Visitors visitors, Days days) {
        CaseId id = open("pmqa-esa", "2566", days);
        Visitor visitor = coordinator(visitors, Device.PHONE).opens("cases/" + id + "/workbook?item=1.1:form.2");
        visitor.page().waitForFunction("() => document.activeElement?.matches('.wb-text')");
        visitor.page().keyboard().type("ผู้อำนวยการประชุมทุกเดือน 1 0");
        visitor.page().keyboard().press("Tab");
        visitor.rests();
        assertThat(written(id, "1.1:form.2")).isEqualTo("ผู้อำนวยการประชุมทุกเดือน 1 0");
        visitor.needsNoSidewaysScrolling().findsNoBarrier();

        visitor.presses(Words.of("shell.undo"));
        assertThat(written(id, "1.1:form.2")).isEmpty();
    }

    @Test
    @Requirement("004-F04")
    void whatALevelMeansStandsBesideItsBoxes(Visitors visitors, Days days) {
        CaseId id = open("pmqa-esa", "2566", days);
        Visitor visitor = coordinator(visitors, Device.DESK).opens(section(id, "2.2"));
        visitor.page()
                .locator(".wb-guide:has-text('อย่างน้อย 2 ด้าน') vaadin-details-summary")
                .click();
        visitor.rests().sees("อย่างน้อย 2 ด้าน").findsNoBarrier();
    }

    @Test
    void addressLeadsToTheVeryItem(Visitors visitors, Days days) {
        CaseId id = open("egov-career", "2549", days);
        Visitor visitor = coordinator(visitors, Device.PHONE).opens("cases/" + id + "/workbook?item=Q4B-02");

        visitor.page().waitForFunction("() => document.activeElement?.closest('[data-item=\"Q4B-02\"]')");
        visitor.needsNoSidewaysScrolling().findsNoBarrier();
    }

    @Test
    void whatIsChosenWhileTheLineIsLostIsSentLater(Visitors visitors, Days days) {
        CaseId id = open("pmqa-esa", "2566", days);
        Visitor visitor = coordinator(visitors, Device.DESK).opens(section(id, "1.1"));
        visitor.page().context().setOffline(true);
        visitor.page().locator("[data-item='1.1-c2'] input[value='1']").click();
        assertThat(values(id)).isEmpty();

        visitor.page().context().setOffline(false);
        visitor.opens(section(id, "1.3")).opens(section(id, "1.1"));

        assertThat(values(id)).isEqualTo(Map.of("1.1-c2", "1"));
    }

    @Test
    @Requirement("001-F45")
    void everyItemStandsAgainstEveryLevel(Visitors visitors, Days days) {
        CaseId id = open("pmqa-guide", "1", days);
        world.as(agency.coordinator(), () -> List.of("1.1.2", "1.1.3", "1.1.5")
                .forEach(question -> filling.answer(id, question, "1", 0)));
        Visitor visitor = coordinator(visitors, Device.DESK).opens("cases/" + id + "/workbook/scores");

        Locator rows = visitor.page().locator(".wb-matrix tbody tr");
        assertThat(rows.count()).isEqualTo(24);
        assertThat(rows.first().locator("td").allInnerTexts())
                .extracting(String::strip)
                .satisfiesExactly(
                        basic -> assertThat(basic).contains("✓", Words.of("workbook.levels.reached")),
                        advance -> assertThat(advance).contains("–", Words.of("workbook.levels.notReached")),
                        highest -> assertThat(highest).contains("–", Words.of("workbook.levels.notReached")));
        visitor.findsNoBarrier();
    }

    @Test
    void resultSoFarServesPhonesAndReadersOfTheScreen(Visitors visitors, Days days) {
        CaseId id = open("pmqa-guide", "1", days);
        world.as(agency.coordinator(), () -> filling.answer(id, "1.1.1", "1", 0));
        Visitor visitor = coordinator(visitors, Device.PHONE).opens("cases/" + id + "/workbook/scores");

        visitor.needsNoSidewaysScrolling().findsNoBarrier();
        visitor.page().locator("tbody vaadin-button").first().click();
        visitor.rests().sees(Words.of("workbook.screen.why.system")).findsNoBarrier();
    }

    private static void press(Visitor visitor, String... keys) {
        visitor.page().waitForFunction("() => document.activeElement?.closest('.an-row')");
        for (String key : keys) {
            visitor.page().keyboard().press(key);
            visitor.rests();
        }
    }

    private Map<String, String> values(CaseId id) {
        return world.call(agency.coordinator(), () -> workbooks.contents(id));
    }

    private static String section(CaseId id, String section) {
        return "cases/" + id + "/workbook?section=" + section;
    }
}
