package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.audit.Entry;
import org.prameen.audit.Journal;
import org.prameen.casework.Stage;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.lifecycle.process.AssessmentCaseProcess;
import org.prameen.lifecycle.process.AwarenessProcess;
import org.prameen.lifecycle.process.ReadinessProcess;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Texts;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the page of a case is made of. */
@IntegrationTest
class CaseViewsTest {

    @Autowired
    World world;

    @Autowired
    FormTasks forms;

    @Autowired
    WorkItemRows items;

    @Autowired
    CaseStandings standings;

    @Autowired
    CaseHistory history;

    @Autowired
    Diagrams diagrams;

    @Autowired
    RecordedSteps recorded;

    @Autowired
    HandingOver handingOver;

    @Autowired
    Texts texts;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transactions;

    private Agency agency;
    private CaseId id;

    @BeforeEach
    void openCase() {
        agency = world.agency();
        id = world.open(agency);
    }

    @Test
    @Requirement("002-B6")
    void standingTellsWhoHasTheCaseUntilWhenAndWhatComesNext() {
        CaseStanding standing = world.call(agency.headOfHr(), () -> standings.of(id));

        assertThat(standing.agency().th()).contains(agency.code());
        assertThat(standing.nextKey()).contains("process.AwarenessProcess.UserTask_BriefStaff");
        assertThat(standing.stages()).containsOnlyKeys(Stage.AWARENESS).hasEntrySatisfying(Stage.AWARENESS, period -> {
            assertThat(period.since()).isEqualTo(standing.theCase().stageSince());
            assertThat(period.until()).isEmpty();
        });
        assertThat(standing.work()).singleElement().satisfies(work -> {
            assertThat(work.roles()).containsExactly(Role.COORDINATOR);
            assertThat(work.holder()).isEmpty();
            assertThat(work.mayDo()).isFalse();
            assertThat(work.mayHandOver()).isTrue();
            assertThat(work.item().due()).contains(standing.round().dates().collectionOpensAt());
        });
    }

    @Test
    void takenTaskNamesItsHolder() {
        String task = items.open(id).get(0).taskId();
        world.as(agency.coordinator(), () -> handingOver.claim(task));

        CaseStanding standing = world.call(agency.coordinator(), () -> standings.of(id));

        assertThat(standing.work().get(0).holder())
                .hasValueSatisfying(name -> assertThat(name.th()).contains("coordinator"));
        assertThat(standing.work().get(0).mayDo()).isTrue();
    }

    @Test
    void foreignCaseShowsNothing() {
        PersonId stranger = world.agency().coordinator();

        Stream.<Runnable>of(
                        () -> standings.of(id),
                        () -> history.of(id, 0, 10),
                        () -> diagrams.begun(id),
                        () -> diagrams.of(id, AwarenessProcess.KEY, Texts.THAI),
                        () -> recorded.of(id))
                .forEach(look ->
                        assertThatThrownBy(() -> world.as(stranger, look)).isInstanceOf(NotFound.class));
    }

    @Test
    void historyTellsActsWithTheirReasons() {
        leaveOut();

        List<CaseEvent> events = world.call(agency.coordinator(), () -> history.of(id, 0, 10));

        assertThat(events)
                .extracting(CaseEvent::act)
                .containsExactly("casework.stepNotNeeded", "casework.stageEntered", "casework.opened");
        assertThat(events.get(0).reason()).contains("ทำแล้ว");
        assertThat(events.get(0).detail()).contains(AwarenessProcess.SURVEY_PERCEPTION);
        assertThat(events.get(0).personName()).isPresent();
        assertThat(events.get(2).personName()).as("the launch ran by itself").isEmpty();
        assertThat(world.call(agency.coordinator(), () -> history.of(id, 2, 10)))
                .hasSize(1);
    }

    @Test
    void everyActThatIsToldHasItsSentence() {
        assertThat(CaseHistory.TOLD).allMatch(act -> texts.has("lifecycle.act." + act));
    }

    @Test
    void historyNeverTellsWhatAPersonAnswered() {
        PersonId auditor = world.person(Role.AUDITOR, agency.code());
        Entry answer = Entry.of("answering.answered", "item:C1.F1.I1.1").in(id).changed(null, "secret");
        Entry note = Entry.of("answering.noted", "item:C1.F1.I1.1").in(id).changed(null, "secret");
        Entry whole = Entry.of("answering.notPractised", "indicator:C1.F1.I1")
                .in(id)
                .changed(null, "secret")
                .because("secret");
        Entry invited =
                Entry.of("answering.respondentInvited", "person:secret").in(id).changed("secret", "secret");
        transactions.executeWithoutResult(
                running -> Stream.of(answer, note, whole, invited).forEach(journal::write));

        for (PersonId reader : List.of(agency.coordinator(), agency.headOfHr(), auditor)) {
            List<CaseEvent> events = world.call(reader, () -> history.of(id, 0, 10));
            assertThat(events)
                    .extracting(CaseEvent::act)
                    .contains("answering.respondentInvited")
                    .doesNotContain("answering.answered", "answering.noted", "answering.notPractised");
            assertThat(events.toString()).doesNotContain("secret");
        }
    }

    @Test
    void drawingShowsWhereTheCaseStands() {
        leaveOut();
        leaveOut();
        leaveOut();

        assertThat(world.call(agency.coordinator(), () -> diagrams.begun(id)))
                .containsExactly(AssessmentCaseProcess.KEY, AwarenessProcess.KEY, ReadinessProcess.KEY);
        Diagram whole =
                world.call(agency.coordinator(), () -> diagrams.of(id, AssessmentCaseProcess.KEY, Texts.ENGLISH));
        assertThat(whole.current()).containsExactly(AssessmentCaseProcess.PREPARE_READINESS);
        assertThat(whole.done()).contains(AssessmentCaseProcess.RAISE_AWARENESS);
        assertThat(whole.steps()).extracting(Diagram.Step::name).startsWith("Raise awareness", "Prepare readiness");
        assertThat(whole.steps().get(1).current()).isTrue();
        Diagram part = world.call(agency.coordinator(), () -> diagrams.of(id, ReadinessProcess.KEY, Texts.THAI));
        assertThat(part.current()).containsExactly(ReadinessProcess.STUDY_STAFF_STATE);
    }

    @Test
    void labelsAreInTheReadersLanguageAndBreakBetweenWords() {
        String thai = world.call(agency.coordinator(), () -> diagrams.of(id, AwarenessProcess.KEY, Texts.THAI))
                .xml();

        assertThat(thai.replace("\uFEFF", "")).contains("name=\"สำรวจความรู้ความเข้าใจ\"");
        assertThat(Diagrams.breakable("สำรวจความรู้", Texts.THAI)).isEqualTo("สำรวจ\uFEFFความ\uFEFFรู้");
        assertThat(world.call(agency.coordinator(), () -> diagrams.of(id, AwarenessProcess.KEY, Texts.ENGLISH))
                        .xml())
                .contains("name=\"Survey perception\"");
    }

    @Test
    @Requirement("002-B7")
    void stepLeftOutIsShownWithItsReason() {
        leaveOut();

        assertThat(world.call(agency.headOfHr(), () -> recorded.of(id)))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.nameKey()).isEqualTo("process.AwarenessProcess.UserTask_SurveyPerception");
                    assertThat(step.record().reason()).contains("ทำแล้ว");
                    assertThat(step.form()).isEmpty();
                });
    }

    private void leaveOut() {
        String task = items.open(id).get(0).taskId();
        world.as(agency.coordinator(), () -> forms.notNeeded(task, "ทำแล้ว"));
    }
}
