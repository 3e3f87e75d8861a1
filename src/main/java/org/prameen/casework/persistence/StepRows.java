package org.prameen.casework.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.prameen.casework.StepRecord;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what became of steps; a step done again adds a record. */
@Repository
public class StepRows {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    StepRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void insert(CaseId id, StepRecord step) {
        jdbc.sql("insert into step_record (case_id, step, outcome, reason, data, person_id, person_name, at)"
                        + " values (?, ?, ?, ?, ?::jsonb, ?, ?, ?)")
                .params(
                        id.value(),
                        step.step(),
                        step.done() ? "DONE" : "NOT_NEEDED",
                        step.reason().orElse(null),
                        written(step.data()),
                        step.person().value(),
                        step.personName(),
                        Timestamp.from(step.at()))
                .update();
    }

    public List<StepRecord> latest(CaseId id) {
        return jdbc.sql(
                        """
                        select * from (select distinct on (step) * from step_record where case_id = ? order by step, id desc) s
                        order by id""")
                .param(id.value())
                .query(this::read)
                .list();
    }

    private StepRecord read(ResultSet row, int number) throws SQLException {
        return new StepRecord(
                row.getString("step"),
                Optional.ofNullable(row.getString("reason")),
                fields(row.getString("data")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                row.getTimestamp("at").toInstant());
    }

    private String written(Map<String, Object> data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Map<String, Object> fields(String data) {
        try {
            return json.readValue(data, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
