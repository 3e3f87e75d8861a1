package org.prameen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.shared.CaseId;
import org.prameen.traceability.Requirement;

/** Document 000 from its criteria beside the form to the bars, what is to be improved and the form on paper. */
@BrowserJourney
class CareerJourney extends BookAtWork {

    private CaseId id;

    @BeforeEach
    void open(Days days) {
        id = open("egov-career", "2549", days);
    }

    @Test
    @Requirement("000-F03")
    @Requirement("000-F02")
    void criteriaOfADimensionAreOneStepAwayFromItsItems(Visitors visitors) {
        for (Device device : List.of(Device.DESK, Device.PHONE)) {
            Visitor visitor = coordinator(visitors, device);
            for (String[] place : new String[][] {
                {"Q1-08", "Q1", "ภาวะผู้นำขององค์กร", "1.5 "},
                {"D7.P1.K3", "D7.P1", "ผลลัพธ์ของการให้บริการการส่งเสริมอาชีพ", "7.5 "}
            }) {
                visitor.opens("cases/" + id + "/workbook?item=" + place[0]);
                visitor.page().locator(".wb-criteria vaadin-details-summary").click();
                Locator criteria = visitor.rests().page().locator(".wb-criteria");
                assertThat(criteria).containsText(place[2]);
                assertThat(criteria).containsText(place[3]);
                visitor.needsNoSidewaysScrolling().findsNoBarrier();
                visitor.takesPicture("career-criteria-" + place[1] + "-" + device.width());
            }
        }
    }

    @Test
    @Requirement("000-F04")
    void oneOfFiveStepsIsChosenChangedAndClearedByKeys(Visitors visitors) {
        Visitor visitor = coordinator(visitors, Device.DESK).opens("cases/" + id + "/workbook?item=Q1-01");
        visitor.page().waitForFunction("() => document.activeElement?.closest('.an-row')");
        Locator steps = visitor.page().locator("[data-item='Q1-01'] .an-choice");
        assertThat(steps).hasCount(6);
        assertThat(steps.nth(4)).containsText("ดำเนินการแล้ว 76");

        for (String key : List.of("2", "4")) {
            visitor.page().keyboard().press(key);
            visitor.rests();
        }
        assertThat(visitor.page().locator("[data-item='Q1-01'] input:checked")).hasCount(1);
        assertThat(contents()).isEqualTo(Map.of("Q1-01", "4"));
        visitor.page().keyboard().press("Delete");
        visitor.rests();
        assertThat(contents()).isEmpty();
    }

    @Test
    @Requirement("000-F08")
    @Requirement("000-F18")
    void keyFigureTakesItsTargetItsResultItsGroupsAndALevel(Visitors visitors) {
        for (Device device : List.of(Device.DESK, Device.PHONE)) {
            Visitor visitor = coordinator(visitors, device).opens("cases/" + id + "/workbook?section=D7.P1");
            visitor.page().locator(".wb-kpi vaadin-details-summary").first().click();
            type(visitor, "D7.P1.K1:target", "input", "200");
            type(visitor, "D7.P1.K1:actual", "input", "๒๔๐");
            type(visitor, "D7.P1.K1:segments", "textarea", "เกษตรกร: 80\nผู้ประกอบการรายย่อยและวิสาหกิจชุมชน: 95");
            visitor.sees(Words.of("workbook.screen.detail.share", "120.00"));
            visitor.page().locator("[data-item='D7.P1.K1'] .wb-kpi-level").selectOption("4");
            visitor.rests().needsNoSidewaysScrolling().findsNoBarrier();
            visitor.takesPicture("career-figures-" + device.width());
            assertThat(written(id, "D7.P1.K1")).isEqualTo("L4");
            assertThat(written(id, "D7.P1.K1:segments")).contains("เกษตรกร: 80");
        }
    }

