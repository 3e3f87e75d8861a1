package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Completeness;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.Pdfs;
import org.prameen.instrument.Node;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.domain.Breakdown;
import org.springframework.beans.factory.annotation.Autowired;

/** Key figures with what is written beside them, what does not apply, and the evidence that is asked for. */
class KeyFiguresTest extends FilledCase {

    private static final String FIGURE = "D7.P1.K1";
    private static final String NA = "NA";

    @Autowired
    Completeness completeness;

    @Autowired
    EvidenceFiles files;

    private Agency agency;
    private CaseId id;

    @BeforeEach
    void openWorkbook() {
        agency = world.agency();
        id = steps(agency);
    }

    @Test
    @Requirement("000-F08")
    void targetAndResultStandBesideWhatWasAchieved() {
        enter(FIGURE, "120");
        enter(FIGURE + ":target", "๒๕๐");
        enter(FIGURE + ":actual", "300.50");
        world.as(agency.coordinator(), () -> filling.note(id, FIGURE, "สูงกว่าเป้า", 1));

        assertThat(lineOf("D7").figure()).contains("100.00");
        assertThat(value(agency.coordinator(), id, FIGURE)).isEqualTo("120");
        assertThat(value(agency.coordinator(), id, FIGURE + ":target")).isEqualTo("250");
        assertThat(value(agency.coordinator(), id, FIGURE + ":actual")).isEqualTo("300.50");
        assertThat(AsSystem.call(() -> workbooks.contents(id))).containsKeys(FIGURE + ":target", FIGURE + ":actual");
        assertThat(AsSystem.call(() -> workbooks.answers(id))).containsOnlyKeys(FIGURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "มาก", "1e3", "1,000"})
    @Requirement("000-F08")
    void negativeFiguresAndWordsAreRefused(String typed) {
        for (String code : List.of(FIGURE, FIGURE + ":target", FIGURE + ":actual")) {
            assertThatThrownBy(() -> enter(code, typed)).isInstanceOf(Rejected.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"L1, 20.00", "L4, 80.00", "L5, 100.00"})
    @Requirement("000-F08")
    void levelIsKeptAndConverted(String level, String percent) {
        enter(FIGURE, level);

        assertThat(value(agency.coordinator(), id, FIGURE)).isEqualTo(level);
        assertThat(lineOf("D7").figure()).contains(percent);
        assertThatThrownBy(() -> enter(FIGURE, "L6")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> enter("Q1-01", "L4")).isInstanceOf(Rejected.class);
    }

    @Test
    @Requirement("000-F18")
    void groupsOfAResultAreKeptAndCountForNothing() {
        enter(FIGURE, "50");
        String before = lineOf("D7").figure().orElseThrow();
        enter(FIGURE + ":segments", "เกษตรกร: ๘๐\n\nสตรี = 95.5 %\n");
        enter(FIGURE + ":compared", "อบต. ข้างเคียง 2: 70");

        assertThat(lineOf("D7").figure()).contains(before);
        assertThat(Breakdown.of(value(agency.coordinator(), id, FIGURE + ":segments"))
                        .parts())
                .extracting(part -> part.name() + "|" + part.figure())
                .containsExactly("เกษตรกร|80", "สตรี|95.5");
        assertThat(Breakdown.of(value(agency.coordinator(), id, FIGURE + ":compared"))
                        .parts())
                .extracting(Breakdown.Part::name)
                .containsExactly("อบต. ข้างเคียง 2");
        assertThatThrownBy(() -> enter(FIGURE + ":segments", "เกษตรกร มากที่สุด"))
                .hasMessageContaining("workbook.breakdown.notALine");
    }

    @Test
    @Requirement("000-F16")
    void whatIsWhollyCarriedOutIsAskedForItsEvidence() {
        enter("Q1-01", "4");
        enter("Q1-02", "3");
        enter(FIGURE, "70");
        assertThat(lacking(false)).containsExactly("Q1-01", FIGURE);

        prove(FIGURE);
        assertThat(lacking(false)).containsExactly("Q1-01");
        assertThat(lacking(true)).isEmpty();
    }

    @Test
    @Requirement("000-F16")
    void roundMayNeedTheEvidenceOrLeaveItOpen() {
        id = steps(agency, Map.of("PROOF", "REQUIRED"));
        enter("Q1-01", "4");
        assertThat(lacking(true)).containsExactly("Q1-01");

        id = steps(agency, Map.of("PROOF", "OPTIONAL"));
        enter("Q1-01", "4");
        assertThat(lacking(true)).isEmpty();
        assertThat(lacking(false)).isEmpty();
    }

    @Test
    @Requirement("000-F17")
    void nothingFailsToApplyUnlessTheRoundAllowsIt() {
        for (String item : List.of("Q4A-05", FIGURE)) {
            assertThatThrownBy(() -> enter(item, NA)).isInstanceOf(Rejected.class);
        }
        assertThat(AsSystem.call(() -> workbooks.contents(id))).isEmpty();
    }

    @Test
    @Requirement("000-F17")
    void whatDoesNotApplyLeavesBothSumsAndNeedsAReason() {
        id = steps(agency, Map.of("NOT_APPLICABLE", "WITH_REASON"));
        for (Node item : items("D1")) {
            enter(item.code(), "3");
        }
        enter("Q1-01", "0");
        assertThat(lineOf("D1").figure()).contains("65.63");

        enter("Q1-01", NA);
        assertThat(lineOf("D1").figure()).contains("75.00");
        assertThat(lineOf("D1").word().orElseThrow().en()).isEqualTo("Fair");
        assertThat(unexplained()).containsExactly("Q1-01");
        int seen = version(agency.coordinator(), id, "Q1-01");
        world.as(agency.coordinator(), () -> filling.note(id, "Q1-01", "ไม่มีภารกิจนี้", seen));
        assertThat(unexplained()).isEmpty();
    }

    @Test
    @Requirement("000-F17")
    void dimensionInWhichNothingAppliesHasNoGrade() {
        id = steps(agency, Map.of("NOT_APPLICABLE", "WITH_REASON"));
        items("D1").forEach(item -> enter(item.code(), NA));

        assertThat(lineOf("D1").figure()).isEmpty();
        assertThat(lineOf("D1").word()).isEmpty();
        assertThat(lineOf(ScoreLine.TOTAL).word()).isEmpty();
    }

    private void enter(String code, String typed) {
        answer(agency.coordinator(), id, code, typed);
    }

    private void prove(String item) {
        world.call(
                agency.coordinator(),
                () -> files.attach(
                        id,
                        item,
                        NewEvidence.titled("รายงานผล"),
                        new ByteArrayInputStream(Pdfs.simple("report", 1)),
                        "report.pdf"));
    }

    private Workbook book() {
        return world.call(agency.coordinator(), () -> workbooks.get(id));
    }

    private List<Node> items(String dimension) {
        return book().instrument().find(dimension).orElseThrow().children().stream()
                .flatMap(section -> section.children().stream())
                .toList();
    }

    private ScoreLine lineOf(String code) {
        return book().scores().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Items whose evidence is missing. */
    private List<String> lacking(boolean hard) {
        return problems("workbook.missing.proof").stream()
                .filter(problem -> problem.hard() == hard)
                .map(problem -> problem.route().replaceFirst(".*subject=", ""))
                .toList();
    }

    private List<String> unexplained() {
        return problems("workbook.missing.naReason").stream()
                .filter(Problem::hard)
                .map(problem -> problem.route().replaceFirst(".*item=", ""))
                .toList();
    }

    private List<Problem> problems(String key) {
        return world.call(agency.coordinator(), () -> completeness.of(id, Submission.CLOSING)).stream()
                .filter(problem -> problem.key().equals(key))
                .toList();
    }
}
