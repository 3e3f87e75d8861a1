package org.prameen.lifecycle.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.lifecycle.WorkItem;
import org.prameen.lifecycle.WorkState;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the copy of the engine's tasks. */
@Repository
public class WorkItemRows {

    private final JdbcClient jdbc;

    WorkItemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(WorkItem item) {
        jdbc.sql(
                        """
                        insert into work_item (task_id, case_id, agency_id, process, element, form_key, candidate_groups, reach,
                                               assignee, due_at, created_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')""")
                .params(
                        item.taskId(),
                        item.caseId().value(),
                        item.agency().value(),
                        item.process(),
                        item.element(),
                        item.formKey(),
                        item.groups().toArray(String[]::new),
                        item.reach().toArray(String[]::new),
                        item.assignee().map(PersonId::value).orElse(null),
                        item.due().map(Timestamp::from).orElse(null),
                        Timestamp.from(item.createdAt()))
                .update();
    }

    /** @return whose task it was before */
    public Optional<PersonId> update(String task, Optional<PersonId> assignee, Optional<Instant> due) {
        return jdbc
                .sql(
                        """
                        update work_item w set assignee = ?, due_at = ?
                        from (select task_id, assignee from work_item where task_id = ? for update) before
                        where w.task_id = before.task_id returning before.assignee""")
                .params(
                        assignee.map(PersonId::value).orElse(null),
                        due.map(Timestamp::from).orElse(null),
                        task)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(PersonId::new);
    }

    /** Who ended a task, in whose place, and when. */
    public record Ending(Instant at, Optional<PersonId> by, Optional<PersonId> behalf, String name) {}

    public void end(String task, WorkState state, Ending ending) {
        jdbc.sql(
                        """
                        update work_item set state = :state, ended_at = :at, ended_by = :by, ended_by_name = :name, ended_for = :for,
                               late = (:state = 'DONE' and coalesce(due_at <= :at, false))
                        where task_id = :task and state = 'OPEN'""")
                .param("state", state.name())
                .param("at", Timestamp.from(ending.at()))
                .param("by", ending.by().map(PersonId::value).orElse(null))
                .param("for", ending.behalf().map(PersonId::value).orElse(null))
                .param("name", ending.name())
                .param("task", task)
                .update();
    }

    public Optional<WorkItem> find(String task) {
        return jdbc.sql("select * from work_item where task_id = ?")
                .param(task)
                .query(WorkItemRows::read)
                .optional();
    }

    public List<WorkItem> all(Collection<String> tasks) {
        return jdbc.sql("select * from work_item where task_id = any(?)")
                .param(tasks.toArray(String[]::new))
                .query(WorkItemRows::read)
                .list();
    }

    public void markReminded(String task, Instant at) {
        jdbc.sql("update work_item set reminded_at = ? where task_id = ? and state = 'OPEN'")
                .params(Timestamp.from(at), task)
                .update();
    }

    /** Open tasks of a case, oldest first; 500 at most, a case has far fewer except for its respondents. */
    public List<WorkItem> open(CaseId id) {
        return jdbc.sql("select * from work_item where case_id = ? and state = 'OPEN' order by created_at limit 500")
                .param(id.value())
                .query(WorkItemRows::read)
                .list();
    }

    /** Ids of open tasks of a case at one of these elements. */
    public List<String> open(CaseId id, Collection<String> elements) {
        return jdbc.sql("select task_id from work_item where case_id = ? and element = any(?) and state = 'OPEN'")
                .params(id.value(), elements.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    public List<String> open(CaseId id, String element, PersonId assignee) {
        return jdbc.sql(
                        "select task_id from work_item where case_id = ? and element = ? and assignee = ? and state = 'OPEN'")
                .params(id.value(), element, assignee.value())
                .query(String.class)
                .list();
    }

    public void markReminded(CaseId id, Collection<String> elements, Instant at) {
        jdbc.sql("update work_item set reminded_at = ? where case_id = ? and element = any(?) and state = 'OPEN'")
                .params(Timestamp.from(at), id.value(), elements.toArray(String[]::new))
                .update();
    }

    static WorkItem read(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("task_id"),
                new CaseId(row.getObject("case_id", UUID.class)),
                new OrganisationId(row.getObject("agency_id", UUID.class)),
                row.getString("process"),
                row.getString("element"),
                row.getString("form_key"),
                texts(row, "candidate_groups"),
                texts(row, "reach"),
                Optional.ofNullable(row.getObject("assignee", UUID.class)).map(PersonId::new),
                moment(row, "due_at"),
                row.getTimestamp("created_at").toInstant(),
                moment(row, "reminded_at"),
                WorkState.valueOf(row.getString("state")),
                moment(row, "ended_at"),
                Optional.ofNullable(row.getString("ended_by_name")),
                row.getBoolean("late"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
