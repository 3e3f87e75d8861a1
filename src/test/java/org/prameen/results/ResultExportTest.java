package org.prameen.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.scoring.ItemCounts;
import org.prameen.security.AsSystem;
import org.prameen.shared.Csv;
import org.prameen.shared.NotFound;
import org.prameen.shared.Texts;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@IntegrationTest
class ResultExportTest {

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    ResultExport export;

    @Autowired
    ResultOverviews overviews;

    @Autowired
    AutowireCapableBeanFactory beans;

    TalliedCase tallied;

    @BeforeEach
    void compute() {
        tallied = beans.createBean(TalliedCase.class)
                .open()
                .workedExample()
                .notPractised("C4.F3.I3")
                .computed();
    }

    @AfterEach
    void putClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void tableHasEveryNodeWithTheFiguresOfTheScreen() {
        String csv = AsSystem.call(() -> export.table(tallied.id(), "", Texts.THAI));

        assertThat(csv).startsWith("\uFEFFรหัส,").endsWith("\r\n");
        assertThat(csv.lines().count()).isEqualTo(1 + 193 + 45 + 18 + 5 + 1);
        assertThat(csv.lines().filter(line -> line.startsWith("C1.F4.I2.Q1,")).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains(",3.50,ปานกลาง,,10,0,0,1,5,3,0,1,"));
        assertThat(csv.lines().filter(line -> line.startsWith("C1.F4.I2,")).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains(",3.94,มาก,ผ่านเกณฑ์,"));
        assertThat(csv.lines().filter(line -> line.startsWith("C4.F3.I3,")).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains(",ไม่มีการปฏิบัติ,,,,"));
    }

    @ParameterizedTest
    @CsvSource({
        "C1.F4,    C1.F4 C1.F4.I2 C1.F4.I2.Q1,  C1 C1.F1 C2 C4.F3.I3 TOTAL",
        "C1.F4.I2, C1.F4.I2 C1.F4.I2.Q1,        C1.F4 C1.F4.I1 TOTAL",
        "C1,       C1 C1.F1 C1.F4.I2.Q1,        C2 TOTAL"
    })
    @Requirement("002-J4")
    void tableHoldsOnlyWhatTheScreenIsNarrowedTo(String at, String kept, String gone) {
        List<String> codes = AsSystem.call(() -> export.table(tallied.id(), at, Texts.THAI))
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();

        assertThat(codes).contains(kept.split(" ")).doesNotContain(gone.split(" "));
    }

    @Test
    @Requirement("002-E16")
    void statisticsProgramFindsTheSameMeansInTheExportedScores() {
        List<String[]> lines = AsSystem.call(() -> export.scores(tallied.id(), "C1.F4.I2"))
                .lines()
                .map(line -> line.split(","))
                .toList();

        assertThat(String.join(",", lines.get(0))).isEqualTo("\uFEFFVAR0001,VAR0002,VAR0003,VAR0004,VAR0005");
        assertThat(IntStream.range(0, 5).mapToObj(column -> mean(lines.subList(1, lines.size()), column)))
                .containsExactly("3.50", "3.80", "4.00", "4.10", "4.30");
    }

    @Test
    @Requirement("002-J6")
    void answerOfOnePersonAloneIsInNoSheet() {
        TalliedCase lonely = beans.createBean(TalliedCase.class)
                .open()
                .tally("C1.F4.I2", ItemCounts.of(0, 0, 0, 1, 0).withBlank(9), ItemCounts.of(4, 6, 0, 0, 0))
                .computed();

        List<String> lines = AsSystem.call(() -> export.table(lonely.id(), "C1.F4.I2", Texts.THAI))
                .lines()
                .toList();
        assertThat(lines)
                .anyMatch(line ->
                        line.startsWith("C1.F4.I2.Q1,") && line.contains(",,ผู้ตอบคนเดียว ไม่แสดง,,1,0,9,,,,,,"))
                .anyMatch(line -> line.startsWith("C1.F4.I2.Q2,") && line.contains(",4.40,มาก,,10,0,0,4,6,0,0,0,"));
        assertThat(AsSystem.call(() -> export.scores(lonely.id(), "C1.F4.I2")).lines())
                .hasSize(11)
                .allMatch(line -> line.startsWith("\uFEFFVAR") || line.startsWith(",5") || line.startsWith(",4"));
        assertThat(AsSystem.call(() -> overviews.working(lonely.id(), "C1.F4.I2.Q1")))
                .isEmpty();
        assertThat(AsSystem.call(() -> overviews.working(lonely.id(), "C1.F4.I2.Q2")))
                .isPresent();
    }

    @Test
    void linesOfScoresAreNoPersons() {
        List<String> column = AsSystem.call(() -> export.scores(tallied.id(), "C1.F4.I2"))
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();

        assertThat(column).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void noCellIsTakenForAFormula() {
        assertThat(Csv.cell("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(Arrays.asList(Csv.cell("+1"), Csv.cell("-1"), Csv.cell("@a"), Csv.cell("\t=1")))
                .allMatch(cell -> cell.startsWith("'"));
        assertThat(Csv.cell("a,\"b\"\nc")).isEqualTo("\"a,\"\"b\"\"\nc\"");
        assertThat(Csv.cell("3.50")).isEqualTo("3.50");
    }

    @Test
    void strangersGetNoFile() {
        assertThatThrownBy(
                        () -> world.as(world.agency().coordinator(), () -> export.table(tallied.id(), "", Texts.THAI)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(tallied.agency().respondent(), () -> export.scores(tallied.id(), "C1.F4.I2")))
                .isInstanceOf(NotFound.class);
    }

    private static String mean(List<String[]> lines, int column) {
        BigDecimal sum =
                lines.stream().map(line -> new BigDecimal(line[column])).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(lines.size()), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
