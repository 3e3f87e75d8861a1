package org.prameen.reporting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.prameen.reporting.ShortReport;
import org.prameen.reporting.ShortReport.Release;
import org.prameen.reporting.content.ShortContent;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The archive of short reports and their releases. */
@Repository
public class ShortReportRows {

    private static final String SELECT =
            """
            select s.*, r.released_at, r.releaser_name
            from short_report s left join short_report_release r on r.case_id = s.case_id\s""";

    private final JdbcClient jdbc;
    private final Archive archive;

    ShortReportRows(JdbcClient jdbc, Archive archive) {
        this.jdbc = jdbc;
        this.archive = archive;
    }

    public Optional<ShortReport> find(CaseId id) {
        return jdbc.sql(SELECT + "where s.case_id = ?")
                .param(id.value())
                .query(this::read)
                .optional();
    }

    /** Released ones only. */
    public Optional<ShortReport> released(String slug) {
        return jdbc.sql(SELECT + "where s.slug = ? and r.case_id is not null")
                .param(slug)
                .query(this::read)
                .optional();
    }

    /** @return false when there is one already */
    public boolean insert(ShortReport report, PersonId issuer) {
        String text = archive.written(report.content());
        return jdbc.sql(
                                """
                                insert into short_report
                                    (case_id, slug, issued_at, issued_by, issuer_name, content, sha256)
                                values (?, ?, ?, ?, ?, ?, ?) on conflict (case_id) do nothing""")
                        .params(
                                report.caseId().value(),
                                report.slug(),
                                Timestamp.from(report.issuedAt()),
                                issuer.value(),
                                report.issuerName(),
                                text,
                                Archive.fingerprint(text))
                        .update()
                > 0;
    }

    /** @return false when it was released already */
    public boolean release(CaseId id, Instant at, PersonId person, String name) {
        return jdbc.sql("insert into short_report_release values (?, ?, ?, ?) on conflict do nothing")
                        .params(id.value(), Timestamp.from(at), person.value(), name)
                        .update()
                > 0;
    }

    private ShortReport read(ResultSet row, int number) throws SQLException {
        Timestamp releasedAt = row.getTimestamp("released_at");
        String releaser = row.getString("releaser_name");
        return new ShortReport(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("slug"),
                row.getTimestamp("issued_at").toInstant(),
                row.getString("issuer_name"),
                archive.read(row.getString("content"), row.getString("sha256"), ShortContent.class),
                Optional.ofNullable(releasedAt).map(at -> new Release(at.toInstant(), releaser)));
    }
}
