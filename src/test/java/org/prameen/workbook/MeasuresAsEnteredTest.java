package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.WorldOffices.Agency;
import org.prameen.scoring.improvement.Direction;
import org.prameen.scoring.measures.EntryReport;
import org.prameen.scoring.measures.Room;
import org.prameen.shared.CaseId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes of measures as people type them into a workbook, by the methods of rounds. */
class MeasuresAsEnteredTest extends FilledCase {

    @Autowired
    Measures measures;

    @Autowired
    JdbcClient jdbc;

    private Agency agency;
    private CaseId id;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            F50 Thai digits             | TEXT | HIGHER | 80  | 82 | ๘๕   | ๘๙.๒๖ | 400  | 5.0118
            F50 a word                  | TEXT | HIGHER | 80  | 82 | 85   | ดี     | -    | -
            F50 a grade                 | TEXT | HIGHER | 80  | 82 | 85   | ITA ระดับ A | - | -
            F67 road deaths             | TEXT | LOWER  | 20  | 18 | 17   | 15    | 500  | 11.7647
            F82 lower, exactly 10       | BOX  | LOWER  | 20  | 18 | 17   | 15.3  | 500  | 10.0000
            F82 lower, exactly 5        | TEXT | LOWER  | 20  | 18 | 17   | 16.15 | 300  | 5.0000
            F82 just above 5            | TEXT | HIGHER | 80  | 82 | 85   | 89.251 | 400 | 5.0012
            F81 exactly 10              | TEXT | HIGHER | 80  | 82 | 85   | 93.5  | 400  | 10.0000
            F81 exactly 10 by the box   | BOX  | HIGHER | 80  | 82 | 85   | 93.5  | 500  | 10.0000
            F83 missed                  | TEXT | HIGHER | 80  | 82 | 85   | 84    | 0    | -1.1765
            F84 target 0                | TEXT | LOWER  | 2   | 1  | 0    | 0     | -    | -
            F84 below zero              | TEXT | HIGHER | -20 | -15 | -10 | -8    | 500  | 20.0000
            F87 another year before     | TEXT | HIGHER | 10  | 82 | 85   | 89.26 | 400  | 5.0118
            """)
    @Requirement("001-F50")
    @Requirement("001-F67")
    @Requirement("001-F81")
    @Requirement("001-F82")
    @Requirement("001-F83")
    @Requirement("001-F84")
    @Requirement("001-F87")
    void measureComesToItsLevel(
            String name,
            String variant,
            Direction direction,
            String earlier,
            String later,
            String target,
            String result,
            String points,
            String percent) {
        begin(Map.of("THRESHOLDS", variant));
        UUID added = add("7.1.2", "ตัวชี้วัด", direction, earlier, later, target, result, "");

        assertThat(line(added).figure().orElse("-")).isEqualTo(points);
        assertThat(line(added).reasons().stream()
                        .filter(reason -> reason.key().equals("workbook.why.improvement.TARGET"))
                        .map(reason -> reason.arguments().get(0)))
                .isEqualTo(percent.equals("-") ? List.of() : List.of(percent));
        assertThat(measure(added).typed().result()).as("kept as typed").isEqualTo(result);
    }

    @Test
    @Requirement("001-F55")
    @Requirement("001-F91")
    void brokenRulesAreToldAndLeaveTheNumberAsItIs() {
        begin(Map.of());
        UUID tame = add("7.1.2", "อัตราสำเร็จ", Direction.HIGHER, "80", "90", "85", "94.35", "");
        UUID young = add("7.1.3", "กฎหมายใหม่", Direction.HIGHER, "", "82", "85", "95", "");

        assertThat(line(tame).figure()).hasValue("500");
        assertThat(keys(tame)).contains("workbook.why.flag.TARGET_NOT_CHALLENGING");
        assertThat(line(young).figure()).hasValue("500");
        assertThat(keys(young)).contains("workbook.why.flag.LESS_THAN_THREE_YEARS");
        assertThat(report().ofMeasure(young.toString()))
                .extracting(finding -> finding.rule() + " " + finding.arguments())
                .contains("TOO_FEW_YEARS [2, 3]");
    }

    @Test
    @Requirement("001-F86")
    void trendHoldsTheHighestLevelBackWhereARoundSaysSo() {
        begin(Map.of("TREND", "YES"));
        UUID better = add("7.1.2", "คดี ก", Direction.LOWER, "20", "18", "17", "15", "");
        UUID turning = add("7.1.3", "คดี ข", Direction.LOWER, "15", "18", "16", "14", "");

        assertThat(line(better).figure()).hasValue("500");
        assertThat(line(turning).figure()).hasValue("400");
        assertThat(keys(turning)).contains("workbook.why.flag.NO_IMPROVING_TREND");
    }

    @ParameterizedTest
    @CsvSource({
        "จำนวนข้อร้องเรียนซ้ำ, ร้อยละข้อร้องเรียนซ้ำ",
        "ข้อร้องเรียนซ้ำ ปี 2565, ข้อร้องเรียนซ้ำปี ๒๕๖๕",
        "อัตราข้อร้องเรียนซ้ำ, จำนวนข้อร้องเรียนซ้ำ"
    })
    @Requirement("001-F51")
    @Requirement("001-F52")
    @Requirement("001-F53")
    @Requirement("001-F54")
    void copyStaysVisibleWithoutScoreUntilAReasonTellsItApart(String one, String other) {
        begin(Map.of());
        UUID first = add("7.2.3", one, Direction.LOWER, "20", "18", "17", "15", "");
        UUID copy = add("7.6.1", other, Direction.LOWER, "20", "18", "17", "15", "");
        assertThat(line(first).figure()).hasValue("500");
        assertThat(line(copy).complete()).isFalse();
        assertThat(keys(copy)).contains("workbook.rule.DUPLICATE", "workbook.why.improvement.TARGET");

        ResultMeasure seen = measure(copy);
        TypedMeasure distinct = typed("7.6.1", other, Direction.LOWER, "20", "18", "17", "15", "นับเฉพาะสายด่วน");
        world.as(agency.coordinator(), () -> measures.change(id, copy, distinct, seen.version()));

        assertThat(line(copy).figure()).hasValue("500");
        assertThat(jdbc.sql(
                                "select person_name || new_value from journal_entry where case_id = ? order by id desc limit 1")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .as("who decided, and why")
                .contains("นับเฉพาะสายด่วน");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '7.6.3', '7.2.2 7.2.4 7.2.2-M1 7.2.4-M1 7.6.3-M1 7.6.3-M2'",
        "SERVICE_UNIT, '7.2.2 7.2.2-M1', '7.2.4 7.2.4-M1'",
        "POLICY_UNIT, '7.2.4 7.2.4-M1', '7.2.2 7.2.2-M1'",
        "SERVICE_UNIT POLICY_UNIT, '7.2.2 7.2.4', '7.6.3-M2'",
        "PROVINCE, '7.6.3-M1 7.6.4-M1 7.6.4-M2 7.5.1', '7.6.3-M2'",
        "DEPARTMENT, '7.6.3-M2 7.6.4-M1 7.6.4-M2 7.5.1', '7.6.3-M1'"
    })
    @Requirement("001-F60")
    @Requirement("001-F61")
    @Requirement("001-F64")
    void kindsOfTheAgencyBringItsDuties(String kinds, String owed, String free) {
        begin(Map.of());
        world.as(
                agency.coordinator(),
                () -> measures.setKinds(id, kinds.isEmpty() ? Set.of() : Set.of(kinds.split(" "))));
        List<String> told =
                report().findings().stream().map(finding -> finding.place()).toList();

        assertThat(told).contains(owed.split(" ")).doesNotContain(free.split(" "));
    }

    @Test
    @Requirement("001-F78")
    void placesLeftAreCountedByDimensionAndGroup() {
        begin(Map.of());
        add("7.2.1", "ก", Direction.HIGHER, "1", "2", "3", "4", "");
        add("7.2.1", "ข", Direction.HIGHER, "1", "2", "3", "4", "");
        add("7.2.3", "ค", Direction.HIGHER, "1", "2", "3", "4", "");

        assertThat(report().room("7.2")).map(Room::free).contains(2);
        assertThat(report().room("7.2.1")).map(Room::free).contains(0);
    }

    private void begin(Map<String, String> method) {
        agency = world.agency();
        id = open(agency, "pmqa-guide", "1", method);
    }

    private UUID add(
            String group,
            String name,
            Direction direction,
            String earlier,
            String later,
            String target,
            String result,
            String why) {
        TypedMeasure typed = typed(group, name, direction, earlier, later, target, result, why);
        return world.call(agency.coordinator(), () -> measures.add(id, typed));
    }

    private static TypedMeasure typed(
            String group,
            String name,
            Direction direction,
            String earlier,
            String later,
            String target,
            String result,
            String why) {
        return new TypedMeasure(
                group,
                Optional.empty(),
                name,
                "%",
                true,
                Optional.of(direction),
                earlier,
                later,
                target,
                result,
                Optional.of(why).filter(text -> !text.isEmpty()));
    }

    private EntryReport report() {
        return book().results().orElseThrow().check(book().measures());
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

    private ScoreLine line(UUID added) {
        return book().scores().stream()
                .filter(line -> line.code().equals(added.toString()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> keys(UUID added) {
        return line(added).reasons().stream().map(reason -> reason.key()).toList();
    }
}
