package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Handing over and reminding of many tasks at once. */
@IntegrationTest
class BulkWorkTest {

    @Autowired
    World world;

    @Autowired
    BulkWork bulk;

    @Autowired
    HandingOver handingOver;

    @Autowired
    Inbox inbox;

    @Autowired
    WorkItemRows items;

    @Autowired
    JdbcClient jdbc;

    private Agency agency;
    private String task;

    @BeforeEach
    void openCase() {
        agency = world.agency();
        task = items.open(world.open(agency)).get(0).taskId();
    }

    @Test
    void eachTaskHasItsOwnResult() {
        PersonId colleague = world.person(Role.COORDINATOR, agency.id());
        String foreign = items.open(world.open(world.agency())).get(0).taskId();
        String none = UUID.randomUUID().toString();

        BulkRun run = run(agency.coordinator(), new BulkAct.Reassign(colleague), List.of(foreign, task, none));

        assertThat(run.rows()).extracting(BulkRun.Row::taskId).containsExactly(foreign, task, none);
        assertThat(run.rows())
                .extracting(row -> row.refused().map(Rejected::key).orElse("-"))
                .containsExactly("lifecycle.bulk.notYours", "-", "lifecycle.bulk.notYours");
        assertThat(items.find(task).orElseThrow().assignee()).contains(colleague);
        assertThat(items.find(foreign).orElseThrow().assignee()).isEmpty();
    }

    @Test
    void aTaskIsRemindedOfOnceADay() {
        assertThat(run(agency.headOfHr(), new BulkAct.Remind(), List.of(task))
                        .rows()
                        .get(0)
                        .refused())
                .isEmpty();
        assertThat(items.find(task).orElseThrow().remindedAt()).isPresent();
        assertThat(run(agency.headOfHr(), new BulkAct.Remind(), List.of(task))
                        .rows()
                        .get(0)
                        .refused())
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("lifecycle.remindedToday"));
    }

    @Test
    void whoLeadsNothingChangesNothing() {
        PersonId member = agency.committeeMember();

        assertThat(run(member, new BulkAct.Remind(), List.of(task))
                        .rows()
                        .get(0)
                        .refused())
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("lifecycle.bulk.notYours"));
        assertThat(items.find(task).orElseThrow().remindedAt()).isEmpty();
    }

    @Test
    void noneAndTooManyAreRefused() {
        assertThatThrownBy(() -> world.call(agency.coordinator(), () -> bulk.start(new BulkAct.Remind(), List.of())))
                .isInstanceOf(Rejected.class);
        List<String> many = new ArrayList<>();
        for (int i = 0; i <= BulkWork.MOST; i++) {
            many.add("task-" + i);
        }
        assertThatThrownBy(() -> world.call(agency.coordinator(), () -> bulk.start(new BulkAct.Remind(), many)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void leadersSeeOpenTasksOfTheirAgencyWhoeverHasThem() {
        world.as(agency.coordinator(), () -> handingOver.claim(task));

        assertThat(world.call(agency.headOfHr(), () -> inbox.page(InboxQuery.of(InboxTab.LED), 0, 10)))
                .singleElement()
                .satisfies(line -> assertThat(line.holder()).isPresent());
        assertThat(world.call(agency.committeeMember(), () -> inbox.page(InboxQuery.of(InboxTab.LED), 0, 10)))
                .isEmpty();
        assertThat(world.call(world.agency().headOfHr(), () -> inbox.page(InboxQuery.of(InboxTab.LED), 0, 10)))
                .isEmpty();
        assertThat(world.call(agency.headOfHr(), () -> handingOver.takers(List.of(task))))
                .extracting(taker -> taker.person().id())
                .containsExactly(agency.coordinator());
    }

    /** Issue 3, part D: 500 at once within 30 seconds, a result for each. */
    @Test
    void fiveHundredAreDoneWithinHalfAMinute() {
        List<String> tasks = copiesOf(task, BulkWork.MOST);

        long began = System.nanoTime();
        BulkRun run = run(agency.coordinator(), new BulkAct.Remind(), tasks);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
        assertThat(run.rows()).hasSize(BulkWork.MOST).allSatisfy(row -> assertThat(row.refused())
                .isEmpty());
    }

    private List<String> copiesOf(String original, int number) {
        List<String> copies = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String copy = original + "-" + i;
            jdbc.sql(
                            """
                            insert into work_item (task_id, case_id, agency_id, process, element, form_key, candidate_groups,
                                                   reach, created_at, state)
                            select ?, case_id, agency_id, process, element, form_key, candidate_groups, reach, created_at, state
                            from work_item where task_id = ?""")
                    .params(copy, original)
                    .update();
            copies.add(copy);
        }
        return copies;
    }

    private BulkRun run(PersonId who, BulkAct act, List<String> tasks) {
        BulkRun run = world.call(who, () -> bulk.start(act, tasks));
        await().atMost(Duration.ofSeconds(60)).until(run::isDone);
        return run;
    }
}
