package org.prameen.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prameen.planning.PlanContentTest.refused;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Stage;
import org.prameen.instrument.LocalHr;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.shared.CaseId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SelectionTest {

    private static final List<String> FACTOR = LocalHr.h().find("C1.F5").orElseThrow().all(NodeKind.INDICATOR).stream()
            .map(Node::code)
            .toList();

    @Autowired
    World world;

    @Autowired
    Planned planned;

    @Autowired
    Plans plans;

    @Autowired
    SelectionChanges changes;

    @Autowired
    JdbcClient jdbc;

    Agency agency;
    CaseId id;

    @BeforeEach
    void planningHasBegun() {
        agency = world.agency();
        id = world.openAt(Stage.PLANNING, agency);
    }

    @Test
    void withoutAPlanEverythingIsSelected() {
        assertThat(selection().selected()).hasSize(45);
        assertThat(selection().excluded()).isEmpty();
    }

    @Test
    @Requirement("002-C5")
    void factorIsLeftOutInOneActWithOneReason() {
        planned.write(agency, id, Choice.EVERYTHING.without(FACTOR, "ไม่มีการบรรจุแต่งตั้งในรอบนี้"));

        assertThat(selection().excluded()).hasSize(6).containsOnlyKeys(FACTOR);
        assertThat(selection().excluded().values()).containsOnly("ไม่มีการบรรจุแต่งตั้งในรอบนี้");
        assertThat(selection().selected()).hasSize(39).doesNotContainAnyElementsOf(FACTOR);
        assertThat(selection().selected().stream().filter(code -> code.startsWith("C1.")))
                .hasSize(10);
    }

    @Test
    void respondentsMayKnowWhatIsEvaluated() {
        assertThat(world.call(agency.respondent(), () -> plans.selection(id)).selected())
                .hasSize(45);
    }

    @Test
    @Requirement("002-C6")
    void approvedSelectionIsFrozenForThePlan() {
        planned.approve(agency, id, FACTOR, "ไม่มี");

        refused(
                () -> planned.write(agency, id, Choice.EVERYTHING.without(List.of("C2.F1.I1"), "ไม่มี")),
                "planning.notOpen.APPROVED",
                null);
    }

    @Test
    @Requirement("002-C6")
    void headOfHrChangesAnApprovedSelectionWithNameTimeAndReason() {
        planned.approve(agency, id, FACTOR, "ไม่มี");
        world.enter(id, Stage.COLLECTION);

        planned.change(agency, id, "C2.F1.I1", false, "ไม่ได้เลื่อนใคร");
        planned.change(agency, id, "C1.F5.I1", true, "มีการบรรจุเพิ่ม");

        assertThat(selection().excluded())
                .containsEntry("C2.F1.I1", "ไม่ได้เลื่อนใคร")
                .doesNotContainKey("C1.F5.I1");
        List<SelectionChange> logged = planned.read(agency, id).changes();
        assertThat(logged).extracting(SelectionChange::indicator).containsExactly("C2.F1.I1", "C1.F5.I1");
        assertThat(logged).extracting(SelectionChange::reason).containsExactly("ไม่ได้เลื่อนใคร", "มีการบรรจุเพิ่ม");
        assertThat(logged).allMatch(change -> change.personName().contains("head_of_hr") && change.at() != null);
        assertThat(jdbc.sql("select count(*) from journal_entry where case_id = ? and act = 'planning.selectionChanged'"
                                + " and person_id = ? and reason is not null")
                        .params(id.value(), agency.headOfHr().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void changeAfterApprovalIsRefusedWithoutReasonEffectOrRight() {
        refused(() -> planned.change(agency, id, "C2.F1.I1", false, "x"), "planning.notApproved", null);
        planned.approve(agency, id, FACTOR, "ไม่มี");

        refused(() -> planned.change(agency, id, "C2.F1.I1", false, " "), "planning.exclusionWithoutReason", "reason");
        refused(() -> planned.change(agency, id, "C2.F1.I1", true, "x"), "planning.selectionIsSo", "indicator");
        refused(() -> planned.change(agency, id, "C2", false, "x"), "planning.codeUnknown", "indicator");
        assertThatThrownBy(() ->
                        world.as(agency.coordinator(), () -> changes.changeAfterApproval(id, "C2.F1.I1", false, "x")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void reportedSelectionStands() {
        planned.approve(agency, id, FACTOR, "ไม่มี");
        world.enter(id, Stage.REPORTING);

        refused(() -> planned.change(agency, id, "C2.F1.I1", false, "x"), "planning.selectionReported", null);
    }

    private Selection selection() {
        return AsSystem.call(() -> plans.selection(id));
    }
}
