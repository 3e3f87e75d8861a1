package org.prameen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.web.ReportHtml;
import org.prameen.results.ResultExport;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Texts;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@IntegrationTest
class PaperFormsTest {

    @Autowired
    World world;

    ReportCases reportCases;

    @Autowired
    void bring(AutowireCapableBeanFactory beans) {
        reportCases = beans.createBean(ReportCases.class);
    }

    @Autowired
    PaperForms forms;

    @Autowired
    ResultExport export;

    @Autowired
    ReportHtml html;

    @Autowired
    MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @Requirement("002-A7")
    @Requirement("002-G10")
    void aBlankFormNamesIndicatorFactorComponentStemAndSources() {
        Agency agency = world.agency();
        CaseId id = world.open(agency);

        List<Chapter> all = world.call(agency.respondent(), () -> forms.blank(id));

        assertThat(all).hasSize(45);
        String form = html.forms(all.subList(0, 1), Texts.THAI);
        assertThat(form)
                .contains("องค์ประกอบ</dt>")
                .contains("ปัจจัย</dt>")
                .contains("ตัวชี้วัด</dt>")
                .contains("แหล่งข้อมูล</dt>")
                .contains("อปท. ปฏิบัติกิจกรรมเหล่านี้อยู่ในระดับใด")
                .contains("C1.F1.I1");
        assertThat(table(all.get(0)).columns())
                .extracting(column -> column.title().th())
                .containsSubsequence(
                        "มากที่สุด (5)", "มาก (4)", "ปานกลาง (3)", "น้อย (2)", "น้อยที่สุด (1)", "ไม่มีการปฏิบัติ");
    }

    @Test
    @Requirement("002-G6")
    void thePrintedFormHasItemMeansAndTheOverallMeanInItsLastRow() {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(agency);

        Block.Table form = table(form(agency, id));

        assertThat(form.columns()).hasSize(9);
        assertThat(form.rows())
                .extracting(row -> row.cells().get(row.cells().size() - 1).th())
                .containsExactly("3.50", "3.80", "4.00", "4.10", "4.30", "3.94");
        assertThat(form.rows().get(0).cells().subList(2, 8))
                .extracting(cell -> cell.th())
                .containsExactly("1", "5", "3", "0", "1", "0");
    }

    @Test
    @Requirement("002-G6")
    void anItemThatIsNotPractisedShowsADash() {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(
                agency,
                world.round(),
                4,
                Map.of(
                        "C1.F4.I2.Q1", List.of("-", "4", "-", "-", "-"),
                        "C1.F4.I2.Q2", List.of("-", "-", "-", "-", "-")));

        Block.Row item = table(form(agency, id)).rows().get(1);

        assertThat(item.cells().get(7).th()).isEqualTo("4");
        assertThat(item.cells().get(8).th()).isEqualTo("-");
    }

    @Test
    @Requirement("002-G10")
    void theExportOpensInASpreadsheetWithThaiIntactAndNamesNobody() {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(agency);

        String scores = world.call(agency.coordinator(), () -> export.scores(id, "C1.F4.I2"));
        String table = world.call(agency.coordinator(), () -> export.table(id, "", Texts.THAI));

        assertThat(scores).startsWith("\uFEFFVAR0001,VAR0002,VAR0003,VAR0004,VAR0005\r\n5,5,5,5,5\r\n");
        assertThat(table).startsWith("\uFEFF").contains("3.94");
    }

    @Test
    void strangersPrintNothing() {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(agency);

        assertThatThrownBy(() -> world.as(world.agency().coordinator(), () -> forms.blank(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(agency.respondent(), () -> forms.filled(id)))
                .isInstanceOf(NotFound.class);
    }

    private Chapter form(Agency agency, CaseId id) {
        return world.call(agency.coordinator(), () -> forms.filled(id)).stream()
                .filter(chapter -> chapter.id().equals("c1-f4-i2"))
                .findFirst()
                .orElseThrow();
    }

    private static Block.Table table(Chapter chapter) {
        return (Block.Table) chapter.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