    @Test
    @Requirement("000-F20")
    void barsShowTheLinesAndWhatIsWeakGoesIntoThePlan(Visitors visitors) {
        fill();
        for (Device device : List.of(Device.DESK, Device.PHONE)) {
            Visitor visitor = coordinator(visitors, device).opens("cases/" + id + "/workbook/scores");
            assertThat(visitor.page().locator(".wb-bars li")).hasCount(7);
            assertThat(visitor.page().locator(".wb-bars li:first-child .wb-bar-mark"))
                    .hasCount(2);
            assertThat(visitor.page().locator(".wb-bar-scale")).containsText("60%");
            assertThat(visitor.page().locator(".wb-bar-scale")).containsText("80%");
            assertThat(visitor.page().locator(".wb-weak li")).hasCount(2);
            visitor.needsNoSidewaysScrolling().findsNoBarrier();
            visitor.page().evaluate("() => document.documentElement.scrollTo(0, 0)");
            visitor.takesPicture("career-scores-" + device.width());
            visitor.page().locator(".wb-weak").scrollIntoViewIfNeeded();
            visitor.takesPicture("career-weak-" + device.width());
            visitor.page()
                    .locator(".wb-weak a", new Page.LocatorOptions().setHasText(Words.of("workbook.scores.weak.plan")))
                    .first()
                    .click();
            visitor.rests().sees(visitor.page().locator("vaadin-dialog-overlay"));
            assertThat(visitor.page()
                            .locator("vaadin-dialog-overlay textarea")
                            .first()
                            .inputValue())
                    .startsWith("Q3A-02 ");
            visitor.takesPicture("career-action-" + device.width());
        }
    }

    @Test
    @Requirement("000-F19")
    @Requirement("000-F04")
    void formIsPrintedAsItIsLaidOut(Visitors visitors) {
        fill();
        Visitor visitor = coordinator(visitors, Device.DESK)
                .opens("cases/" + id + "/workbook/paper")
                .findsNoBarrier();
        visitor.takesPicture("career-paper-1440");
        assertThat(visitor.page().locator(".wb-ptable")).hasCount(7);
        assertThat(visitor.page().locator(".wb-ptable-section")).hasCount(7);
        assertThat(visitor.page().locator(".wb-ptable tfoot")).containsText("100");

        List<String> pages = printed(visitor.page());
        assertThat(pages).hasSizeGreaterThan(3);
        List<String> ofSteps = pages.stream().filter(page -> page.contains("✓")).toList();
        assertThat(ofSteps).as("steps head every page").allMatch(page -> page.contains("76–100%"));
        long ticks = ofSteps.stream()
                .mapToLong(page -> page.chars().filter(sign -> sign == '✓').count())
                .sum();
        assertThat(ticks).isEqualTo(56);
        assertThat(visitor.opens("cases/" + id + "/workbook/paper?blank")
                        .page()
                        .locator(".wb-ptable td:text('✓')")
                        .count())
                .isZero();
        Visitor phone = coordinator(visitors, Device.PHONE).opens("cases/" + id + "/workbook/paper");
        phone.needsNoSidewaysScrolling().findsNoBarrier().takesPicture("career-paper-360");
    }

    private void fill() {
        world.as(agency.coordinator(), () -> workbooks.get(id).sections().stream()
                .flatMap(section -> section.children().stream())
                .map(item -> item.code())
                .forEach(item -> filling.answer(
                        id,
                        item,
                        item.equals("D7.P1.K3")
                                ? "0"
                                : item.startsWith("D7.") ? "90" : item.equals("Q3A-02") ? "1" : "3",
                        0)));
    }

    private static void type(Visitor visitor, String code, String field, String text) {
        Locator typed = visitor.page().locator("[data-item='" + code + "'] " + field);
        typed.fill(text);
        typed.press("Tab");
        visitor.rests();
    }

    private Map<String, String> contents() {
        return world.call(agency.coordinator(), () -> workbooks.contents(id));
    }

    private static List<String> printed(Page page) {
        byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        try (PDDocument document = Loader.loadPDF(paper)) {
            List<String> texts = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(number);
                text.setEndPage(number);
                texts.add(text.getText(document).replaceAll("[\\s\u2060]", ""));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
