package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.SqlCounter;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.casework.Steps;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.lifecycle.process.AwarenessProcess;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Person;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose inbox shows what, and who may take, give back and hand over. */
@IntegrationTest
class InboxTest {

    @Autowired
    World world;

    @Autowired
    Inbox inbox;

    @Autowired
    HandingOver handingOver;

    @Autowired
    WorkItemRows items;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Steps steps;

    @Autowired
    MovableClock clock;

    private Agency agency;
    private CaseId id;
    private String task;

    @BeforeEach
    void openCase() {
        agency = world.agency();
        id = world.open(agency);
        task = items.open(id).get(0).taskId();
    }

    @AfterEach
    void putClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void taskOfARoleIsInTheGroupPartOfThoseWhoHoldItThere() {
        assertThat(tasks(agency.coordinator(), InboxTab.GROUP)).containsExactly(task);
        assertThat(tasks(agency.coordinator(), InboxTab.MINE)).isEmpty();
        assertThat(tasks(agency.headOfHr(), InboxTab.GROUP)).isEmpty();
        assertThat(tasks(world.agency().coordinator(), InboxTab.GROUP)).isEmpty();
    }

    @Test
    void roleHeldInAUnitCountsInItsAgency() {
        PersonId inUnit = world.person(Role.COORDINATOR, agency.units().get(0));

        assertThat(tasks(inUnit, InboxTab.GROUP)).containsExactly(task);
    }

    @Test
    void lineTellsTaskAgencyRoundAndDue() {
        InboxLine line =
                page(agency.coordinator(), InboxQuery.of(InboxTab.GROUP)).get(0);

        assertThat(line.nameKey()).isEqualTo("process.AwarenessProcess.UserTask_SurveyPerception");
        assertThat(line.agency().th()).contains(agency.code());
        assertThat(line.due()).isPresent();
        assertThat(line.claimable()).isTrue();
    }

    @Test
    void searchFindsAgencyNumberAndTaskInBothLanguages() {
        for (String text : List.of(agency.code(), "survey perc", "สำรวจความรู้", " " + number().toLowerCase() + " ")) {
            assertThat(page(agency.coordinator(), InboxQuery.of(InboxTab.GROUP).named(text)))
                    .as(text)
                    .hasSize(1);
        }
        for (String text : List.of("ไม่มีแน่นอน", "%", "_", "'")) {
            assertThat(page(agency.coordinator(), InboxQuery.of(InboxTab.GROUP).named(text)))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void taskIsDueThisWeekAndLaterOverdue() {
        var opens =
                AsSystem.call(() -> rounds.get(cases.get(id).round())).dates().collectFrom();

        assertThat(tasks(agency.coordinator(), InboxTab.THIS_WEEK)).isEmpty();
        clock.set(opens.minusDays(1).atTime(23, 59));
        assertThat(tasks(agency.coordinator(), InboxTab.THIS_WEEK)).containsExactly(task);
        assertThat(tasks(agency.coordinator(), InboxTab.OVERDUE)).isEmpty();
        clock.set(opens.atStartOfDay());
        assertThat(tasks(agency.coordinator(), InboxTab.OVERDUE)).containsExactly(task);
        assertThat(world.call(agency.coordinator(), inbox::counts)).isEqualTo(new InboxCounts(0, 1, 1, 0));
    }

    @Test
    void takenTaskIsMineAndCanBeGivenBack() {
        PersonId colleague = world.person(Role.COORDINATOR, agency.id());

        world.as(agency.coordinator(), () -> handingOver.claim(task));
        assertThat(tasks(agency.coordinator(), InboxTab.MINE)).containsExactly(task);
        assertThat(tasks(colleague, InboxTab.GROUP)).isEmpty();
        assertThatThrownBy(() -> world.as(colleague, () -> handingOver.claim(task)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("lifecycle.alreadyClaimed");

        world.as(agency.coordinator(), () -> handingOver.release(task));
        assertThat(tasks(colleague, InboxTab.GROUP)).containsExactly(task);
    }

    @Test
    void headOfHrHandsATaskToSomebodyWhoHoldsItsRole() {
        PersonId colleague = world.person(Role.COORDINATOR, agency.id());

        assertThat(world.call(agency.headOfHr(), () -> handingOver.candidates(task)))
                .extracting(Person::id)
                .containsExactlyInAnyOrder(agency.coordinator(), colleague);
        world.as(agency.headOfHr(), () -> handingOver.reassign(task, colleague));

        assertThat(tasks(colleague, InboxTab.MINE)).containsExactly(task);
        assertThatThrownBy(
                        () -> world.as(agency.headOfHr(), () -> handingOver.reassign(task, agency.committeeMember())))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("lifecycle.notACandidate");
        assertThatThrownBy(() -> world.as(
                        agency.headOfHr(),
                        () -> handingOver.reassign(task, world.agency().coordinator())))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() ->
                        world.as(agency.committeeMember(), () -> handingOver.reassign(task, agency.coordinator())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void foreignTaskDoesNotExist() {
        PersonId stranger = world.agency().coordinator();

        assertThatThrownBy(() -> world.as(stranger, () -> inbox.get(task))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(stranger, () -> handingOver.claim(task)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(stranger, () -> handingOver.release(task)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(stranger, () -> handingOver.reassign(task, stranger)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(agency.respondent(), () -> inbox.get(task)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(stranger, () -> inbox.get("no-such-task")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void readerSeesATaskButTakesNone() {
        WorkItem item = world.call(agency.person(Role.EXECUTIVE), () -> inbox.get(task));

        assertThat(world.call(agency.person(Role.EXECUTIVE), () -> inbox.mayDo(item)))
                .isFalse();
        assertThatThrownBy(() -> world.as(agency.person(Role.EXECUTIVE), () -> handingOver.claim(task)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void doneTaskIsInTheDonePartOfWhoDidIt() {
        world.as(agency.coordinator(), () -> steps.done(id, AwarenessProcess.SURVEY_PERCEPTION, Map.of()));

        assertThat(tasks(agency.coordinator(), InboxTab.DONE)).containsExactly(task);
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> handingOver.claim(task)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void pageIsOneStatementWithOneForEachKindOfProgressAndSoAreTheCounts() {
        world.as(agency.coordinator(), inbox::counts);

        List<String> statements = world.call(
                agency.coordinator(),
                () -> SqlCounter.during(() -> {
                    inbox.page(InboxQuery.of(InboxTab.GROUP).named("สำรวจ"), 0, 50);
                    inbox.counts();
                }));

        assertThat(statements).filteredOn(sql -> sql.contains("work_item")).hasSize(2);
        assertThat(statements).hasSizeLessThanOrEqualTo(4);
    }

    private String number() {
        return AsSystem.call(() -> cases.get(id)).number();
    }

    private List<String> tasks(PersonId person, InboxTab tab) {
        return page(person, InboxQuery.of(tab)).stream().map(InboxLine::taskId).toList();
    }

    private List<InboxLine> page(PersonId person, InboxQuery query) {
        return world.call(person, () -> inbox.page(query, 0, 50));
    }
}
