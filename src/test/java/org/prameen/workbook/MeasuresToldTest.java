package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Completeness;
import org.prameen.casework.Submission;
import org.prameen.scoring.improvement.Direction;
import org.prameen.shared.CaseId;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.ScoreLine.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What agencies and reviewers are told of measures: kinds of the agency, waived groups, missed targets, borrowed points. */
@RecordApplicationEvents
class MeasuresToldTest extends FilledCase {

    @Autowired
    Measures measures;

    @Autowired
    Completeness completeness;

    @Autowired
    ApplicationEvents events;

    private Agency agency;
    private CaseId id;

    @BeforeEach
    void openWorkbook() {
        agency = world.agency();
        id = results(agency);
    }

    @Test
    @Requirement("001-F104")
    void agencyThatSaysNothingOfItsKindIsTold() {
        assertThat(told()).contains("workbook.missing.kinds kinds");

        coordinator(() -> measures.setKinds(id, Set.of("PROVINCE")));

        assertThat(told()).noneMatch(problem -> problem.startsWith("workbook.missing.kinds"));
    }

    @Test
    @Requirement("001-F104")
    void kindsOfTheAgencyAreSigned() {
        assertThat(contents()).doesNotContainKey("7:kinds");

        coordinator(() -> measures.setKinds(id, Set.of("SERVICE_UNIT", "DEPARTMENT")));

        assertThat(contents()).containsEntry("7:kinds", "DEPARTMENT, SERVICE_UNIT");
        assertThat(world.call(agency.coordinator(), () -> workbooks.answers(id)))
                .doesNotContainKey("7:kinds");
    }

    private Map<String, String> contents() {
        return world.call(agency.coordinator(), () -> workbooks.contents(id));
    }

    @Test
    @Requirement("001-F108")
    void changeIsToldWhereReviewersSeeIt() {
        UUID added = add("7.1.1", "จำนวนผู้รับบริการ", "80", "82", "85", "95");
        TypedMeasure moved = new TypedMeasure(
                "7.2.1",
                Optional.empty(),
                "จำนวนผู้รับบริการ",
                "คน",
                true,
                Optional.of(Direction.HIGHER),
                "80",
                "82",
                "85",
                "95",
                Optional.empty());
        coordinator(() -> measures.change(id, added, moved, 1));
        coordinator(() -> measures.setKinds(id, Set.of("PROVINCE")));

        assertThat(events.stream(WorkbookChanged.class)
                        .filter(changed -> changed.caseId().equals(id)))
                .extracting(WorkbookChanged::codes)
                .endsWith(List.of("7.1.1"), List.of("7.1.1", "7.2.1"), List.of("7:kinds"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"REQUIRED, true", "WAIVED, false"})
    @Requirement("001-F63")
    void waivedGroupIsNotMarkedAsRequired(String choice, boolean owed) {
        id = of(Map.of("CONTESTED:7.3.2", choice));
        MeasureLines lines = book().results().orElseThrow();

        assertThat(book().instrument().maturity().results().orElseThrow().groups())
                .filteredOn(group -> group.code().equals("7.3.2"))
                .singleElement()
                .satisfies(group -> assertThat(lines.owes(group)).isEqualTo(owed));
    }

    @Test
    @Requirement("001-F83")
    @Requirement("001-F84")
    void missedTargetAndMissingYearsAreToldWhereTheYearsBeforeCount() {
        id = of(Map.of("BASE", "YEARS_BEFORE"));
        UUID missed = add("7.1.2", "จำนวนก", "80", "82", "95", "90");
        UUID young = add("7.1.3", "จำนวนข", "", "82", "85", "95");
        UUID nought = add("7.1.4", "จำนวนค", "0", "0", "85", "95");

        assertThat(line(missed.toString()).warnings())
                .extracting(Reason::key)
                .contains("workbook.why.flag.TARGET_MISSED");
        assertThat(line(young.toString()).reasons())
                .extracting(Reason::key)
                .contains("workbook.why.manual.years")
                .doesNotContain("workbook.why.flag.TARGET_MISSED");
        assertThat(line(nought.toString()).reasons()).extracting(Reason::key).contains("workbook.why.manual.mean");
    }

    @Test
    @Requirement("001-F85")
    void pointsOfAnotherDocumentAreNamedAtMeasures() {
        id = of(Map.of());
        UUID best = add("7.1.2", "จำนวนก", "80", "82", "85", "95");
        UUID basic = add("7.1.3", "จำนวนข", "80", "82", "85", "86");

        assertThat(line(best.toString()).reasons()).contains(Reason.ofSystem("workbook.why.pointsFrom", 500, "004"));
        assertThat(line(basic.toString()).reasons()).extracting(Reason::key).doesNotContain("workbook.why.pointsFrom");
    }

    private CaseId of(Map<String, String> method) {
        return open(agency, "pmqa-guide", "1", method);
    }

    private List<String> told() {
        return world.call(agency.coordinator(), () -> completeness.of(id, Submission.CLOSING)).stream()
                .map(problem -> problem.key() + " " + problem.route().replaceFirst("^[^=]*=?", ""))
                .toList();
    }

    private UUID add(String group, String name, String earlier, String later, String target, String result) {
        TypedMeasure typed = new TypedMeasure(
                group,
                Optional.empty(),
                name,
                "คน",
                true,
                Optional.of(Direction.HIGHER),
                earlier,
                later,
                target,
                result,
                Optional.empty());
        return world.call(agency.coordinator(), () -> measures.add(id, typed));
    }

    private Workbook book() {
        return world.call(agency.coordinator(), () -> workbooks.get(id));
    }

    private ScoreLine line(String measure) {
        return book().scores().stream()
                .filter(line -> line.code().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private void coordinator(Runnable act) {
        world.as(agency.coordinator(), act);
    }
}
