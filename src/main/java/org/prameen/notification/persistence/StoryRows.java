package org.prameen.notification.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.prameen.notification.Story;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what has still to be told. Several tellers, also on several nodes, never take the same. */
@Repository
public class StoryRows {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    StoryRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param attempts how often telling it failed */
    public record Waiting(long id, String text, int attempts) {}

    public void keep(Story story) {
        jdbc.sql("insert into news_waiting (story) values (?)")
                .param(written(story))
                .update();
    }

    /** The oldest that may be told, held until the transaction ends. */
    public Optional<Waiting> take(Instant now) {
        return jdbc.sql(
                        """
                        select id, story, attempts from news_waiting
                        where not_before is null or not_before <= ? order by id limit 1 for update skip locked""")
                .param(Timestamp.from(now))
                .query((row, number) -> new Waiting(row.getLong("id"), row.getString("story"), row.getInt("attempts")))
                .optional();
    }

    public void remove(long id) {
        jdbc.sql("delete from news_waiting where id = ?").param(id).update();
    }

    public void postpone(long id, Instant until) {
        jdbc.sql("update news_waiting set attempts = attempts + 1, not_before = ? where id = ?")
                .params(Timestamp.from(until), id)
                .update();
    }

    /** @throws IllegalStateException when it was written by a program that said it otherwise */
    public Story read(Waiting waiting) {
        try {
            return json.readValue(waiting.text(), Story.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(Story story) {
        try {
            return json.writeValueAsString(story);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
