package org.prameen.lifecycle.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was typed into forms and not handed in yet. */
@Repository
public class DraftRows {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    DraftRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void save(String task, PersonId person, Map<String, Object> data, Instant at) {
        jdbc.sql(
                        """
                        insert into form_draft values (?, ?, ?::jsonb, ?)
                        on conflict (task_id, person_id) do update set data = excluded.data, saved_at = excluded.saved_at""")
                .params(task, person.value(), written(data), Timestamp.from(at))
                .update();
    }

    public Optional<Map<String, Object>> find(String task, PersonId person) {
        return jdbc.sql("select data from form_draft where task_id = ? and person_id = ?")
                .params(task, person.value())
                .query(String.class)
                .optional()
                .map(this::read);
    }

    public void delete(String task) {
        jdbc.sql("delete from form_draft where task_id = ?").param(task).update();
    }

    private String written(Map<String, Object> data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Map<String, Object> read(String data) {
        try {
            return json.readValue(data, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
