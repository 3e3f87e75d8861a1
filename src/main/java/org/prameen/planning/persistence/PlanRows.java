package org.prameen.planning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.prameen.planning.Edition;
import org.prameen.planning.Part;
import org.prameen.planning.Plan;
import org.prameen.planning.PlanPart;
import org.prameen.planning.PlanStatus;
import org.prameen.planning.SelectionChange;
import org.prameen.planning.Transition;
import org.prameen.shared.CaseId;
import org.prameen.shared.OneMoment;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes plans; a whole plan takes the same few statements however much it holds. */
@Repository
public class PlanRows {

    private final JdbcClient jdbc;
    private final PartJson json;

    PlanRows(JdbcClient jdbc, PartJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Plan get(CaseId id) {
        return status(id, "").map(status -> filled(id, status)).orElseGet(() -> Plan.untouched(id));
    }

    /** How the plan stands and what its parts say, without how it came about; one statement. */
    public Plan written(CaseId id) {
        Map<Part, PlanPart> parts = new EnumMap<>(Part.class);
        List<String> status = jdbc.sql(
                        """
                        select p.status, q.part, q.content from plan p left join plan_part q using (case_id)
                        where case_id = ?""")
                .param(id.value())
                .query((row, number) -> {
                    if (row.getString("part") != null) {
                        Part part = Part.valueOf(row.getString("part"));
                        parts.put(part, json.read(part, row.getString("content")));
                    }
                    return row.getString("status");
                })
                .list();
        return status.isEmpty()
                ? Plan.untouched(id)
                : new Plan(id, PlanStatus.valueOf(status.get(0)), parts, Map.of(), List.of(), List.of());
    }

    /** The plan, begun if there was none; nobody else can change it until the transaction ends. */
    public Plan lock(CaseId id, Instant now) {
        jdbc.sql("insert into plan (case_id, status, created_at) values (?, 'DRAFT', ?) on conflict do nothing")
                .params(id.value(), Timestamp.from(now))
                .update();
        return filled(id, status(id, " for update").orElseThrow());
    }

    /** One part alone, as it was saved last. */
    public PlanPart content(CaseId id, Part part) {
        return OneMoment.once("plan part", List.of(id, part), () -> jdbc.sql(
                        "select content from plan_part where case_id = ? and part = ?")
                .params(id.value(), part.name())
                .query(String.class)
                .optional()
                .map(content -> json.read(part, content))
                .orElse(part.untouched()));
    }

    public void save(CaseId id, PlanPart content, Edition edition) {
        jdbc.sql(
                        """
                        insert into plan_part (case_id, part, version, content, person_name, saved_at)
                        values (:id, :part, :version, :content::jsonb, :name, :at)
                        on conflict (case_id, part) do update set version = excluded.version, content = excluded.content,
                            person_name = excluded.person_name, saved_at = excluded.saved_at""")
                .param("id", id.value())
                .param("part", content.part().name())
                .param("version", edition.version())
                .param("content", json.written(content))
                .param("name", edition.personName())
                .param("at", Timestamp.from(edition.at()))
                .update();
    }

    public void pass(CaseId id, Transition step) {
        jdbc.sql(
                        """
                        with passed as (update plan set status = :status where case_id = :id)
                        insert into plan_transition (case_id, status, reason, person_id, person_name, at)
                        values (:id, :status, :reason, :person, :name, :at)""")
                .param("id", id.value())
                .param("status", step.to().name())
                .param("reason", step.reason().orElse(null))
                .param("person", step.person().map(PersonId::value).orElse(null))
                .param("name", step.personName())
                .param("at", Timestamp.from(step.at()))
                .update();
    }

    public void add(CaseId id, SelectionChange change, Optional<PersonId> by) {
        jdbc.sql("insert into plan_selection_change (case_id, indicator, selected, reason, person_id, person_name, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        change.indicator(),
                        change.selected(),
                        change.reason(),
                        by.map(PersonId::value).orElse(null),
                        change.personName(),
                        Timestamp.from(change.at()))
                .update();
    }

    private Optional<PlanStatus> status(CaseId id, String locking) {
        return jdbc.sql("select status from plan where case_id = ?" + locking)
                .param(id.value())
                .query(String.class)
                .optional()
                .map(PlanStatus::valueOf);
    }

    private Plan filled(CaseId id, PlanStatus status) {
        Map<Part, PlanPart> parts = new EnumMap<>(Part.class);
        Map<Part, Edition> editions = new EnumMap<>(Part.class);
        jdbc.sql("select * from plan_part where case_id = ?").param(id.value()).query((ResultSet row) -> {
            Part part = Part.valueOf(row.getString("part"));
            parts.put(part, json.read(part, row.getString("content")));
            editions.put(
                    part, new Edition(row.getInt("version"), row.getString("person_name"), instant(row, "saved_at")));
        });
        return new Plan(id, status, parts, editions, transitions(id), changes(id));
    }

    private List<Transition> transitions(CaseId id) {
        return jdbc.sql("select * from plan_transition where case_id = ? order by id")
                .param(id.value())
                .query((row, number) -> new Transition(
                        PlanStatus.valueOf(row.getString("status")),
                        Optional.ofNullable(row.getObject("person_id", UUID.class))
                                .map(PersonId::new),
                        row.getString("person_name"),
                        Optional.ofNullable(row.getString("reason")),
                        instant(row, "at")))
                .list();
    }

    private List<SelectionChange> changes(CaseId id) {
        return jdbc.sql("select * from plan_selection_change where case_id = ? order by id")
                .param(id.value())
                .query((row, number) -> new SelectionChange(
                        row.getString("indicator"),
                        row.getBoolean("selected"),
                        row.getString("reason"),
                        row.getString("person_name"),
                        instant(row, "at")))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
