package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.traceability.Requirement;

/** What is told and asked at a measure, the examples of the document, and the sheet that is printed. */
@BrowserJourney
class StatedResultsJourney extends ResultsAtWork {

    @Test
    @Requirement("001-F71")
    @Requirement("001-F72")
    void whatIsMissingIsStatedAtTheMeasure(Visitors visitors) {
        enter("7.3.1", "จำนวนเทคโนโลยีดิจิทัลที่พัฒนาเอง", "3", "5", "4", "6");
        int year = year();
        Visitor visitor = coordinator(visitors, Device.DESK).opens("cases/" + id + "/workbook/results?at=7.3.1");
        visitor.sees("นับเฉพาะงานที่เสร็จในปีที่ประเมิน")
                .sees(Words.of("workbook.hint.TARGET_NOT_CHALLENGING", "4", "4"));

        state(visitor, "COMPLETED_IN_YEAR", "15/3/" + (year - 543));
        visitor.sees(Words.of("workbook.measure.commonEra", String.valueOf(year - 543), String.valueOf(year)));
        state(visitor, "COMPLETED_IN_YEAR", "15/3/" + (year - 2));
        visitor.sees(Words.of("workbook.measure.notInYear", String.valueOf(year)))
                .findsNoBarrier()
                .takesPicture("results-stated-fault");
        state(visitor, "COMPLETED_IN_YEAR", "15/3/" + year);
        state(visitor, "TARGET_REASON", "ปีก่อนมีโครงการพิเศษ");

        assertThat(entered().get(0).typed().statements())
                .containsEntry("COMPLETED_IN_YEAR", (year - 543) + "-03-15")
                .containsEntry("TARGET_REASON", "ปีก่อนมีโครงการพิเศษ");
        visitor.sees(Words.of("workbook.hint.TARGET_REASONED.TARGET_NOT_CHALLENGING", "ปีก่อนมีโครงการพิเศษ"));
        visitor.needsNoSidewaysScrolling().takesPicture("results-stated-desk");
        Visitor phone = coordinator(visitors, Device.PHONE).opens("cases/" + id + "/workbook/results?at=7.3.1");
        phone.needsNoSidewaysScrolling().findsNoBarrier().takesPicture("results-stated-phone");
    }

    @Test
    @Requirement("001-F76")
    void exampleIsTakenOverOrWordedAnew(Visitors visitors) {
        Visitor visitor = coordinator(visitors, Device.DESK).opens("cases/" + id + "/workbook/results?at=7.4.4");
        visitor.presses(Words.of("workbook.results.examplesOf", "7.4.4")).takesPicture("results-examples");
        visitor.presses(Words.of("workbook.results.rewordExample"));
        visitor.pressesInDialog(Words.of("workbook.results.add")).sees(Words.of("workbook.measure.unitMissing"));
        visitor.findsNoBarrier().takesPicture("results-reword");
        Locator dialog = visitor.page().locator("vaadin-dialog-overlay");
        dialog.locator("vaadin-text-field input").nth(1).fill("คะแนน");
        visitor.pressesInDialog(Words.of("workbook.results.add")).sees(Words.of("workbook.measure.notCountable"));
        dialog.locator("vaadin-text-field input").nth(0).fill("คะแนน ITA");
        visitor.pressesInDialog(Words.of("workbook.results.add"));

        assertThat(entered()).singleElement().satisfies(measure -> {
            assertThat(measure.typed().name()).isEqualTo("คะแนน ITA");
            assertThat(measure.typed().unit()).isEqualTo("คะแนน");
        });
    }

