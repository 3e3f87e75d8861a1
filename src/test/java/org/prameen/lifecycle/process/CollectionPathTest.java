package org.prameen.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.prameen.lifecycle.process.CollectionProcess.BOUNDARY_COLLECTION_OVERDUE;
import static org.prameen.lifecycle.process.CollectionProcess.BOUNDARY_COLLECTION_REMINDER_DUE;
import static org.prameen.lifecycle.process.CollectionProcess.CATCH_COLLECTION_OPENS;
import static org.prameen.lifecycle.process.CollectionProcess.CLOSE_COLLECTION;
import static org.prameen.lifecycle.process.CollectionProcess.END_COLLECTION_CLOSED;
import static org.prameen.lifecycle.process.CollectionProcess.END_COLLECTION_MARKED_LATE;
import static org.prameen.lifecycle.process.CollectionProcess.END_COLLECTION_REMINDER_SENT;
import static org.prameen.lifecycle.process.CollectionProcess.MARK_COLLECTION_LATE;
import static org.prameen.lifecycle.process.CollectionProcess.OPEN_COLLECTION;
import static org.prameen.lifecycle.process.CollectionProcess.REMIND_COLLECTION;
import static org.prameen.lifecycle.process.PathEngine.AGENCY;
import static org.prameen.lifecycle.process.PathEngine.CLOSES;
import static org.prameen.lifecycle.process.PathEngine.OPENS;
import static org.prameen.lifecycle.process.PathEngine.REMINDS;
import static org.prameen.lifecycle.process.PathEngine.date;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Stage 4: opened by its date, reminded, marked late, closed by the coordinator. */
@Deployment(resources = "bpmn/collection.bpmn")
class CollectionPathTest {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = PathEngine.coveringAllOf(CollectionProcess.KEY);

    @RegisterExtension
    final PathEngine engine = new PathEngine();

    @BeforeEach
    void registerDelegates() {
        engine.delegate("openCollectionDelegate");
        engine.delegate("remindCollectionDelegate");
        engine.delegate("markCollectionLateDelegate");
    }

    @Test
    void collectionWaitsForItsDay() {
        ProcessInstance collection = engine.start(CollectionProcess.KEY);
        engine.moveTo(OPENS.minusSeconds(1));

        assertThat(collection).isWaitingAtExactly(CATCH_COLLECTION_OPENS).hasNotPassed(OPEN_COLLECTION);
        assertThat(engine.calls()).isEmpty();
    }

    @Test
    void collectionClosedInTimeNeedsNoReminder() {
        ProcessInstance collection = engine.start(CollectionProcess.KEY);
        engine.moveTo(OPENS);
        assertThat(collection).isWaitingAtExactly(CLOSE_COLLECTION);
        assertThat(task())
                .hasFormKey("view:collection")
                .hasCandidateGroup("COORDINATOR@" + AGENCY)
                .hasDueDate(date(CLOSES));

        complete(task());

        assertThat(collection).isEnded().hasPassedInOrder(OPEN_COLLECTION, CLOSE_COLLECTION, END_COLLECTION_CLOSED);
        assertThat(collection).hasNotPassed(REMIND_COLLECTION, MARK_COLLECTION_LATE);
        assertThat(engine.calls()).containsExactly("openCollectionDelegate");
    }

    @Test
    void coordinatorIsRemindedBeforeTheLastDay() {
        ProcessInstance collection = engine.start(CollectionProcess.KEY);
        engine.moveTo(OPENS);

        engine.moveTo(REMINDS);

        assertThat(collection)
                .isWaitingAtExactly(CLOSE_COLLECTION)
                .hasPassedInOrder(BOUNDARY_COLLECTION_REMINDER_DUE, REMIND_COLLECTION, END_COLLECTION_REMINDER_SENT)
                .hasNotPassed(MARK_COLLECTION_LATE);
        assertThat(engine.calls()).containsExactly("openCollectionDelegate", "remindCollectionDelegate");
    }

    @Test
    void lateCollectionIsMarkedAndStaysOpen() {
        ProcessInstance collection = engine.start(CollectionProcess.KEY);
        engine.moveTo(OPENS);
        engine.moveTo(REMINDS);

        engine.moveTo(CLOSES);

        assertThat(collection)
                .isWaitingAtExactly(CLOSE_COLLECTION)
                .hasPassedInOrder(BOUNDARY_COLLECTION_OVERDUE, MARK_COLLECTION_LATE, END_COLLECTION_MARKED_LATE)
                .hasNotPassed(END_COLLECTION_CLOSED);
        assertThat(engine.calls()).endsWith("markCollectionLateDelegate");

        complete(task());

        assertThat(collection).isEnded().hasPassed(END_COLLECTION_CLOSED);
    }

    @Test
    void collectionOpensAtOnceWhenItsDayIsPast() {
        ProcessInstance collection = engine.start(CollectionProcess.KEY);
        engine.moveTo(OPENS.plusDays(3));

        assertThat(collection).isWaitingAtExactly(CLOSE_COLLECTION).hasPassed(OPEN_COLLECTION);
        assertThat(engine.calls()).containsExactly("openCollectionDelegate");
    }
}
