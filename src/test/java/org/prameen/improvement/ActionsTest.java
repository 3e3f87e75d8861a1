package org.prameen.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.SqlCounter;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Stage;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.RoundId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class ActionsTest {

    private static final String INDICATOR = "C1.F4.I2";
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @Autowired
    World world;

    @Autowired
    Actions actions;

    @Autowired
    ApplicationEvents events;

    Agency agency;
    RoundId march;
    CaseId id;

    @BeforeEach
    void openCase() {
        agency = world.agency();
        march = world.round();
        id = world.open(agency, march);
        world.enter(id, Stage.USE);
    }

    @Test
    @Requirement("002-I1")
    void actionHangsOnAnIndicatorWithKindOwnerAndDate() {
        PersonId owner = agency.headOfHr();
        add(with(ActionKind.SELF_AND_WORK, new Owner(Optional.of(owner), "คุณสมศรี"), DUE));

        assertThat(actions()).singleElement().satisfies(action -> {
            assertThat(action.indicator()).isEqualTo(INDICATOR);
            assertThat(action.owner().person()).contains(owner);
            assertThat(action.quarter()).isEqualTo(new Quarter(2569, 3));
            assertThat(action.status()).isEqualTo(ActionStatus.PLANNED);
        });
    }

    @Test
    @Requirement("002-I1")
    void whatIsMissingIsSaidAtItsField() {
        assertRefused(
                new NewAction("C9.F9.I9", ActionKind.ORGANISATION, "ก", Owner.named("ข"), quarter(), DUE), "indicator");
        assertRefused(
                new NewAction("C1.F4", ActionKind.ORGANISATION, "ก", Owner.named("ข"), quarter(), DUE), "indicator");
        assertRefused(new NewAction(INDICATOR, null, "ก", Owner.named("ข"), quarter(), DUE), "kind");
        assertRefused(
                new NewAction(INDICATOR, ActionKind.ORGANISATION, " ", Owner.named("ข"), quarter(), DUE), "title");
        assertRefused(new NewAction(INDICATOR, ActionKind.ORGANISATION, "ก", Owner.named(""), quarter(), DUE), "owner");
        assertRefused(new NewAction(INDICATOR, ActionKind.ORGANISATION, "ก", Owner.named("ข"), quarter(), null), "due");
        assertRefused(with(ActionKind.ORGANISATION, Owner.named("ข"), DUE.plusDays(1), quarter()), "due");
        assertRefused(
                with(
                        ActionKind.ORGANISATION,
                        new Owner(Optional.of(world.agency().headOfHr()), "คนอื่น"),
                        DUE),
                "owner");
        assertThat(actions()).isEmpty();
    }

    @Test
    @Requirement("002-I2")
    void evaluationSystemItselfCanBeImproved() {
        add(with(ActionKind.EVALUATION_SYSTEM, Owner.named("งานการเจ้าหน้าที่"), DUE));

        assertThat(actions()).extracting(Action::kind).containsExactly(ActionKind.EVALUATION_SYSTEM);
    }

    @Test
    @Requirement("002-I3")
    void openActionOfMarchAppearsInSeptemberUntilItIsDone() {
        ActionId open = add(simple());
        ActionId done = add(simple());
        ActionId cancelled = add(simple());
        writer(() -> actions.close(done, "อบรมแล้ว 20 คน"));
        writer(() -> actions.cancel(cancelled, "ไม่มีงบประมาณ"));
        CaseId september = world.open(agency, world.roundAfter(march));

        assertThat(openBefore(september)).extracting(Action::id).containsExactly(open);
        assertThat(openBefore(id)).isEmpty();

        writer(() -> actions.progress(open, "จัดทำหลักสูตรแล้ว"));
        assertThat(openBefore(september)).singleElement().satisfies(action -> assertThat(action.notes())
                .extracting(ActionNote::text)
                .containsExactly("จัดทำหลักสูตรแล้ว"));
        writer(() -> actions.close(open, "เสร็จ"));
        assertThat(openBefore(september)).isEmpty();
    }

    @Test
    void closedActionsStayAsTheyAre() {
        ActionId done = add(simple());
        writer(() -> actions.close(done, "เสร็จ"));

        assertThatThrownBy(() -> writer(() -> actions.progress(done, "อีก"))).hasMessageContaining("closedAlready");
        assertThatThrownBy(() -> writer(() -> actions.change(done, simple(), 2)))
                .hasMessageContaining("closedAlready");
        assertThatThrownBy(() -> writer(() -> actions.cancel(add(simple()), " ")))
                .hasMessageContaining("noteMissing.CANCELLED");
    }

    @Test
    void twoWritersNoticeEachOther() {
        ActionId action = add(simple());
        writer(() -> actions.change(action, with(ActionKind.HR_POLICY, Owner.named("ปลัด"), DUE), 1));

        assertThatThrownBy(() -> writer(() -> actions.change(action, simple(), 1)))
                .hasMessageContaining("changedMeanwhile");
        assertThat(actions()).extracting(Action::kind).containsExactly(ActionKind.HR_POLICY);
    }

    @Test
    void planningIsFinishedOnce() {
        writer(() -> actions.finishPlanning(id));

        assertThat(events.stream(UseOfResultsFinished.class)).containsExactly(new UseOfResultsFinished(id));
        assertThatThrownBy(() -> writer(() -> actions.finishPlanning(id))).hasMessageContaining("finishedAlready");
    }

    @Test
    void readersReadAndStrangersFindNothing() {
        ActionId action = add(simple());

        for (PersonId reader : List.of(
                agency.person(Role.EXECUTIVE),
                agency.committeeMember(),
                world.person(Role.AUDITOR, "KOTHO"),
                world.person(Role.PROVINCIAL_REVIEWER, "MUN-20"))) {
            assertThat(world.call(reader, () -> actions.of(id))).hasSize(1);
            assertThatThrownBy(() -> world.as(reader, () -> actions.add(id, simple())))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> world.as(reader, () -> actions.close(action, "ก")))
                    .isInstanceOf(Forbidden.class);
        }
        for (PersonId stranger : List.of(
                world.agency().person(Role.PLAN_MANAGER),
                world.agency("50").coordinator(),
                world.person(Role.PROVINCIAL_REVIEWER, "SAO-20"),
                agency.respondent())) {
            assertThatThrownBy(() -> world.as(stranger, () -> actions.of(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.as(stranger, () -> actions.openBefore(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.as(stranger, () -> actions.get(action)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.as(stranger, () -> actions.change(action, simple(), 1)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.as(stranger, () -> actions.finishPlanning(id)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void notesOfAllActionsAreReadInOneStatement() {
        List.of(1, 2, 3).forEach(number -> {
            ActionId action = add(simple());
            writer(() -> actions.progress(action, "ก้าวที่ " + number));
        });

        assertThat(SqlCounter.during(this::actions).stream().filter(sql -> sql.contains("action_note")))
                .hasSize(1);
    }

    private void assertRefused(NewAction action, String field) {
        assertThatThrownBy(() -> add(action)).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.field())
                .contains(field));
    }

    private ActionId add(NewAction action) {
        return world.call(agency.person(Role.PLAN_MANAGER), () -> actions.add(id, action));
    }

    private void writer(Runnable work) {
        world.as(agency.coordinator(), work);
    }

    private List<Action> actions() {
        return AsSystem.call(() -> actions.of(id));
    }

    private List<Action> openBefore(CaseId theCase) {
        return AsSystem.call(() -> actions.openBefore(theCase));
    }

    private static NewAction simple() {
        return with(ActionKind.ORGANISATION, Owner.named("กองการเจ้าหน้าที่"), DUE);
    }

    private static NewAction with(ActionKind kind, Owner owner, LocalDate due) {
        return with(kind, owner, due, Quarter.of(due));
    }

    private static NewAction with(ActionKind kind, Owner owner, LocalDate due, Quarter quarter) {
        return new NewAction(INDICATOR, kind, "อบรมการวางแผนกำลังคน", owner, quarter, due);
    }

    private static Quarter quarter() {
        return Quarter.of(DUE);
    }
}
