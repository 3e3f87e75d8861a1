package org.prameen.answering.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.answering.EvidenceId;
import org.prameen.answering.EvidenceReference;
import org.prameen.instrument.SourceKind;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes references to evidence. */
@Repository("evidenceReferenceRows")
public class EvidenceRows {

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were entered; bounded by what the forms can hold. */
    public List<EvidenceReference> of(CaseId id) {
        return jdbc.sql("select * from evidence_reference where case_id = ? order by entered_at, id")
                .param(id.value())
                .query((row, number) -> read(row))
                .list();
    }

    public Optional<EvidenceReference> find(CaseId id, EvidenceId evidence) {
        return jdbc.sql("select * from evidence_reference where case_id = ? and id = ?")
                .params(id.value(), evidence.value())
                .query((row, number) -> read(row))
                .optional();
    }

    public int count(CaseId id, String indicator) {
        return jdbc.sql("select count(*) from evidence_reference where case_id = ? and indicator_code = ?")
                .params(id.value(), indicator)
                .query(Integer.class)
                .single();
    }

    public void add(CaseId id, EvidenceReference evidence, PersonId by) {
        jdbc.sql("insert into evidence_reference values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        evidence.id().value(),
                        id.value(),
                        evidence.indicator(),
                        evidence.kind().name(),
                        evidence.title(),
                        evidence.place(),
                        evidence.effective().map(Date::valueOf).orElse(null),
                        by.value(),
                        evidence.by(),
                        Timestamp.from(evidence.at()))
                .update();
    }

    public void remove(CaseId id, EvidenceId evidence) {
        jdbc.sql("delete from evidence_reference where case_id = ? and id = ?")
                .params(id.value(), evidence.value())
                .update();
    }

    private static EvidenceReference read(ResultSet row) throws SQLException {
        return new EvidenceReference(
                new EvidenceId(row.getObject("id", UUID.class)),
                row.getString("indicator_code"),
                SourceKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("place"),
                Optional.ofNullable(row.getDate("effective_date")).map(Date::toLocalDate),
                row.getString("entered_by_name"),
                row.getTimestamp("entered_at").toInstant());
    }
}
