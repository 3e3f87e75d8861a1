package org.prameen.reporting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.prameen.audit.ChainReport;
import org.prameen.reporting.ChainFinding;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Knows whose the chains of the journal are. */
@Repository
public class ChainPlaceRows {

    private final JdbcClient jdbc;

    ChainPlaceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<CaseId> caseNumbered(String number) {
        return jdbc.sql("select id from assessment_case where number = ?")
                .param(number)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    public ChainFinding named(ChainReport report) {
        return jdbc.sql(
                        """
                        select c.number, o.name_th, o.name_en
                        from (select ?::uuid as id) chain
                        left join assessment_case c on c.id = chain.id
                        left join organisation o on o.id = coalesce(c.agency_id, chain.id)""")
                .param(report.chain())
                .query((row, number) -> {
                    Optional<String> ofCase = Optional.ofNullable(row.getString("number"));
                    return new ChainFinding(ofCase, organisation(row), report);
                })
                .single();
    }

    private static Optional<LocalText> organisation(ResultSet row) throws SQLException {
        String thai = row.getString("name_th");
        return thai == null ? Optional.empty() : Optional.of(LocalText.of(thai, row.getString("name_en")));
    }
}
