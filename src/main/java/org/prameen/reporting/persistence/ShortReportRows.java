package org.prameen.reporting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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
            from short_report s left join short_report_release r on r.case_id = s.case_id and r.edition = s.edition\s""";

    private final JdbcClient jdbc;
    private final Archive archive;

    ShortReportRows(JdbcClient jdbc, Archive archive) {
        this.jdbc = jdbc;
        this.archive = archive;
    }

    public Optional<ShortReport> find(CaseId id) {
        return jdbc.sql(SELECT + "where s.case_id = ? order by s.edition desc limit 1")
                .param(id.value())
                .query(this::read)
                .optional();
    }

    /** The newest released edition. */
    public Optional<ShortReport> released(String slug) {
        return jdbc.sql(SELECT + "where s.slug = ? and r.case_id is not null order by s.edition desc limit 1")
                .param(slug)
                .query(this::read)
                .optional();
    }

    /** @param issuer empty for the system itself @return false when there is this edition already */
    public boolean insert(ShortReport report, Optional<PersonId> issuer) {
        String text = archive.written(report.content());
        return jdbc.sql(
                                """
                                insert into short_report
                                    (case_id, edition, slug, issued_at, issued_by, issuer_name, content, sha256)
                                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (case_id, edition) do nothing""")
                        .params(
                                report.caseId().value(),
                                report.edition(),
                                report.slug(),
                                Timestamp.from(report.issuedAt()),
                                issuer.map(PersonId::value).orElse(null),
                                report.issuerName(),
                                text,
                                Archive.fingerprint(text))
                        .update()
                > 0;
    }

    /** @return false when it was released already */
    public boolean release(CaseId id, int edition, Release release, Optional<PersonId> person) {
        return jdbc.sql("insert into short_report_release (case_id, edition, released_at, released_by, releaser_name)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                id.value(),
                                edition,
                                Timestamp.from(release.at()),
                                person.map(PersonId::value).orElse(null),
                                release.by())
                        .update()
                > 0;
    }

    private ShortReport read(ResultSet row, int number) throws SQLException {
        Timestamp releasedAt = row.getTimestamp("released_at");
        String releaser = row.getString("releaser_name");
        return new ShortReport(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("edition"),
                row.getString("slug"),
                row.getTimestamp("issued_at").toInstant(),
                row.getString("issuer_name"),
                archive.read(row.getString("content"), row.getString("sha256"), ShortContent.class),
                Optional.ofNullable(releasedAt).map(at -> new Release(at.toInstant(), releaser)));
    }
}
