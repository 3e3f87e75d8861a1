package org.prameen.review.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.prameen.review.domain.Content;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps decisions on whole submissions with what they were about; rows are only added, and voided. */
@Repository
public class DecisionRows {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    DecisionRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What was decided. */
    public enum Kind {
        SIGNED,
        APPROVED,
        RETURNED,
        REFUSED;

        public boolean isApproval() {
            return this == SIGNED || this == APPROVED;
        }
    }

    /** @param position of the route, 0 for the head of the agency @param step its name at that time */
    public record Place(int position, OrganisationId body, LocalText step) {}

    public record Row(
            long id,
            Kind kind,
            Place place,
            String personName,
            Instant at,
            Optional<String> reason,
            String hash,
            Optional<Instant> voidedAt,
            Optional<String> voidReason) {

        /** An approval that nothing ended. */
        public boolean stands() {
            return kind.isApproval() && voidedAt.isEmpty();
        }
    }

    /** In the order they were made. */
    public List<Row> of(CaseId id) {
        return jdbc.sql("select * from review_decision where case_id = ? order by id")
                .param(id.value())
                .query(DecisionRows::read)
                .list();
    }

    /** Who decides and when, and on what. */
    public record New(
            Kind kind, Place place, PersonId person, String name, Instant at, String reason, Content content) {}

    public void insert(CaseId id, New made) {
        String hash = made.content().hash();
        jdbc.sql("insert into review_content values (?, ?, ?::jsonb) on conflict do nothing")
                .params(id.value(), hash, written(made.content()))
                .update();
        jdbc.sql(
                        """
                        insert into review_decision
                            (case_id, kind, position, body_id, step_th, step_en, person_id, person_name, at, reason, hash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        made.kind().name(),
                        made.place().position(),
                        made.place().body().value(),
                        made.place().step().th(),
                        made.place().step().en(),
                        made.person().value(),
                        made.name(),
                        Timestamp.from(made.at()),
                        made.reason(),
                        hash)
                .update();
    }

    public void end(Collection<Long> decisions, String reason, Instant at) {
        jdbc.sql("update review_decision set voided_at = ?, void_reason = ? where id = any(?) and voided_at is null")
                .params(Timestamp.from(at), reason, decisions.toArray(Long[]::new))
                .update();
    }

    /** What decisions were about, by hash, in one statement. */
    public Map<String, Content> contents(CaseId id, Collection<String> hashes) {
        Map<String, Content> found = new HashMap<>();
        if (hashes.isEmpty()) {
            return found;
        }
        jdbc.sql("select hash, content from review_content where case_id = ? and hash = any(?)")
                .params(id.value(), hashes.toArray(String[]::new))
                .query((ResultSet row) -> {
                    found.put(row.getString("hash"), parsed(row.getString("content")));
                });
        return found;
    }

    private String written(Content content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Content parsed(String text) {
        try {
            return json.readValue(text, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                new Place(
                        row.getInt("position"),
                        new OrganisationId(row.getObject("body_id", UUID.class)),
                        LocalText.of(row.getString("step_th"), row.getString("step_en"))),
                row.getString("person_name"),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getString("reason")),
                row.getString("hash"),
                Optional.ofNullable(row.getTimestamp("voided_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("void_reason")));
    }
}
