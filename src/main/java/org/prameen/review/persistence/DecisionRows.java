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
import java.util.stream.Stream;
import org.prameen.review.Phase;
import org.prameen.review.domain.Content;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.OneMoment;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps decisions on whole submissions with what they were about; rows are only added, and voided. */
@Repository
public class DecisionRows {

    private static final String DECISIONS = "decisions";

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

    /** In the order they were made; kept for the moment while nobody decides, see {@link SubmissionRows#hold}. */
    public List<Row> of(CaseId id) {
        return OneMoment.lasts(
                DECISIONS, id, () -> jdbc.sql("select * from review_decision where case_id = ? order by id")
                        .param(id.value())
                        .query(DecisionRows::read)
                        .list());
    }

    static void changed(CaseId id) {
        OneMoment.changed(DECISIONS, id);
    }

    /** Before the first signature nobody can have decided. */
    static void none(CaseId id) {
        OneMoment.lasts(DECISIONS, id, List::<Row>of);
    }

    /** Who decides and when, and on what. */
    public record New(
            Kind kind, Place place, PersonId person, String name, Instant at, String reason, Content content) {}

    public void insert(CaseId id, New made) {
        insert(id, made, null);
    }

    /** @param next phase of the submission, which the decision moves there; null when it stays */
    public void insert(CaseId id, New made, Phase next) {
        Optional<List<Row>> before = OneMoment.known(DECISIONS, id);
        Row row = jdbc.sql(
                        """
                        with moved as (
                            update submission set phase = :next, since = :at, reason = null
                            where case_id = :case and :next::text is not null),
                        content as (
                            insert into review_content values (:case, :hash, :content::jsonb) on conflict do nothing)
                        insert into review_decision
                            (case_id, kind, position, body_id, step_th, step_en, person_id, person_name, at, reason, hash)
                        values (:case, :kind, :position, :body, :th, :en, :person, :name, :at, :reason, :hash)
                        returning *""")
                .param("case", id.value())
                .param("next", next == null ? null : next.name())
                .param("content", written(made.content()))
                .param("kind", made.kind().name())
                .param("position", made.place().position())
                .param("body", made.place().body().value())
                .param("th", made.place().step().th())
                .param("en", made.place().step().en())
                .param("person", made.person().value())
                .param("name", made.name())
                .param("at", Timestamp.from(made.at()))
                .param("reason", made.reason())
                .param("hash", made.content().hash())
                .query(DecisionRows::read)
                .single();
        changed(id);
        before.ifPresent(earlier -> OneMoment.lasts(DECISIONS, id, () -> Stream.concat(earlier.stream(), Stream.of(row))
                .toList()));
    }

    public void end(CaseId id, Collection<Long> decisions, String reason, Instant at) {
        changed(id);
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
