package org.prameen.workbook.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prameen.scoring.improvement.Direction;
import org.prameen.shared.CaseId;
import org.prameen.workbook.MeasureTrace;
import org.prameen.workbook.MeasureTrace.Carried;
import org.prameen.workbook.MeasureTrace.Turn;
import org.prameen.workbook.ResultMeasure;
import org.prameen.workbook.TypedMeasure;
import org.prameen.workbook.persistence.EntryRows.Hand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes measures of results. */
@Repository
public class MeasureRows {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    MeasureRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** In position; those taken away are left out. */
    public List<ResultMeasure> of(CaseId id) {
        return jdbc.sql("select * from workbook_measure where case_id = ? and removed_at is null order by position")
                .param(id.value())
                .query(this::read)
                .list();
    }

    public Optional<ResultMeasure> find(CaseId id, UUID measure) {
        return jdbc.sql("select * from workbook_measure where case_id = ? and id = ?")
                .params(id.value(), measure)
                .query(this::read)
                .optional();
    }

    /** Lets nobody else add a measure until the transaction ends. */
    public void queue(CaseId id) {
        jdbc.sql("select 1 from workbook where case_id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .list();
    }

    public void insert(CaseId id, UUID measure, TypedMeasure typed, Hand hand) {
        written(
                        jdbc.sql(
                                """
                        with writer as (
                            insert into workbook_writer (case_id, person_id) values (:case, :by) on conflict do nothing)
                        insert into workbook_measure (id, case_id, position, group_code, prescribed, name, unit, quantitative,
                            direction, earlier, later, target, result, distinct_why, statements, version, changed_at, by_name)
                        select :id, :case, coalesce(max(position), 0) + 1, :group, :prescribed, :name, :unit, :quantitative,
                            :direction, :earlier, :later, :target, :result, :why, :statements::jsonb, 1, :at, :byName
                        from workbook_measure where case_id = :case"""),
                        id,
                        measure,
                        typed,
                        hand)
                .update();
    }

    /** @return whether nobody wrote since {@code seen} */
    public boolean update(CaseId id, UUID measure, TypedMeasure typed, int seen, Hand hand) {
        return written(
                                jdbc.sql(
                                        """
                        with writer as (
                            insert into workbook_writer (case_id, person_id) values (:case, :by) on conflict do nothing)
                        update workbook_measure
                        set stood = case when result <> '' and direction is not null then direction else stood end,
                            group_code = :group, prescribed = :prescribed, name = :name, unit = :unit,
                            quantitative = :quantitative, direction = :direction, earlier = :earlier, later = :later,
                            target = :target, result = :result, distinct_why = :why, statements = :statements::jsonb, version = version + 1,
                            changed_at = :at, by_name = :byName
                        where id = :id and case_id = :case and version = :seen and removed_at is null"""),
                                id,
                                measure,
                                typed,
                                hand)
                        .param("seen", seen)
                        .update()
                > 0;
    }

    /** The last direction under which a result stood that is taken out now; empty where none ever stood. */
    public Optional<Direction> stood(CaseId id, UUID measure) {
        return jdbc.sql("select stood from workbook_measure where case_id = ? and id = ? and stood is not null")
                .params(id.value(), measure)
                .query(String.class)
                .optional()
                .map(Direction::valueOf);
    }

    /** Keeps that the direction was changed after the result. @param from what it was */
    public void turned(CaseId id, UUID measure, Direction from, Hand hand) {
        jdbc.sql(
                        "update workbook_measure set turned_from = ?, turned_at = ?, turned_by = ? where case_id = ? and id = ?")
                .params(from.name(), Timestamp.from(hand.at()), hand.name(), id.value(), measure)
                .update();
    }

    /** Takes a measure away, or puts it back. @return whether that changed anything */
    public boolean remove(CaseId id, UUID measure, boolean away, Hand hand) {
        return jdbc.sql(
                                """
                        update workbook_measure
                        set removed_at = case when :away then :at::timestamptz end, version = version + 1, changed_at = :at, by_name = :byName
                        where id = :id and case_id = :case and (removed_at is null) = :away""")
                        .param("at", Timestamp.from(hand.at()))
                        .param("byName", hand.name())
                        .param("id", measure)
                        .param("case", id.value())
                        .param("away", away)
                        .update()
                > 0;
    }

    public Set<String> kinds(CaseId id) {
        return jdbc.sql("select unnest(kinds) from workbook where case_id = ?")
                .param(id.value())
                .query(String.class)
                .set();
    }

    public void setKinds(CaseId id, Set<String> kinds) {
        jdbc.sql("update workbook set kinds = ? where case_id = ?")
                .params(kinds.stream().sorted().toArray(String[]::new), id.value())
                .update();
    }

    private JdbcClient.StatementSpec written(
            JdbcClient.StatementSpec statement, CaseId id, UUID measure, TypedMeasure typed, Hand hand) {
        return statement
                .param("id", measure)
                .param("case", id.value())
                .param("group", typed.group())
                .param("prescribed", typed.prescribed().orElse(null))
                .param("name", typed.name())
                .param("unit", typed.unit())
                .param("quantitative", typed.quantitative())
                .param("direction", typed.direction().map(Direction::name).orElse(null))
                .param("earlier", typed.earlier())
                .param("later", typed.later())
                .param("target", typed.target())
                .param("result", typed.result())
                .param("why", typed.distinctBecause().orElse(null))
                .param("statements", json(typed.statements()))
                .param("at", Timestamp.from(hand.at()))
                .param("by", hand.person().value())
                .param("byName", hand.name());
    }

    private String json(Map<String, String> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> said(String texts) {
        try {
            return json.readValue(texts, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ResultMeasure read(ResultSet row, int number) throws SQLException {
        return new ResultMeasure(
                row.getObject("id", UUID.class),
                new TypedMeasure(
                        row.getString("group_code"),
                        Optional.ofNullable(row.getString("prescribed")),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getBoolean("quantitative"),
                        Optional.ofNullable(row.getString("direction")).map(Direction::valueOf),
                        row.getString("earlier"),
                        row.getString("later"),
                        row.getString("target"),
                        row.getString("result"),
                        Optional.ofNullable(row.getString("distinct_why")),
                        said(row.getString("statements"))),
                row.getInt("version"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("by_name"),
                trace(row));
    }

    private static MeasureTrace trace(ResultSet row) throws SQLException {
        String from = row.getString("turned_from");
        return new MeasureTrace(
                row.getString("carried_measure") == null
                        ? Optional.empty()
                        : Optional.of(new Carried(row.getString("carried_earlier"), row.getString("carried_later"))),
                from == null
                        ? Optional.empty()
                        : Optional.of(new Turn(
                                Direction.valueOf(from),
                                row.getTimestamp("turned_at").toInstant(),
                                row.getString("turned_by"))));
    }
}
