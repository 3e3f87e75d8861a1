package org.prameen.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prameen.planning.PlanContentTest.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.SqlCounter;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Stage;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.RoundId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PlanEditingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    @Autowired
    World world;

    @Autowired
    Planned planned;

    @Autowired
    Plans plans;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanSheets sheets;

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
    @Requirement("002-C4")
    void everyPartIsKeptAsItWasWritten() {
        List<PlanPart> parts = List.of(
                new Frame("สภาพ", "แผนปี", "เพื่อพัฒนา", "เหตุผล"),
                new Method("แบบสำรวจ", "เอกสาร", "เจ้าหน้าที่", "แจก", "ค่าเฉลี่ย"),
                new Choice(Map.of("C1.F5.I1", "ไม่มีการโอน")),
                Targets.NONE.with("C1.F4.I2", Target.of("4.00").announced(TODAY, "พนักงานทุกคน")),
                new Committee(
                        "12/2569",
                        Optional.of(TODAY),
                        List.of(new CommitteeMember(
                                Optional.of(agency.committeeMember()),
                                "มาลี",
                                "ปลัด",
                                CommitteeMember.Seat.CHAIR,
                                Set.of(CommitteeMember.Duty.CHECK)))),
                Responsibles.NOBODY.with(
                        List.of("C1.F1", "O"), new Responsible(Optional.of(agency.coordinator()), "สมชาย")),
                new Informants(Set.of(agency.respondent())),
                new Inputs(Optional.of(new BigDecimal("25000.50")), "ข้อบัญญัติ", "คอมพิวเตอร์ 2 เครื่อง"),
                new Monitoring("ทุกวันจันทร์", "ประชุมเดือนละครั้ง"));

        parts.forEach(part -> planned.write(agency, id, part));

        Plan plan = planned.read(agency, id);
        assertThat(parts).hasSize(Part.values().length).allSatisfy(part -> assertThat(plan.get(part.part()))
                .isEqualTo(part));
        assertThat(plan.version(Part.FRAME)).isEqualTo(1);
    }

    @Test
    @Requirement("002-C10")
    void budgetMayStayEmpty() {
        planned.write(agency, id, new Inputs(Optional.empty(), "", "คอมพิวเตอร์"));

        assertThat(planned.read(agency, id).inputs().budget()).isEmpty();
    }

    @Test
    void nobodyOverwritesWhatAnotherSavedInBetween() {
        planned.write(agency, id, new Monitoring("ก", ""));

        refused(
                () -> world.as(agency.headOfHr(), () -> editing.save(id, new Monitoring("ข", ""), 0)),
                "planning.changedByAnother",
                "version");
        assertThat(planned.read(agency, id).monitoring().calendar()).isEqualTo("ก");
    }

    @Test
    void twoPeopleMayWriteInDifferentParts() {
        planned.write(agency, id, new Monitoring("ก", ""));

        world.as(agency.headOfHr(), () -> editing.save(id, new Frame("", "", "ข", ""), 0));

        assertThat(planned.read(agency, id).frame().objectives()).isEqualTo("ข");
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        Edition first = planned.write(agency, id, new Monitoring("ก", ""));

        assertThat(world.call(agency.coordinator(), () -> editing.save(id, new Monitoring("ก", ""), 0)))
                .isEqualTo(first);
    }

    @Test
    void theJournalTellsWhatChangedInThePlan() {
        planned.write(agency, id, new Choice(Map.of("C1.F5.I1", "ไม่มีการโอน")));
        planned.write(agency, id, new Choice(Map.of("C1.F5.I2", "ไม่มีการย้าย")));

        assertThat(jdbc.sql("select old_value || ' > ' || new_value from journal_entry"
                                + " where case_id = ? and act = 'planning.partSaved' and old_value is not null")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("C1.F5.I1=ไม่มีการโอน > C1.F5.I2=ไม่มีการย้าย");
    }

    @Test
    @Requirement("002-C8")
    void targetCountsOnceDateAndAudienceOfItsAnnouncementAreEntered() {
        planned.write(agency, id, Targets.NONE.with("C1.F4.I2", Target.of("4.00")));
        assertThat(active()).isEmpty();

        world.as(agency.coordinator(), () -> editing.announceTargets(id, TODAY, "พนักงานทุกคน", 1));

        assertThat(active()).isEqualTo(Map.of("C1.F4.I2", new BigDecimal("4.00")));
    }

    @Test
    void targetsMayBeAnnouncedAfterApproval() {
        planned.write(agency, id, Targets.NONE.with("C1.F4.I2", Target.of("4.00")));
        planned.approve(agency, id, List.of("C1.F4.I1"), "ไม่มี");

        world.as(agency.headOfHr(), () -> editing.announceTargets(id, TODAY, "พนักงานทุกคน", 1));

        assertThat(active()).containsKey("C1.F4.I2");
        refused(
                () -> world.as(agency.headOfHr(), () -> editing.announceTargets(id, TODAY, "ทุกคน", 2)),
                "planning.nothingToAnnounce",
                "announcedOn");
    }

    @Test
    void informantsAreAllRespondentsUnlessSomeAreNamed() {
        assertThat(informants()).containsExactlyInAnyOrderElementsOf(agency.respondents());

        planned.write(agency, id, new Informants(Set.of(agency.respondent())));

        assertThat(informants()).containsExactly(agency.respondent());
    }

    @Test
    void lastRoundsPlanFillsWhatIsStillUntouched() {
        RoundId march = world.round();
        CaseId before = world.open(agency, march);
        planned.write(agency, before, new Monitoring("ทุกวันจันทร์", ""));
        planned.write(agency, before, new Frame("", "", "เก่า", ""));
        planned.write(
                agency, before, Targets.NONE.with("C1.F4.I2", Target.of("4.00").announced(TODAY, "ทุกคน")));
        CaseId now = world.open(agency, world.roundAfter(march));
        planned.write(agency, now, new Frame("", "", "ใหม่", ""));

        List<Part> filled = world.call(agency.coordinator(), () -> editing.copyFromLastRound(now));

        Plan plan = planned.read(agency, now);
        assertThat(filled).containsExactly(Part.TARGETS, Part.MONITORING);
        assertThat(plan.frame().objectives()).isEqualTo("ใหม่");
        assertThat(plan.monitoring().calendar()).isEqualTo("ทุกวันจันทร์");
        assertThat(plan.targets().byIndicator().get("C1.F4.I2").announcement()).isEmpty();
    }

    @Test
    void thereMayBeNoPlanToCopy() {
        refused(() -> world.as(agency.coordinator(), () -> editing.copyFromLastRound(id)), "planning.noLastPlan", null);
    }

    @Test
    void fullPlanTakesNoMoreStatementsThanAShortOne() {
        planned.write(agency, id, new Monitoring("ก", ""));
        int few = statements();
        planned.approve(agency, id, List.of("C1.F5.I1", "C1.F5.I2"), "ไม่มี");

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    @Test
    void screenReadsAPlanWithAFixedNumberOfStatements() {
        int few = statementsOfAScreen();
        planned.approve(agency, id, List.of("C1.F5.I1", "C1.F5.I2"), "ไม่มี");
        for (int more = 0; more < 5; more++) {
            world.person(Role.RESPONDENT, agency.units().get(1));
        }

        // One to find the plan, three to fill it; everything else is the same.
        assertThat(statementsOfAScreen()).isLessThanOrEqualTo(few + 3).isLessThanOrEqualTo(20);
    }

    private int statementsOfAScreen() {
        return world.call(agency.coordinator(), () -> SqlCounter.during(() -> sheets.open(id))
                .size());
    }

    private int statements() {
        return world.call(agency.coordinator(), () -> SqlCounter.during(() -> plans.get(id))
                .size());
    }

    private Map<String, BigDecimal> active() {
        return AsSystem.call(() -> plans.activeTargets(id));
    }

    private Set<org.prameen.shared.PersonId> informants() {
        return AsSystem.call(() -> plans.informants(id));
    }
}
