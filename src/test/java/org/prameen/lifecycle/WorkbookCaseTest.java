package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.SqlCounter;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.instrument.Node;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.lifecycle.process.UseOfResultsProcess;
import org.prameen.lifecycle.process.WorkbookProcess;
import org.prameen.review.Basis;
import org.prameen.review.FourValues;
import org.prameen.review.GapQuery;
import org.prameen.review.NodeValues;
import org.prameen.review.ReasonTypes;
import org.prameen.review.Reviews;
import org.prameen.review.Stamps;
import org.prameen.review.Submissions;
import org.prameen.review.Variance;
import org.prameen.round.Dates;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.RoundId;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.Filling;
import org.prameen.workbook.Finishing;
import org.prameen.workbook.ScoreLine;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases of instruments with levels and grades, from their opening to their certification, the process moving with them. */
@IntegrationTest
class WorkbookCaseTest {

    @Autowired
    Stamps stamps;

    @Autowired
    World world;

    @Autowired
    Jobs jobs;

    @Autowired
    MovableClock clock;

    @Autowired
    WorkItemRows items;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Workbooks workbooks;

    @Autowired
    Filling filling;

    @Autowired
    Finishing finishing;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    ReasonTypes reasons;

    @Autowired
    FourValues values;

    @Autowired
    Variance variance;

    private Agency agency;
    private CaseId id;

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void caseOfGradesRunsFromItsOpeningToItsCertification() {
        open("egov-career", "2549", Map.of());
        fillAll("4");
        assertThat(total().word())
                .hasValueSatisfying(word -> assertThat(word.en()).isEqualTo("Good"));

        world.as(agency.coordinator(), () -> finishing.finish(id));
        assertThat(open()).containsExactly(RouteProcess.SIGN_SUBMISSION);
        world.as(agency.head(), () -> submissions.sign(id, prepared()));
        approve();

        assertThat(open()).containsExactly(UseOfResultsProcess.PLAN_IMPROVEMENT);
    }

    @Test
    void incompleteGradesAreNotHandedToTheHead() {
        open("egov-career", "2549", Map.of());
        enter("Q1-01", "3");

        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> finishing.finish(id)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("casework.incomplete");
        assertThat(open()).containsExactly(WorkbookProcess.FILL_IN_WORKBOOK);
    }

    @Test
    @Requirement("001-F46")
    void caseOfLevelsIsReturnedCorrectedAndCertified() {
        open("pmqa-guide", "1", Map.of());
        enter("1.1.1", "1");
        enter("1.1.2", "1");
        world.as(agency.coordinator(), () -> finishing.finish(id));
        world.as(agency.head(), () -> submissions.sign(id, prepared()));
        PersonId province = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");

        world.as(province, () -> reviews.returnItem(id, "1.1", reasons.get("QUESTION"), "ยังไม่ชัด"));
        world.as(province, () -> reviews.returnToAgency(id));
        assertThat(open()).containsExactly(RouteProcess.CORRECT_RETURNED);
        assertThatThrownBy(() -> enter("1.2.1", "1")).hasMessageContaining("workbook.locked");
        enter("1.1.4", "1");
        world.as(agency.coordinator(), () -> submissions.finishCorrection(id));
        world.as(agency.head(), () -> submissions.sign(id));
        world.as(province, () -> reviews.verifyLevel(id, "1.1", "ADVANCE", false, "ไม่พบหลักฐาน"));

        assertThat(world.call(province, () -> values.of(id)))
                .filteredOn(node -> node.node().equals("1.1"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.consensus()).hasValue(new BigDecimal("400"));
                    assertThat(item.verified()).hasValue(new BigDecimal("300"));
                });
        RoundId round = AsSystem.call(() -> cases.get(id)).round();
        GapQuery both = GapQuery.of(round, Basis.CONSENSUS, Basis.VERIFIED, GapQuery.Grouping.SINGLE);
        assertThat(world.call(province, () -> variance.page(both, 0, 50)))
                .filteredOn(gap -> gap.caseId().filter(id::equals).isPresent())
                .extracting(gap -> gap.node().orElseThrow())
                .containsExactlyInAnyOrder("1.1.1", "1.1.4");
        approve();
        assertThat(open()).containsExactly(UseOfResultsProcess.PLAN_IMPROVEMENT);
    }

    @Test
    void levelIsTheReviewersWhereTheRoundLeavesItToThem() {
        open("pmqa-guide", "1", Map.of("LEVELS", "ASSESSOR_JUDGEMENT"));
        Stream.of("1.1.1", "1.1.2").forEach(question -> enter(question, "1"));
        world.as(agency.coordinator(), () -> finishing.finish(id));
        world.as(agency.head(), () -> submissions.sign(id, prepared()));
        PersonId province = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
        assertThat(valuesOf(province, "1.1").consensus()).isEmpty();
        assertThat(valuesOf(province, "1.1").verified()).isEmpty();

        world.as(province, () -> reviews.verifyLevel(id, "1.1", "ADVANCE", true, "เห็นจากการลงพื้นที่"));

        assertThat(valuesOf(province, "1.1").consensus()).isEmpty();
        assertThat(valuesOf(province, "1.1").verified()).hasValue(new BigDecimal("400"));
    }

    private NodeValues valuesOf(PersonId reviewer, String code) {
        return world.call(reviewer, () -> values.of(id)).stream()
                .filter(node -> node.node().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void open(String instrument, String version, Map<String, String> method) {
        agency = world.agency();
        id = world.open(agency, world.roundOf(instrument, version, "YEAR", method));
        Dates dates = AsSystem.call(() -> rounds.get(cases.get(id).round())).dates();
        jobs.moveTo(dates.collectionOpensAt(), id);
        assertThat(open()).containsExactly(WorkbookProcess.FILL_IN_WORKBOOK);
    }

    private void fillAll(String step) {
        Workbook book = world.call(agency.coordinator(), () -> workbooks.get(id));
        book.sections().stream()
                .flatMap(section -> section.children().stream())
                .map(Node::code)
                .forEach(item -> enter(item, item.startsWith("D7.") ? "85" : step));
    }

    private void enter(String item, String value) {
        world.as(agency.coordinator(), () -> {
            int seen =
                    workbooks.get(id).entry(item).map(entry -> entry.version()).orElse(0);
            filling.answer(id, item, value, seen);
        });
    }

    private ScoreLine total() {
        return world.call(agency.coordinator(), () -> workbooks.get(id)).scores().stream()
                .filter(line -> line.code().equals(ScoreLine.TOTAL))
                .findFirst()
                .orElseThrow();
    }

    private String prepared() {
        AtomicReference<String> seen = new AtomicReference<>();
        stamps.assertNameAllThatIsRead(SqlCounter.during(() -> seen.set(submissions.prepare(id))));
        return seen.get();
    }

    private void approve() {
        for (PersonId reviewer : List.of(
                world.person(Role.PROVINCIAL_REVIEWER, "MUN-20"), world.person(Role.NATIONAL_OFFICER, "KOTHO"))) {
            world.as(reviewer, () -> reviews.approve(id));
        }
    }

    private List<String> open() {
        return items.open(id).stream().map(WorkItem::element).toList();
    }
}
