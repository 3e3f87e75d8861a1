package org.prameen.answering.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes where the collection of a case stands. */
@Repository
public class CollectionRows {

    /** @param correctionReason empty text when being corrected without a stated reason */
    public record Row(Instant openedAt, Optional<Instant> closedAt, Optional<String> correctionReason) {}

    private final JdbcClient jdbc;

    CollectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it was opened now */
    public boolean open(CaseId id, Instant at) {
        return jdbc.sql("insert into collection (case_id, opened_at) values (?, ?) on conflict do nothing")
                        .params(id.value(), Timestamp.from(at))
                        .update()
                > 0;
    }

    public Optional<Row> find(CaseId id) {
        return select(id, "");
    }

    /** The same, with every writer of answers waiting until the transaction ends. */
    public Optional<Row> hold(CaseId id) {
        return select(id, " for update");
    }

    public void close(CaseId id, Optional<PersonId> by, Instant at) {
        jdbc.sql("update collection set closed_at = ?, closed_by = ? where case_id = ?")
                .params(Timestamp.from(at), by.map(PersonId::value).orElse(null), id.value())
                .update();
    }

    public void beginCorrection(CaseId id, String reason, Instant at) {
        jdbc.sql("update collection set correcting_since = ?, correction_reason = ? where case_id = ?")
                .params(Timestamp.from(at), reason, id.value())
                .update();
    }

    public void endCorrection(CaseId id) {
        jdbc.sql(
                        """
                        with forms as (delete from reopened_form where case_id = :id)
                        update collection set correcting_since = null, correction_reason = null where case_id = :id""")
                .param("id", id.value())
                .update();
    }

    /** @return whether it was closed before */
    public boolean reopenForm(CaseId id, String indicator, Instant at) {
        return jdbc.sql("insert into reopened_form values (?, ?, ?) on conflict do nothing")
                        .params(id.value(), indicator, Timestamp.from(at))
                        .update()
                > 0;
    }

    public Set<String> reopened(CaseId id) {
        return jdbc.sql("select indicator_code from reopened_form where case_id = ?")
                .param(id.value())
                .query(String.class)
                .set();
    }

    private Optional<Row> select(CaseId id, String lock) {
        UUID key = id.value();
        return jdbc.sql("select * from collection where case_id = ?" + lock)
                .param(key)
                .query((row, number) -> new Row(
                        row.getTimestamp("opened_at").toInstant(),
                        SheetRows.instant(row, "closed_at"),
                        row.getTimestamp("correcting_since") == null
                                ? Optional.empty()
                                : Optional.of(Optional.ofNullable(row.getString("correction_reason"))
                                        .orElse(""))))
                .optional();
    }
}
