package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Completeness;
import org.prameen.casework.Submission;
import org.prameen.instrument.Node;
import org.prameen.scoring.improvement.Direction;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.ScoreLine.Kind;
import org.prameen.workbook.ScoreLine.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a round chose where its document is silent decides what its workbooks come to, and is said with every score. */
class RoundMethodTest extends FilledCase {

    @Autowired
    Measures measures;

    @Autowired
    Completeness completeness;

    @Autowired
    JdbcClient jdbc;

    private Agency agency;

    @BeforeEach
    void agency() {
        agency = world.agency();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"CUMULATIVE_ALL, 300, Basic", "HIGHEST_ALL, 500, Significance"})
    @Requirement("001-F40")
    void levelComesOfTheRuleOfTheRound(String rule, String points, String level) {
        CaseId id = guide(Map.of("LEVELS", rule));
        Stream.of("1.1.2", "1.1.3", "1.1.5").forEach(question -> answer(agency.coordinator(), id, question, "1"));

        ScoreLine item = line(id, "1.1");

        assertThat(item.figure()).hasValue(points);
        assertThat(item.word().orElseThrow().en()).isEqualTo(level);
        assertThat(item.reasons()).contains(Reason.ofSystem("workbook.why.level." + rule));
    }

    @Test
    @Requirement("001-F40")
    void whereAReviewerDecidesTheAnswersGiveNoLevelAndKeepTheirCounts() {
        CaseId id = guide(Map.of("LEVELS", "ASSESSOR_JUDGEMENT", "MEANS", "SHOWN"));
        book(id).instrument().find("1.1").orElseThrow().children().stream()
                .map(Node::code)
                .forEach(question -> answer(agency.coordinator(), id, question, "1"));

        ScoreLine item = line(id, "1.1");

        assertThat(item.figure()).isEmpty();
        assertThat(item.word()).isEmpty();
        assertThat(item.complete()).isFalse();
        assertThat(item.reasons())
                .extracting(Reason::key)
                .contains("workbook.why.level.ASSESSOR_JUDGEMENT", "workbook.why.gate.open")
                .doesNotContain("workbook.why.points");
        assertThat(book(id).scores()).extracting(ScoreLine::kind).doesNotContain(Kind.CATEGORY, Kind.TOTAL);
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource({"CUMULATIVE_ALL, ADVANCE", "HIGHEST_ALL,", "ASSESSOR_JUDGEMENT,"})
    @Requirement("001-F44")
    void whatIsLackingFollowsTheRuleOfTheRound(String rule, String next) {
        CaseId id = guide(Map.of("LEVELS", rule));
        Stream.of("1.1.2", "1.1.3", "1.1.5").forEach(question -> answer(agency.coordinator(), id, question, "1"));
        Workbook book = book(id);

        assertThat(LevelGap.of(book.instrument(), book.round().method(), book.values(), book.kinds()))
                .filteredOn(gap -> gap.item().code().equals("1.1"))
                .extracting(gap -> gap.next().code())
                .isEqualTo(next == null ? List.of() : List.of(next));
    }

    @ParameterizedTest(name = "{0} {1}: {2} of {3} gives {4}")
    @CsvSource({
        "THRESHOLDS, TEXT, 89.25, 85, 300",
        "THRESHOLDS, BOX, 89.25, 85, 400",
        "BELOW_TARGET, NONE, 84, 85, 0",
        "BELOW_TARGET, BASIC, 84, 85, 300",
        "TREND, NO, 95.2, 85, 500",
        "TREND, YES, 95.2, 85, 400",
        "BASE, TARGET, 84.1, 80, 400",
        "BASE, POINTS, 84.1, 80, 300"
    })
    @Requirement("001-F80")
    @Requirement("001-F83")
    @Requirement("001-F86")
    @Requirement("001-F90")
    void measureIsScoredByTheMethodOfTheRound(
            String choice, String option, String result, String target, String points) {
        CaseId id = guide(Map.of(choice, option));
        UUID measure = add(id, "7.1.1", "ร้อยละความพึงพอใจ", "82", "78", target, result);

        assertThat(line(id, measure.toString()).figure()).hasValue(points);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"FIRST_KEEPS, true", "NONE_KEEPS, false"})
    @Requirement("001-F53")
    void roundSaysWhichCopiesKeepTheirScore(String rule, boolean firstKeeps) {
        CaseId id = guide(Map.of("DUPLICATES", rule));
        UUID first = add(id, "7.1.1", "ความพึงพอใจของผู้รับบริการ", "80", "82", "85", "95");
        UUID copy = add(id, "7.2.1", "ร้อยละความพึงพอใจของผู้รับบริการ", "80", "82", "85", "95");

        assertThat(line(id, first.toString()).complete()).isEqualTo(firstKeeps);
        assertThat(line(id, copy.toString()).complete()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"FLAG, true", "NO_SCORE, false"})
    @Requirement("001-F91")
    void roundSaysWhetherAShortHistoryTakesTheScore(String rule, boolean keeps) {
        CaseId id = guide(Map.of("SHORT_HISTORY", rule));
        UUID measure = add(id, "7.1.1", "จำนวนคำขอ", "", "82", "85", "95");

        assertThat(line(id, measure.toString()).complete()).isEqualTo(keeps);
    }

    @Test
    @Requirement("001-F63")
    void groupOnWhichTheDocumentContradictsItselfCanBeWaived() {
        assertThat(missing(guide(Map.of()))).contains("7.3.2");
        assertThat(missing(guide(Map.of("CONTESTED:7.3.2", "WAIVED")))).doesNotContain("7.3.2");
    }

    @Test
    @Requirement("001-F100")
    void totalsAreALocalFormulaThatARoundSwitchesOn() {
        CaseId usual = guide(Map.of());
        CaseId shown = guide(Map.of("MEANS", "SHOWN"));
        List.of(usual, shown).forEach(id -> answer(agency.coordinator(), id, "1.1.1", "1"));

        assertThat(book(usual).scores()).extracting(ScoreLine::kind).containsOnly(Kind.ITEM);
        ScoreLine total = line(shown, ScoreLine.TOTAL);
        assertThat(total.reasons()).contains(Reason.ofSystem("workbook.why.mean", 1L, 24));
        assertThat(total.reasons()).allMatch(reason -> reason.line().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"POINTS, 75.00, workbook.why.steps", "MIDPOINT, 63.00, workbook.why.midpoints"})
    @Requirement("000-F06")
    void stepsBecomePerCentByTheMethodOfTheRound(String conversion, String percent, String why) {
        CaseId id = open(agency, "egov-career", "2549", Map.of("CONVERSION", conversion));
        answer(agency.coordinator(), id, "Q1-01", "3");

        assertThat(line(id, "D1").figure()).hasValue(percent);
        assertThat(line(id, "D1").reasons()).extracting(Reason::key).contains(why);
    }

    @Test
    void onlyWhatAnInstrumentLeavesOpenIsChosen() {
        assertThatThrownBy(() -> guide(Map.of("CONVERSION", "POINTS"))).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> guide(Map.of("LEVELS", "BY_MOOD"))).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> guide(Map.of("CONTESTED:7.1.1", "WAIVED"))).isInstanceOf(Rejected.class);
    }

    @Test
    void journalOfTheRoundSaysWhatWasChosen() {
        CaseId id = guide(Map.of("THRESHOLDS", "BOX"));

        assertThat(jdbc.sql("select new_value from journal_entry where act = 'round.planned' and subject = ?")
                        .param("round:" + book(id).round().code())
                        .query(String.class)
                        .single())
                .contains("THRESHOLDS", "BOX");
    }

    private CaseId guide(Map<String, String> method) {
        return open(agency, "pmqa-guide", "1", method);
    }

    private List<String> missing(CaseId id) {
        return world.call(agency.coordinator(), () -> completeness.of(id, Submission.CLOSING)).stream()
                .filter(problem -> problem.key().endsWith("_MISSING"))
                .map(problem -> problem.route().replaceFirst(".*at=", ""))
                .toList();
    }

    private UUID add(CaseId id, String group, String name, String earlier, String later, String target, String result) {
        TypedMeasure typed = new TypedMeasure(
                group,
                Optional.empty(),
                name,
                "ร้อยละ",
                true,
                Optional.of(Direction.HIGHER),
                earlier,
                later,
                target,
                result,
                Optional.empty());
        return world.call(agency.coordinator(), () -> measures.add(id, typed));
    }

    private Workbook book(CaseId id) {
        return world.call(agency.coordinator(), () -> workbooks.get(id));
    }

    private ScoreLine line(CaseId id, String code) {
        return book(id).scores().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
