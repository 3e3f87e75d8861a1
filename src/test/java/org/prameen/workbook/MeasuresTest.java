package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Completeness;
import org.prameen.casework.Submission;
import org.prameen.scoring.improvement.Direction;
import org.prameen.scoring.measures.EntryRule;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Measures of results in a workbook: entered, scored, taken away and put back, with the rules told while typing. */
class MeasuresTest extends FilledCase {

    @Autowired
    Measures measures;

    @Autowired
    Completeness completeness;

    @Autowired
    JdbcClient jdbc;

    private Agency agency;
    private CaseId id;

    @BeforeEach
    void openWorkbook() {
        agency = world.agency();
        id = results(agency);
    }

    @Test
    @Requirement("001-F89")
    void measureReachesItsLevelByHowFarItPassesItsTarget() {
        UUID added = add("7.1.1", "ร้อยละความพึงพอใจ", "80", "82", "85", "๘๙.๒๕");

        assertThat(line(added).figure()).hasValue("300");
        assertThat(line(added).reasons())
                .extracting(reason -> reason.key() + " " + reason.line().orElse(0) + " " + said(reason))
                .containsExactly(
                        "workbook.why.meanBefore 2959 [81, 80, 82, 85]",
                        "workbook.why.direction.HIGHER 0 []",
                        "workbook.why.improvement.TARGET 0 [5.0000, 89.25, 85, 81]",
                        "workbook.why.thresholds.TEXT 2960 []",
                        "workbook.why.contradiction 2922 [5, Basic, Advance]");
    }

    @Test
    void copyOfAMeasureGetsNoScoreAndSaysWhy() {
        UUID first = add("7.1.1", "ความพึงพอใจของผู้รับบริการ", "80", "82", "85", "95");
        UUID copy = add("7.2.1", "ร้อยละความพึงพอใจของผู้รับบริการ", "80", "82", "85", "95");

        assertThat(line(first).complete()).isTrue();
        assertThat(line(copy).complete()).isFalse();
        assertThat(line(copy).reasons()).extracting(reason -> reason.key()).contains("workbook.rule.DUPLICATE");
    }

    @Test
    void measureTakenAwayComesBack() {
        UUID added = add("7.1.1", "จำนวนผู้รับบริการ", "80", "82", "85", "95");

        coordinator(() -> measures.remove(id, added));
        assertThat(book().measures()).isEmpty();
        coordinator(() -> measures.putBack(id, added));

        assertThat(book().measures()).extracting(ResultMeasure::id).containsExactly(added);
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        UUID added = add("7.1.1", "จำนวนผู้รับบริการ", "80", "82", "85", "95");
        TypedMeasure typed = book().measures().get(0).typed();
        coordinator(() -> measures.change(id, added, typed, 1));

        assertThatThrownBy(() -> coordinator(() -> measures.change(id, added, typed, 1)))
                .hasMessageContaining("workbook.changedMeanwhile");
    }

    @Test
    void dutiesFollowFromTheKindsOfTheAgency() {
        Set<String> kinds =
                Measures.kinds(book().instrument().maturity().results().orElseThrow());
        assertThat(kinds).contains("PROVINCE", "SERVICE_UNIT");

        coordinator(() -> measures.setKinds(id, kinds));

        assertThat(book().kinds()).isEqualTo(kinds);
        assertThat(book().results().orElseThrow().check(book().measures()).findings())
                .anyMatch(finding -> finding.rule() == EntryRule.MEASURE_MISSING);
        assertThatThrownBy(() -> coordinator(() -> measures.setKinds(id, Set.of("ALL"))))
                .hasMessageContaining("workbook.measure.kindUnknown");
    }

