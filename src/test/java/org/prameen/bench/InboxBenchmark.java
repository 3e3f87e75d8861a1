package org.prameen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.Owner;
import org.prameen.World;
import org.prameen.lifecycle.Inbox;
import org.prameen.lifecycle.InboxLine;
import org.prameen.lifecycle.InboxQuery;
import org.prameen.lifecycle.InboxTab;
import org.prameen.organisation.AgencyGenerator;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page of the inbox among many open tasks: what the service, its rights and its mapping cost on top of one statement. */
@IntegrationTest
class InboxBenchmark {

    private static final int TASKS = Integer.getInteger("bench.tasks", 50_000);
    private static final int RUNS = Integer.getInteger("bench.runs", 5);
    private static final int PAGES = 100;
    private static final int LENGTH = 50;
    private static final int AGENCIES = 1_000;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Owner owner;

    @Autowired
    DataSource pool;

    @Autowired
    World world;

    @Autowired
    Inbox inbox;

    @Test
    void aPageOfTheInboxAgainstOneStatementByHand() {
        PersonId reader = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
        fill(world.round());
        assertThat(world.call(reader, this::page)).hasSize(LENGTH);
        assertThat(byHand()).isEqualTo(LENGTH);

        new Comparison(
                        "inbox",
                        "%d pages of %d lines for a reviewer with half of the %d open tasks, sorted by due date and Thai name."
                                .formatted(PAGES, LENGTH, TASKS))
                .arm("statement by hand", () -> repeat(this::byHand))
                .arm("product", () -> world.as(reader, () -> repeat(this::page)))
                .run(2, RUNS);
    }

    private static void repeat(Runnable page) {
        for (int i = 0; i < PAGES; i++) {
            page.run();
        }
    }

    private List<InboxLine> page() {
        return inbox.page(InboxQuery.of(InboxTab.GROUP), 0, LENGTH);
    }

    private int byHand() {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        """
                        select w.task_id, c.number, o.name_th, r.title_th, w.element, w.due_at
                        from work_item w
                        join assessment_case c on c.id = w.case_id
                        join assessment_round r on r.id = c.round_id
                        join organisation o on o.id = w.agency_id
                        where w.state = 'OPEN' and w.assignee is null and w.reach && array[?::text]
                        order by w.due_at nulls last, o.name_th collate "th-x-icu", w.created_at, w.task_id limit ?""")) {
            statement.setString(1, reach());
            statement.setInt(2, LENGTH);
            int lines = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                    rows.getString(2);
                    rows.getString(3);
                    rows.getString(4);
                    rows.getString(5);
                    rows.getTimestamp(6);
                    lines++;
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String reach() {
        return Role.PROVINCIAL_REVIEWER + "@"
                + jdbc.sql("select path from organisation where code = 'MUN-20'")
                        .query(String.class)
                        .single();
    }

    /** Half of the tasks are for the committee of the reader, the others for coordinators. */
    private void fill(RoundId round) {
        new AgencyGenerator(jdbc).create(AGENCIES);
        jdbc.sql(
                        """
                        insert into assessment_case (id, number, round_id, agency_id, stage, stage_since, opened_at)
                        select gen_random_uuid(), 'BENCH-' || code, ?, id, 'COLLECTION', now(), now()
                        from organisation where code like 'G-%' and kind = 'AGENCY'""")
                .param(round.value())
                .update();
        jdbc.sql(
                        """
                        insert into work_item (task_id, case_id, agency_id, process, element, form_key, candidate_groups, reach,
                                               due_at, created_at, state)
                        select gen_random_uuid()::text, c.id, c.agency_id, 'RouteProcess', 'UserTask_ReviewSubmission', 'view:review',
                               '{}', array[case when n % 2 = 0 then ? else 'COORDINATOR@' || o.path end],
                               now() + make_interval(days => n % 60), now(), 'OPEN'
                        from generate_series(1, ?) as n
                        join (select *, row_number() over (order by number) - 1 as place from assessment_case
                              where number like 'BENCH-%') c on c.place = n % ?
                        join organisation o on o.id = c.agency_id""")
                .params(reach(), TASKS, AGENCIES)
                .update();
        owner.jdbc().sql("analyze").update();
    }
}