    @Test
    @Requirement("001-F102")
    void sheetOfADimensionIsPrintedWithItsMarks(Visitors visitors) {
        enter("7.6.1", "ต้นทุนที่ลดได้", "80", "82", "85", "94");
        owed("7.6.4-M1", "ร้อยละของชุดข้อมูลดิจิทัลที่เปิดเผย", "60", "62", "65", "68.25");
        owed("7.6.4-M2", "ร้อยละของฐานข้อมูล Digitized", "60", "62", "65", "60");
        for (Device device : List.of(Device.DESK, Device.PHONE)) {
            Visitor visitor =
                    coordinator(visitors, device).opens("cases/" + id + "/workbook/results/sheet?dimension=7.6");
            Locator sheet = visitor.page().locator(".wr-sheet");
            assertThat(sheet.count()).isEqualTo(1);
            assertThat(sheet.locator("tr:has(td)").count()).isEqualTo(3);
            assertThat(sheet.locator("tr:has-text('7.6.4') th").innerText())
                    .contains("*")
                    .doesNotContain("**");
            assertThat(sheet.locator("tr:has-text('7.6.1') th").first().innerText())
                    .doesNotContain("*");
            assertThat(sheet.locator("tr:has-text('ต้นทุนที่ลดได้'):has(td)").innerText())
                    .contains("80", "82", "85", "94", "10.5882", "500")
                    .doesNotContain("**");
            assertThat(sheet.locator("tr:has-text('Digitized'):has(td)").innerText())
                    .contains("**", "-7.6923");
            assertThat(sheet.locator("tr:has-text('ชุดข้อมูลดิจิทัลที่เปิดเผย'):has(td)")
                            .innerText())
                    .contains("**", "5", "300", Words.of("workbook.why.contradiction", "5", "พื้นฐาน", "ก้าวหน้า"));
            visitor.sees(Words.of("workbook.sheet.marks").split(" {3}")[0])
                    .needsNoSidewaysScrolling()
                    .findsNoBarrier()
                    .takesPicture("results-sheet-" + device.width());
        }
    }

    @Test
    void measuresOfTheYearBeforeAreTakenOver(Visitors visitors, Days days) {
        enter("7.1.2", "ร้อยละความสำเร็จตามแผน", "80", "82", "85", "94");
        int before = year();
        id = begun(days);
        Visitor phone = coordinator(visitors, Device.PHONE).opens("cases/" + id + "/workbook/results");
        phone.sees(Words.of("workbook.results.carry", "1", String.valueOf(before)))
                .needsNoSidewaysScrolling()
                .findsNoBarrier()
                .takesPicture("results-carry-phone");
        Visitor visitor = coordinator(visitors, Device.DESK).opens("cases/" + id + "/workbook/results");
        visitor.takesPicture("results-carry-desk").presses(Words.of("workbook.results.carryNow"));
        assertThat(entered().get(0).typed().later()).isEqualTo("94");
        assertThat(visitor.page().locator(".wr-carry").isVisible()).isFalse();

        Locator later = visitor.page().locator("#wb-7-1-2-group .wr-later .wr-input");
        later.fill("96");
        later.press("Tab");
        visitor.rests()
                .sees(Words.of("workbook.results.notAsCarried", String.valueOf(before), "94", "96"))
                .findsNoBarrier()
                .takesPicture("results-carried");
    }

    @Test
    @Requirement("001-F110")
    void workbookGoesOutAndComesInOnTheScreen(Visitors visitors, Days days) {
        enter("7.1.2", "ร้อยละความสำเร็จตามแผน", "80", "82", "85", "94");
        Visitor visitor = coordinator(visitors, Device.DESK).opens("cases/" + id + "/workbook/scores");
        assertThat(visitor.page().locator(".wb-exchange vaadin-upload").count()).isZero();
        Path file = visitor.page()
                .waitForDownload(() -> visitor.page().locator(".wb-exchange a").click())
                .path();
        id = begun(days);
        visitor.opens("cases/" + id + "/workbook/scores").findsNoBarrier().takesPicture("workbook-exchange");
        visitor.page().locator(".wb-exchange input[type=file]").setInputFiles(file(file));
        visitor.sees(Words.of("workbook.exchange.taken", 0, 1));
        visitor.rests();

        assertThat(entered().get(0).typed().result()).isEqualTo("94");
        Visitor phone = coordinator(visitors, Device.PHONE).opens("cases/" + id + "/workbook/scores");
        phone.needsNoSidewaysScrolling().takesPicture("workbook-exchange-phone");
    }

    /** The browser keeps what it downloads under a name without an ending. */
    private static FilePayload file(Path path) {
        try {
            return new FilePayload("workbook.json", "application/json", Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void owed(String code, String name, String earlier, String later, String target, String result) {
        world.as(
                agency.coordinator(),
                () -> measures.add(
                        id,
                        measure(code.substring(0, 5), name, earlier, later, target, result)
                                .as(code)));
    }

    private int year() {
        return world.call(agency.coordinator(), () -> workbooks.get(id)).round().fiscalYear();
    }

    private static void state(Visitor visitor, String name, String text) {
        Locator field = visitor.page().locator("#wb-7-3-1-group .wr-" + name + " .wr-input");
        field.fill(text);
        field.press("Tab");
        visitor.rests();
    }
}