    @Test
    void measuresOfAnotherAgencyAreNotFound() {
        UUID added = add("7.1.1", "จำนวนผู้รับบริการ", "80", "82", "85", "95");
        Agency other = world.agency();

        assertThatThrownBy(() -> world.as(other.coordinator(), () -> measures.remove(id, added)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNoFigureIsKeptAndNamed() {
        UUID added = add("7.1.1", "จำนวนผู้รับบริการ", "80", "82", "85", "ดีมาก");

        TypedMeasure typed = book().measures().get(0).typed();
        assertThat(typed.result()).isEqualTo("ดีมาก");
        assertThat(typed.unreadable()).containsExactly("result");
        assertThat(line(added).complete()).isFalse();
    }

    @Test
    @Requirement("001-F103")
    void everyBrokenRuleIsToldBeforeTheSubmission() {
        coordinator(() -> measures.setKinds(id, Set.of("DEPARTMENT")));
        List.of("จำนวนคำขอ", "รายได้", "ความพึงพอใจ").forEach(name -> add("7.1.1", name, "80", "82", "85", "95"));
        crowd("นวัตกรรม");

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "workbook.missing.everything ",
                        "workbook.missing.state.MISSION measure",
                        "workbook.missing.state.MISSION measure",
                        "workbook.missing.state.MISSION measure",
                        "workbook.missing.state.MISSION measure",
                        "workbook.rule.TOO_MANY_IN_GROUP 7.1.1",
                        "workbook.rule.GROUP_MISSING 7.3.2",
                        "workbook.rule.MEASURE_MISSING 7.3.2-M1",
                        "workbook.rule.GROUP_MISSING 7.5.1",
                        "workbook.rule.GROUP_MISSING 7.6.3",
                        "workbook.rule.MEASURE_MISSING 7.6.3-M2",
                        "workbook.rule.GROUP_MISSING 7.6.4",
                        "workbook.rule.MEASURE_MISSING 7.6.4-M1",
                        "workbook.rule.MEASURE_MISSING 7.6.4-M2");
    }

    /** A fourth measure, as one entered before caps refused it. */
    private void crowd(String name) {
        UUID one = book().measures().get(0).id();
        jdbc.sql(
                        """
                        insert into workbook_measure
                        select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'position', 99, 'name', ?::text))).*
                        from workbook_measure m where id = ?""")
                .params(name, one)
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "89.24, 300, ''",
        "89.25, 300, '[5, Basic, Advance]'",
        "89.26, 400, ''",
        "93.5, 400, '[10, Advance, Significance]'",
        "93.51, 500, ''",
        "84, 0, ''"
    })
    @Requirement("001-F107")
    void contradictionIsToldExactlyWhereTheTwoReadingsPart(String result, String points, String contradiction) {
        UUID added = add("7.1.1", "ร้อยละความพึงพอใจ", "80", "82", "85", result);

        assertThat(line(added).figure()).hasValue(points);
        assertThat(line(added).warnings().stream().map(MeasuresTest::said).collect(Collectors.joining()))
                .isEqualTo(contradiction);
    }

    @Test
    @Requirement("001-F89")
    @Requirement("001-F107")
    void variantOfTheRoundIsNamedAndComputesTheSameAgain() {
        id = open(agency, "pmqa-guide", "1", Map.of("THRESHOLDS", "BOX"));
        UUID added = add("7.1.1", "ร้อยละความพึงพอใจ", "80", "82", "85", "89.25");

        assertThat(line(added).figure()).hasValue("400");
        assertThat(line(added).reasons())
                .extracting(reason -> reason.key() + " " + reason.line().orElse(0) + " " + said(reason))
                .contains(
                        "workbook.why.meanBefore 2959 [81, 80, 82, 85]",
                        "workbook.why.improvement.TARGET 0 [5.0000, 89.25, 85, 81]",
                        "workbook.why.thresholds.BOX 2922 []",
                        "workbook.why.contradiction 2960 [5, Advance, Basic]");
    }

    private static String said(ScoreLine.Reason reason) {
        return reason.arguments().stream()
                .map(argument -> argument instanceof LocalText text ? text.en() : argument)
                .toList()
                .toString();
    }

    private List<String> told() {
        return world.call(agency.coordinator(), () -> completeness.of(id, Submission.CLOSING)).stream()
                .map(problem -> problem.key() + " "
                        + problem.route().replaceFirst("^[^=]*=?", "").replaceFirst("^[0-9a-f-]{36}$", "measure"))
                .toList();
    }

    private UUID add(String group, String name, String earlier, String later, String target, String result) {
        return world.call(
                agency.coordinator(),
                () -> measures.add(
                        id,
                        new TypedMeasure(
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
                                Optional.empty())));
    }

    private Workbook book() {
        return world.call(agency.coordinator(), () -> workbooks.get(id));
    }

    private ScoreLine line(UUID measure) {
        return book().scores().stream()
                .filter(line -> line.code().equals(measure.toString()))
                .findFirst()
                .orElseThrow();
    }

    private void coordinator(Runnable act) {
        world.as(agency.coordinator(), act);
    }
}
