package org.prameen.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prameen.planning.PlanContentTest.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Stage;
import org.prameen.security.Forbidden;
import org.prameen.security.NewSubstitution;
import org.prameen.security.Role;
import org.prameen.security.SubstitutionScope;
import org.prameen.security.Substitutions;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.SubstitutionId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PlanFlowTest {

    @Autowired
    World world;

    @Autowired
    Planned planned;

    @Autowired
    Plans plans;

    @Autowired
    PlanEditing editing;

    @Autowired
    Substitutions substitutions;

    Agency agency;
    CaseId id;

    @BeforeEach
    void planningHasBegun() {
        agency = world.agency();
        id = world.openAt(Stage.PLANNING, agency);
    }

    @Test
    void planIsSubmittedAndApprovedWithNameAndTime() {
        planned.approve(agency, id, List.of(), "-");

        Plan plan = planned.read(agency, id);
        assertThat(plan.status()).isEqualTo(PlanStatus.APPROVED);
        assertThat(plan.transitions())
                .extracting(Transition::to)
                .containsExactly(PlanStatus.SUBMITTED, PlanStatus.APPROVED);
        assertThat(plan.last(PlanStatus.APPROVED).flatMap(Transition::person)).contains(agency.headOfHr());
        assertThat(plan.last(PlanStatus.APPROVED).map(Transition::personName))
                .hasValueSatisfying(name -> assertThat(name).contains("head_of_hr"));
    }

    @Test
    @Requirement("002-C4")
    void planWithoutResponsiblePersonPerAreaIsNotPassedOn() {
        planned.fill(agency, id);
        planned.write(agency, id, planned.read(agency, id).responsible().with(List.of("C2.F3"), Responsible.named("")));

        refused(this::submit, "planning.policy.EVERY_AREA_HAS_A_RESPONSIBLE_PERSON", "C2.F3");
        assertThat(planned.read(agency, id).status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void emptyPlanIsNotPassedOn() {
        refused(this::submit, "planning.policy.OBJECTIVES_ARE_STATED", "objectives");
    }

    @Test
    void nobodyApprovesTheirOwnPlanInSomebodysPlace() {
        planned.fill(agency, id);
        submit();
        SubstitutionId ofTheOnlyHead = lend(agency.headOfHr(), agency.coordinator());

        assertThatThrownBy(() -> world.call(agency.coordinator(), ofTheOnlyHead, () -> {
                    plans.approve(id);
                    return null;
                }))
                .hasMessageContaining("planning.approverPreparedIt");
    }

    @Test
    void whatWasPreparedInSomebodysPlaceTheyDoNotApprove() {
        world.person(Role.HEAD_OF_HR, agency.id());
        SubstitutionId by = lend(agency.headOfHr(), agency.coordinator());
        planned.fill(agency, id);
        world.call(agency.coordinator(), by, () -> {
            plans.submit(id);
            return null;
        });

        assertThatThrownBy(() -> world.as(agency.headOfHr(), () -> plans.approve(id)))
                .hasMessageContaining("planning.approverPreparedIt");
    }

    private SubstitutionId lend(PersonId absent, PersonId substitute) {
        LocalDate today = MovableClock.START.toLocalDate();
        return world.call(
                absent,
                () -> substitutions.name(new NewSubstitution(
                        absent, substitute, today, today.plusDays(5), SubstitutionScope.everything(), "ลา")));
    }

    @Test
    void returnedPlanIsRevisedAndSubmittedAgain() {
        planned.fill(agency, id);
        submit();

        world.as(agency.headOfHr(), () -> plans.returnForRevision(id, " เพิ่มแหล่งข้อมูล "));

        Plan returned = planned.read(agency, id);
        assertThat(returned.status()).isEqualTo(PlanStatus.RETURNED);
        assertThat(returned.last(PlanStatus.RETURNED).flatMap(Transition::reason))
                .contains("เพิ่มแหล่งข้อมูล");
        planned.write(agency, id, new Monitoring("รายสัปดาห์", ""));
        submit();
        assertThat(planned.read(agency, id).status()).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    void returningNeedsAReason() {
        planned.fill(agency, id);
        submit();

        refused(
                () -> world.as(agency.headOfHr(), () -> plans.returnForRevision(id, " ")),
                "planning.returnWithoutReason",
                "reason");
    }

    @Test
    void everythingHappensOnceAndInOrder() {
        planned.fill(agency, id);
        refused(this::approve, "planning.notSubmitted", null);
        submit();
        refused(this::submit, "planning.notOpen.SUBMITTED", null);
        refused(() -> planned.write(agency, id, new Monitoring("x", "")), "planning.notOpen.SUBMITTED", null);
        approve();
        refused(this::approve, "planning.notSubmitted", null);
        refused(this::submit, "planning.notOpen.APPROVED", null);
    }

    @Test
    void planIsPassedOnInItsStageOnly() {
        planned.fill(agency, id);
        world.enter(id, Stage.COLLECTION);

        refused(this::submit, "planning.notInPlanning", null);
    }

    @Test
    @Requirement("002-H6")
    void neitherCoordinatorNorCommitteeApprovesInPlaceOfTheHeadOfHr() {
        planned.fill(agency, id);
        submit();

        for (PersonId other : List.of(agency.coordinator(), agency.committeeMember())) {
            assertThatThrownBy(() -> world.as(other, () -> plans.approve(id))).isInstanceOf(Forbidden.class);
        }
        approve();
    }

    @Test
    void whoSubmittedDoesNotApproveWhenAnotherCan() {
        planned.fill(agency, id);
        PersonId second = world.person(Role.HEAD_OF_HR, agency.id());
        world.as(second, () -> plans.submit(id));

        refused(() -> world.as(second, () -> plans.approve(id)), "planning.approverPreparedIt", null);
        approve();
    }

    @Test
    void strangersAndRespondentsFindNoPlanAndReadersChangeNothing() {
        Agency other = world.agency();
        PersonId auditor = world.person(Role.AUDITOR, "KOTHO");
        PersonId reviewer = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
        PersonId elsewhere = world.person(Role.PROVINCIAL_REVIEWER, "SAO-20");

        for (PersonId stranger : List.of(other.coordinator(), other.headOfHr(), agency.respondent(), elsewhere)) {
            assertThatThrownBy(() -> world.as(stranger, () -> plans.get(id))).isInstanceOf(NotFound.class);
        }
        for (PersonId stranger : List.of(other.coordinator(), other.headOfHr(), elsewhere)) {
            assertThatThrownBy(() -> world.as(stranger, () -> plans.submit(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.as(stranger, () -> write(Monitoring.EMPTY)))
                    .isInstanceOf(NotFound.class);
        }
        for (PersonId reader : List.of(auditor, reviewer, agency.committeeMember(), agency.person(Role.EXECUTIVE))) {
            assertThat(world.call(reader, () -> plans.get(id)).status()).isEqualTo(PlanStatus.DRAFT);
            assertThatThrownBy(() -> world.as(reader, () -> write(Monitoring.EMPTY)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> world.as(reader, () -> plans.submit(id))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> world.as(reader, () -> plans.returnForRevision(id, "x")))
                    .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> world.as(agency.respondent(), () -> write(Monitoring.EMPTY)))
                .isInstanceOf(Forbidden.class);
    }

    private void write(PlanPart content) {
        editing.save(id, content, 0);
    }

    private void submit() {
        world.as(agency.coordinator(), () -> plans.submit(id));
    }

    private void approve() {
        world.as(agency.headOfHr(), () -> plans.approve(id));
    }
}
