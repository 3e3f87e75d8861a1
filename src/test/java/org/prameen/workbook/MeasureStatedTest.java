package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Completeness;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.scoring.improvement.Direction;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has to be stated of measures besides their figures: asked, kept, signed, and told while it is missing. */
class MeasureStatedTest extends FilledCase {

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

    @ParameterizedTest
    @CsvSource({
        "7.1.2, MISSION, ภารกิจด้านการศึกษา",
        "7.4.5, OWN_FIELD, การค้าระหว่างประเทศ",
        "7.5.1, PARTNERS, 'กรมทางหลวง, กรมการขนส่งทางบก'",
        "7.3.2-M1, SOURCE, สพร.",
        "7.6.3-M2, SOURCE, สพร."
    })
    @Requirement("001-F69")
    @Requirement("001-F70")
    @Requirement("001-F74")
    void statementIsAskedAndMissingUntilItIsMade(String place, String demand, String text) {
        UUID added = add(sound(place));
        String missing = "workbook.missing.state." + demand;

        assertThat(book().results().orElseThrow().demands(measure(added))).containsExactly(demand);
        assertThat(told(added)).containsExactly(missing);
        Map<String, String> before = contents();

        change(added, measure(added).typed().stating(demand, " " + text + " "));

        assertThat(told(added)).isEmpty();
        assertThat(measure(added).typed().statement(demand)).isEqualTo(text);
        assertThat(contents()).as("what is signed").isNotEqualTo(before);
        assertThat(jdbc.sql(
                                "select coalesce(new_value, '') from journal_entry where case_id = ? order by id desc limit 1")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .contains(text);

        change(added, measure(added).typed().stating(demand, " "));
        assertThat(told(added)).containsExactly(missing);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    @Requirement("001-F71")
    @Requirement("001-F105")
    void dateOutsideTheYearAssessedIsRefusedAndAYearOfTheCommonEraNamed() {
        id = open(agency, world.round("pmqa-guide", "1", 2571, "YEAR"));
        UUID added = add(sound("7.3.1"));
        int year = book().round().fiscalYear();
        assertThat(told(added)).containsExactly("workbook.missing.state.COMPLETED_IN_YEAR");

        for (String outside : List.of("30/9/" + (year - 1), "1/10/" + year)) {
            assertThatThrownBy(() -> date(added, outside))
                    .isInstanceOf(Rejected.class)
                    .hasMessage("COMPLETED_IN_YEAR: workbook.measure.notInYear [" + year + "]");
        }
        int common = year - ThaiCalendar.YEARS_AHEAD;
        assertThatThrownBy(() -> date(added, "15/3/" + common))
                .hasMessage("COMPLETED_IN_YEAR: workbook.measure.commonEra [" + common + ", " + year + "]");
        assertThatThrownBy(() -> date(added, "เดือนมีนาคม")).hasMessageContaining("workbook.measure.noDate");
        assertThat(measure(added).typed().statements()).isEmpty();

        date(added, "1 ตุลาคม " + (year - 1));
        assertThat(measure(added).typed().statement("COMPLETED_IN_YEAR")).isEqualTo((common - 1) + "-10-01");
        date(added, "30/9/" + year);
        assertThat(told(added)).isEmpty();
    }

    @Test
    @Requirement("001-F68")
    void doubtfulDirectionHoldsTheSubmissionUpUntilItIsConfirmed() {
        UUID added = add(named("7.2.3", "ร้อยละของเรื่องที่ร้องเรียนซ้ำลดลง"));
        assertThat(hard(added)).containsExactly("workbook.missing.direction");
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> finishing.finish(id)))
                .isInstanceOf(Rejected.class);

        change(added, measure(added).typed().stating("DIRECTION", "HIGHER"));
        assertThat(hard(added)).isEmpty();

        change(added, lower(measure(added).typed()));
        assertThat(hard(added)).as("confirmed was the other direction").containsExactly("workbook.missing.direction");
        change(added, measure(added).typed().stating("DIRECTION", "LOWER"));
        assertThat(told(added)).isEmpty();
    }

    @Test
    void whatNobodyAskedIsNotKept() {
        assertThatThrownBy(() -> add(sound("7.4.1").stating("SHOE_SIZE", "42")))
                .hasMessageContaining("workbook.measure.notAsked");
        assertThatThrownBy(() -> add(sound("7.5.1").stating("PARTNERS", "ก".repeat(501))))
                .hasMessageContaining("workbook.textTooLong");
        assertThat(book().measures()).isEmpty();
    }

    private static TypedMeasure sound(String place) {
        TypedMeasure typed = named(place.substring(0, 5), "ร้อยละความสำเร็จ");
        return place.contains("M") ? typed.as(place) : typed;
    }

    private static TypedMeasure named(String group, String name) {
        return new TypedMeasure(
                group,
                Optional.empty(),
                name,
                "ร้อยละ",
                true,
                Optional.of(Direction.HIGHER),
                "80",
                "82",
                "85",
                "95",
                Optional.empty());
    }

    private static TypedMeasure lower(TypedMeasure typed) {
        return new TypedMeasure(
                typed.group(),
                typed.prescribed(),
                typed.name(),
                typed.unit(),
                true,
                Optional.of(Direction.LOWER),
                "20",
                "18",
                "17",
                "15",
                typed.distinctBecause(),
                typed.statements());
    }

    private void date(UUID added, String typed) {
        change(added, measure(added).typed().stating("COMPLETED_IN_YEAR", typed));
    }

    private UUID add(TypedMeasure typed) {
        return world.call(agency.coordinator(), () -> measures.add(id, typed));
    }

    private void change(UUID added, TypedMeasure typed) {
        int seen = measure(added).version();
        world.as(agency.coordinator(), () -> measures.change(id, added, typed, seen));
    }

    private Workbook book() {
        return world.call(agency.coordinator(), () -> workbooks.get(id));
    }

    private ResultMeasure measure(UUID added) {
        return book().measures().stream()
                .filter(one -> one.id().equals(added))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> contents() {
        return world.call(agency.coordinator(), () -> workbooks.contents(id));
    }

    private List<String> told(UUID added) {
        return problems(added).stream().map(Problem::key).toList();
    }

    private List<String> hard(UUID added) {
        return problems(added).stream().filter(Problem::hard).map(Problem::key).toList();
    }

    private List<Problem> problems(UUID added) {
        return world.call(agency.coordinator(), () -> completeness.of(id, Submission.CLOSING)).stream()
                .filter(problem -> problem.route().endsWith("at=" + added))
                .toList();
    }
}
