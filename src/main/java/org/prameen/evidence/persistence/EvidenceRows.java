package org.prameen.evidence.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.evidence.Cancellation;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceId;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.StoredFile;
import org.prameen.instrument.EvidenceKind;
import org.prameen.instrument.SourceKind;
import org.prameen.shared.CaseId;
import org.prameen.shared.OneMoment;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes evidence. Whether a date lies outside the assessed period is not stored: rounds move. */
@Repository
public class EvidenceRows {

    private static final String SELECT =
            "select e.*, c.bytes, c.pages from evidence e" + " left join evidence_content c on c.sha256 = e.sha256 ";

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Evidence> find(EvidenceId id) {
        return jdbc.sql(SELECT + "where e.id = ?")
                .param(id.value())
                .query(EvidenceRows::read)
                .optional();
    }

    /** In the order it was added; bounded by what the subjects can hold. */
    public List<Evidence> of(CaseId id) {
        return OneMoment.once("evidence", id, () -> jdbc.sql(SELECT + "where e.case_id = ? order by e.seq")
                .param(id.value())
                .query(EvidenceRows::read)
                .list());
    }

    public List<Evidence> of(CaseId id, String subject) {
        return jdbc.sql(SELECT + "where e.case_id = ? and e.subject = ? order by e.seq")
                .params(id.value(), subject)
                .query(EvidenceRows::read)
                .list();
    }

    /** Nobody else changes what the subject holds until the transaction ends. */
    public void hold(CaseId id, String subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('evidence:' || ? || ':' || ?, 0))")
                .params(id.toString(), subject)
                .query(rows -> {});
    }

    public void add(Evidence added, OrganisationId agency) {
        jdbc.sql(
                        """
                        insert into evidence (id, case_id, agency_id, subject, kind, sha256, file_name, place, source,
                            title, shows, effective_date, piece, project, revision, owner_id, owner_name, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        added.id().value(),
                        added.caseId().value(),
                        agency.value(),
                        added.subject(),
                        added.kind().name(),
                        added.file().map(StoredFile::sha256).orElse(null),
                        added.file().map(StoredFile::name).orElse(null),
                        added.origin().place().orElse(null),
                        added.origin().source().map(SourceKind::name).orElse(null),
                        added.title(),
                        added.shows(),
                        added.effective().map(Date::valueOf).orElse(null),
                        added.piece().orElse(null),
                        added.project().orElse(null),
                        added.revision(),
                        added.added().person().value(),
                        added.added().name(),
                        Timestamp.from(added.added().at()))
                .update();
    }

    /** @return whether the edition was still the stored one */
    public boolean describe(EvidenceId id, NewEvidence described, int edition) {
        return jdbc.sql(
                                """
                                update evidence set title = ?, shows = ?, effective_date = ?, piece = ?, project = ?,
                                    edition = edition + 1
                                where id = ? and edition = ? and cancelled_at is null""")
                        .params(
                                described.title(),
                                described.shows(),
                                described.effective().map(Date::valueOf).orElse(null),
                                described.piece().orElse(null),
                                described.project().orElse(null),
                                id.value(),
                                edition)
                        .update()
                > 0;
    }

    /** @return whether it still counted before */
    public boolean cancel(EvidenceId id, Cancellation cancellation, PersonId by) {
        return jdbc.sql(
                                """
                                update evidence set cancelled_at = ?, cancelled_by = ?, cancelled_by_name = ?,
                                    cancel_reason = ?, replaced_by = ?, edition = edition + 1
                                where id = ? and cancelled_at is null""")
                        .params(
                                Timestamp.from(cancellation.at()),
                                by.value(),
                                cancellation.by(),
                                cancellation.reason(),
                                cancellation
                                        .replacement()
                                        .map(EvidenceId::value)
                                        .orElse(null),
                                id.value())
                        .update()
                > 0;
    }

    public void revision(EvidenceId id, int revision) {
        jdbc.sql("update evidence set revision = ? where id = ?")
                .params(revision, id.value())
                .update();
    }

    public void remove(EvidenceId id) {
        jdbc.sql("delete from evidence where id = ?").param(id.value()).update();
    }

    /** Whether something else names it as its replacement. */
    public boolean replaces(EvidenceId id) {
        return jdbc.sql("select exists(select 1 from evidence where replaced_by = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    private static Evidence read(ResultSet row, int number) throws SQLException {
        EvidenceKind kind = EvidenceKind.valueOf(row.getString("kind"));
        Optional<StoredFile> file = kind == EvidenceKind.PDF
                ? Optional.of(new StoredFile(
                        row.getString("file_name"), row.getString("sha256"), row.getLong("bytes"), row.getInt("pages")))
                : Optional.empty();
        return new Evidence(
                new EvidenceId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("subject"),
                new Evidence.Origin(
                        kind,
                        file,
                        Optional.ofNullable(row.getString("place")),
                        Optional.ofNullable(row.getString("source")).map(SourceKind::valueOf)),
                row.getString("title"),
                row.getString("shows"),
                Optional.ofNullable(row.getDate("effective_date")).map(Date::toLocalDate),
                false,
                Optional.ofNullable(row.getString("piece")),
                Optional.ofNullable(row.getString("project")),
                row.getInt("revision"),
                row.getInt("edition"),
                new Evidence.Added(
                        new PersonId(row.getObject("owner_id", UUID.class)),
                        row.getString("owner_name"),
                        row.getTimestamp("added_at").toInstant()),
                cancellation(row));
    }

    private static Optional<Cancellation> cancellation(ResultSet row) throws SQLException {
        if (row.getTimestamp("cancelled_at") == null) {
            return Optional.empty();
        }
        return Optional.of(new Cancellation(
                row.getString("cancel_reason"),
                row.getString("cancelled_by_name"),
                row.getTimestamp("cancelled_at").toInstant(),
                Optional.ofNullable(row.getObject("replaced_by", UUID.class)).map(EvidenceId::new)));
    }
}
