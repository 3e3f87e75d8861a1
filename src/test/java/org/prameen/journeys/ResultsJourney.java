package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.scoring.improvement.Direction;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.TypedMeasure;

/** An agency enters its measures of results: with keys alone, with what is owed in sight, on a desk and on a phone. */
@BrowserJourney
class ResultsJourney extends ResultsAtWork {

    @Test
    @Requirement("001-F105")
    void keysAloneEnterAMeasureAndBeginTheNext(Visitors visitors) {
        Visitor visitor = coordinator(visitors, Device.DESK).opens("cases/" + id + "/workbook");
        visitor.takesPicture("results-tree").page().locator(".wr-entry").click();
        visitor.isAt("cases/" + id + "/workbook/results");
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Words.of("workbook.results.addTo", "7.1.1")))
                .click();
        visitor.rests();
        types(visitor, "ร้อยละของคำขอที่อนุญาตทันกำหนด", "ร้อยละ");
        visitor.page().keyboard().press("ArrowDown");
        visitor.page().keyboard().press("Tab");
        types(visitor, "80", "82", "85");
        visitor.page().keyboard().type("๙๕");
        visitor.page().keyboard().press("Enter");
        visitor.rests();

        assertThat(entered()).hasSize(1);
        TypedMeasure typed = entered().get(0).typed();
        assertThat(typed.direction()).hasValue(Direction.HIGHER);
        assertThat(typed.result()).isEqualTo("๙๕");
        visitor.sees(Words.of("workbook.screen.score.points", 500));
        assertThat(visitor.page().locator(".wr-row").count()).isEqualTo(2);
        int year = world.call(agency.coordinator(), () -> workbooks.get(id))
                .round()
                .fiscalYear();
        assertThat(visitor.page().locator(".wr-columns").first().innerText())
                .contains(
                        Words.of("workbook.results.field.earlier", String.valueOf(year - 2)),
                        Words.of("workbook.results.field.later", String.valueOf(year - 1)),
                        Words.of("workbook.results.field.result", String.valueOf(year)));
        visitor.needsNoSidewaysScrolling().findsNoBarrier();
    }

    @Test
    void copiesAndWhatIsOwedAreInSight(Visitors visitors) {
        enter("7.1.1", "จำนวนนวัตกรรมที่นำไปใช้", "12", "15", "18", "20");
        enter("7.1.2", "ร้อยละนวัตกรรมที่นำไปใช้", "80", "82", "85", "ดีมาก");
        for (Device device : List.of(Device.DESK, Device.PHONE)) {
            Visitor visitor = coordinator(visitors, device).opens("cases/" + id + "/workbook/results?at=7.1.2");
            visitor.sees("7.1.1 «จำนวนนวัตกรรมที่นำไปใช้»").sees(Words.of("workbook.results.unreadable"));
            visitor.page().waitForFunction("() => document.activeElement?.closest('#wb-7-1-2-group')");
            visitor.needsNoSidewaysScrolling().findsNoBarrier().takesPicture("results-grid-" + device.width());
            visitor.opens("cases/" + id + "/workbook/results?at=7.6.4-M1")
                    .needsNoSidewaysScrolling()
                    .page()
                    .waitForFunction("() => document.activeElement?.closest('#wb-7-6-4-group')");
            visitor.takesPicture("results-owed-" + device.width());
        }
    }

    @Test
    void owedMeasureIsAddedByItsNameAndTakenAway(Visitors visitors) {
        Visitor visitor = coordinator(visitors, Device.PHONE).opens("cases/" + id + "/workbook/results?at=7.6.4-M1");
        Locator owed = visitor.page().locator("#wb-7-6-4-group .wr-finding vaadin-button");
        owed.first().click();
        visitor.rests();
        assertThat(entered()).hasSize(1);
        assertThat(entered().get(0).typed().prescribed()).hasValue("7.6.4-M1");

        visitor.presses(Words.of("workbook.results.remove"));
        assertThat(entered()).isEmpty();
        visitor.presses(Words.of("shell.undo"));
        assertThat(entered()).hasSize(1);
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther(Visitors visitors) {
        enter("7.1.1", "จำนวนคำขอ", "80", "82", "85", "95");
        String page = "cases/" + id + "/workbook/results?at=7.1.1";
        Visitor first = coordinator(visitors, Device.DESK).opens(page);
        Visitor second = coordinator(visitors, Device.DESK).opens(page);
        fill(first, "result", "96");
        fill(second, "result", "97");

        assertThat(entered().get(0).typed().result()).isEqualTo("96");
        assertThat(field(second, "result").inputValue()).isEqualTo("96");
        second.sees("97").findsNoBarrier();
    }

    @Test
    void reasonTellsCopiesApartAndKindsBringDuties(Visitors visitors) {
        enter("7.1.1", "จำนวนนวัตกรรมที่นำไปใช้", "12", "15", "18", "20");
        enter("7.1.2", "ร้อยละนวัตกรรมที่นำไปใช้", "80", "82", "85", "95");
        Visitor visitor = coordinator(visitors, Device.DESK).opens("cases/" + id + "/workbook/results?at=7.1.2");
        visitor.presses(Words.of("workbook.results.another"));
        visitor.page().keyboard().type("นับเฉพาะที่หน่วยงานอื่นนำไปใช้");
        visitor.page().keyboard().press("Tab");
        visitor.rests().doesNotSee("7.1.1 «จำนวนนวัตกรรมที่นำไปใช้»");
        assertThat(entered().get(1).typed().distinctBecause()).hasValue("นับเฉพาะที่หน่วยงานอื่นนำไปใช้");

        visitor.ticks(Words.of("workbook.results.kind.SERVICE_UNIT"));
        assertThat(world.call(agency.coordinator(), () -> workbooks.get(id)).kinds())
                .containsExactly("SERVICE_UNIT");
        visitor.opens("cases/" + id + "/workbook/results?at=7.2.2-M1")
                .sees(visitor.page().locator("#wb-7-2-2-group .wr-finding vaadin-button"))
                .takesPicture("results-kinds");

        visitor.page().locator("#wb-7-2-2-group a").click();
        visitor.isAt("cases/" + id + "/evidence?subject=7.2.2").takesPicture("results-evidence");
    }

    @Test
    void headReadsAndChangesNothing(Visitors visitors) {
        enter("7.1.1", "จำนวนคำขอ", "80", "82", "85", "95");
        Visitor head = visitor(visitors, Device.DESK, agency.head()).opens("cases/" + id + "/workbook/results");

        head.sees(Words.of("workbook.closed.role")).findsNoBarrier().takesPicture("results-read");
        assertThat(field(head, "result").isDisabled()).isTrue();
        head.doesNotSee(Words.of("workbook.results.add"));
        head.presses(Words.of("workbook.screen.why.of", "จำนวนคำขอ"))
                .sees(Words.of("workbook.screen.why.system"))
                .takesPicture("results-why");
    }
}
