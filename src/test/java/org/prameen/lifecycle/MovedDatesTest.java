package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.casework.DateMovePace;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.lifecycle.process.CaseVariables;
import org.prameen.lifecycle.process.CollectionProcess;
import org.prameen.round.Dates;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.RoundId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

/** Moving the calendar of a round moves what waits for it. */
@IntegrationTest
class MovedDatesTest {

    @Autowired
    World world;

    @Autowired
    Rounds rounds;

    @Autowired
    Cases cases;

    @Autowired
    WorkItemRows items;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Jobs jobs;

    @Autowired
    DateMovePace pace;

    @Test
    @Requirement("002-B4")
    void openTasksGetTheNewDueDate() {
        Agency agency = world.agency();
        RoundId round = world.round();
        CaseId id = world.open(agency, round);

        Dates later = moveByDays(round, 10);

        assertThat(items.open(id))
                .singleElement()
                .extracting(WorkItem::due)
                .isEqualTo(Optional.of(later.collectionOpensAt()));
    }

    @Test
    @Requirement("002-B4")
    void waitingTimersAndThoseStillToComeFollow() {
        RoundId round = world.round();
        CaseId id = world.open(world.agency(), round);
        String number = AsSystem.call(() -> cases.get(id)).number();
        Dates before = dates(round);
        startCollection(number, id, before);

        Dates later = moveByDays(round, 10);

        assertThat(jobs.of(id)).singleElement().extracting(this::due).isEqualTo(later.collectionOpensAt());
        String collection = runtime.createProcessInstanceQuery()
                .processDefinitionKey(CollectionProcess.KEY)
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
        assertThat(runtime.getVariable(collection, CaseVariables.COLLECTION_CLOSES_AT.name()))
                .isEqualTo(later.collectTo().plusDays(1) + "T00:00:00+07:00");
    }

    private void startCollection(String number, CaseId id, Dates dates) {
        var found = AsSystem.call(() -> cases.get(id));
        runtime.startProcessInstanceByKey(
                CollectionProcess.KEY,
                number,
                Map.of(
                        "caseId",
                        id.toString(),
                        "roundId",
                        found.round().toString(),
                        "agencyId",
                        found.agency().toString(),
                        "collectionOpensAt",
                        dates.collectFrom() + "T00:00:00+07:00",
                        "collectionReminderAt",
                        dates.collectTo() + "T00:00:00+07:00",
                        "collectionClosesAt",
                        dates.collectTo().plusDays(1) + "T00:00:00+07:00"));
    }

    private Dates moveByDays(RoundId round, int days) {
        Dates now = dates(round);
        Dates later = new Dates(
                now.collectFrom().plusDays(days),
                now.collectTo().plusDays(days),
                now.reportDue().plusDays(days),
                now.provinceDue(),
                now.nationalDue());
        AsSystem.run(() -> rounds.reschedule(round, later));
        pace.awaitEnd(round);
        return later;
    }

    private Dates dates(RoundId round) {
        return AsSystem.call(() -> rounds.get(round)).dates();
    }

    private Instant due(Job job) {
        return job.getDuedate().toInstant();
    }
}
