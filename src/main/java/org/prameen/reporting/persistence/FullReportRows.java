package org.prameen.reporting.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.prameen.reporting.FullReport;
import org.prameen.reporting.content.Figure;
import org.prameen.reporting.content.FullContent;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The archive of full reports; the database itself refuses to change it. */
@Repository
public class FullReportRows {

    private final JdbcClient jdbc;
    private final Archive archive;

    FullReportRows(JdbcClient jdbc, Archive archive) {
        this.jdbc = jdbc;
        this.archive = archive;
    }

    public boolean exists(CaseId id) {
        return jdbc.sql("select exists (select 1 from full_report where case_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    public Optional<FullReport> find(CaseId id) {
        return jdbc.sql("select * from full_report where case_id = ? order by edition desc limit 1")
                .param(id.value())
                .query(this::read)
                .optional();
    }

    public Optional<FullReport> find(CaseId id, int edition) {
        return jdbc.sql("select * from full_report where case_id = ? and edition = ?")
                .params(id.value(), edition)
                .query(this::read)
                .optional();
    }

    /** Whether the report was archived with this very content. */
    public boolean says(FullReport report, FullContent content) {
        return Archive.fingerprint(archive.written(content)).equals(report.sha256());
    }

    /** @param issuer empty for the system itself @return false when there is this edition already */
    public boolean insert(FullReport report, Optional<PersonId> issuer) {
        String text = archive.written(report.content());
        boolean isNew = jdbc.sql(
                                """
                                insert into full_report
                                    (case_id, edition, issued_at, issued_by, issuer_name, due, late, content, sha256)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                report.caseId().value(),
                                report.edition(),
                                Timestamp.from(report.issuedAt()),
                                issuer.map(PersonId::value).orElse(null),
                                report.issuerName(),
                                Date.valueOf(report.due()),
                                report.late(),
                                text,
                                Archive.fingerprint(text))
                        .update()
                > 0;
        if (isNew) {
            report.content().figures().nodes().forEach(figure -> insert(report, figure));
        }
        return isNew;
    }

    private void insert(FullReport report, Figure figure) {
        jdbc.sql("insert into report_figure (case_id, edition, code, kind, state, mean, met)"
                        + " values (?, ?, ?, ?, ?, ?::numeric, ?)")
                .params(
                        report.caseId().value(),
                        report.edition(),
                        figure.code(),
                        figure.kind().name(),
                        figure.state().name(),
                        figure.mean().orElse(null),
                        figure.met().orElse(null))
                .update();
    }

    private FullReport read(ResultSet row, int number) throws SQLException {
        String sha256 = row.getString("sha256");
        return new FullReport(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("edition"),
                row.getTimestamp("issued_at").toInstant(),
                row.getString("issuer_name"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("late"),
                archive.read(row.getString("content"), sha256, FullContent.class),
                sha256);
    }
}
