package org.prameen.certification.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.certification.Certificate;
import org.prameen.certification.Certificate.Withdrawal;
import org.prameen.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps certificates; the database itself refuses to change what was issued. */
@Repository
public class CertificateRows {

    private final JdbcClient jdbc;
    private final CertificateColumns columns;

    CertificateRows(JdbcClient jdbc, CertificateColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    public void insert(Certificate issued, Case theCase) {
        jdbc.sql(
                        """
                        insert into certificate (number, code, case_id, round_id, agency_id, agency_th, agency_en, round_th, round_en,
                            instrument_th, instrument_en, scores, grade_th, grade_en, issuer_th, issuer_en, basis_th, basis_en,
                            content_hash, issued_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        issued.number(),
                        issued.code(),
                        issued.caseId().value(),
                        theCase.round().value(),
                        theCase.agency().value())
                .params(CertificateColumns.both(issued.agency()))
                .params(CertificateColumns.both(issued.round()))
                .params(CertificateColumns.both(issued.instrument()))
                .param(columns.written(issued.scores()))
                .params(CertificateColumns.both(issued.grade()))
                .params(CertificateColumns.both(issued.issuer()))
                .params(CertificateColumns.both(issued.basis()))
                .param(issued.contentHash())
                .param(Timestamp.from(issued.issuedAt()))
                .update();
    }

    public boolean exist(CaseId id) {
        return jdbc.sql("select exists (select 1 from certificate where case_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** The latest first. */
    public List<Certificate> of(CaseId id) {
        return jdbc.sql("select * from certificate where case_id = ? order by issued_at desc, number desc")
                .param(id.value())
                .query(columns::read)
                .list();
    }

    public Optional<Certificate> valid(CaseId id) {
        return jdbc.sql("select * from certificate where case_id = ? and withdrawn_at is null")
                .param(id.value())
                .query(columns::read)
                .optional();
    }

    /** @return whether there was such a valid certificate */
    public boolean withdraw(CaseId id, String number, Withdrawal withdrawal) {
        return jdbc.sql(
                                """
                                update certificate set withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ?
                                where number = ? and case_id = ? and withdrawn_at is null""")
                        .params(
                                Timestamp.from(withdrawal.at()),
                                withdrawal.by().orElse(null),
                                withdrawal.reason(),
                                number,
                                id.value())
                        .update()
                == 1;
    }

    /** By both together; nothing is said of a number without its code. */
    public Optional<Certificate> find(String number, String code) {
        return jdbc.sql("select * from certificate where number = ? and code = ?")
                .params(number, code)
                .query(columns::read)
                .optional();
    }
}
