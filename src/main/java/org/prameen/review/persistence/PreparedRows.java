package org.prameen.review.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.prameen.review.Prepared;
import org.prameen.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what was worked out for a signature with a stamp that names the version of every row it was made from: where the
 * row lies and which transaction put it there. Any write to one of them, by whomever, makes another stamp, and none of the
 * writers need know of it. The program's answers change their sheet's row with them (V175). After a start of the database
 * no stamp is valid, for in restored data rows may lie where others lay.
 */
@Repository
public class PreparedRows {

    /** Of the case and of the one of the other kind beside it. */
    private static final String STAMP =
            """
            with kin as (
                select k.id, k.round_id, k.ctid as place, k.xmin as writer from assessment_case c
                join assessment_case k on k.agency_id = c.agency_id and k.round_id = c.round_id where c.id = :case),
            part as (
                select 'case' as what, place, writer from kin
                union all select 'round', r.ctid, r.xmin from assessment_round r where r.id in (select round_id from kin)
                union all select 'external', r.ctid, r.xmin from external_evaluation r join kin on kin.id = r.case_id
                union all select 'evaluator', r.ctid, r.xmin from external_evaluator r join kin on kin.id = r.case_id
                union all select 'plan', r.ctid, r.xmin from plan r join kin on kin.id = r.case_id
                union all select 'plan part', r.ctid, r.xmin from plan_part r join kin on kin.id = r.case_id
                union all select 'sheet', r.ctid, r.xmin from answer_sheet r join kin on kin.id = r.case_id
                union all select 'form', r.ctid, r.xmin from tally_form r join kin on kin.id = r.case_id
                union all select 'item', r.ctid, r.xmin from tally_item r join kin on kin.id = r.case_id
                union all select 'book', r.ctid, r.xmin from workbook r join kin on kin.id = r.case_id
                union all select 'entry', r.ctid, r.xmin from workbook_entry r join kin on kin.id = r.case_id
                union all select 'measure', r.ctid, r.xmin from workbook_measure r join kin on kin.id = r.case_id
                union all select 'other', r.ctid, r.xmin from workbook_substitute r join kin on kin.id = r.case_id
                union all select 'indicator', r.ctid, r.xmin from workbook_indicator r join kin on kin.id = r.case_id
                union all select 'evidence', r.ctid, r.xmin from evidence r join kin on kin.id = r.case_id
                union all select 'agreed', r.ctid, r.xmin from consensus_value r join kin on kin.id = r.case_id
                union all select 'verified', r.ctid, r.xmin from verified_value r join kin on kin.id = r.case_id
                union all select 'verdict', r.ctid, r.xmin from review_verdict r join kin on kin.id = r.case_id
                union all select 'run', r.ctid, r.xmin from result_run r join kin on kin.id = r.case_id
                union all select 'check', k.ctid, k.xmin from result_check k join result_run r on r.id = k.run_id
                    join kin on kin.id = r.case_id)
            select md5(pg_postmaster_start_time()::text
                       || string_agg(what || place::text || writer::text, ',' order by what, place)) from part""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PreparedRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of all rows as they are now. */
    public String stamp(CaseId id) {
        return jdbc.sql(STAMP).param("case", id.value()).query(String.class).single();
    }

    /** @param stamp taken before it was worked out */
    public void keep(CaseId id, String stamp, Prepared prepared) {
        jdbc.sql(
                        """
                        insert into prepared_signature values (:case, :stamp, :body)
                        on conflict (case_id) do update set stamp = excluded.stamp, body = excluded.body""")
                .param("case", id.value())
                .param("stamp", stamp)
                .param("body", written(prepared))
                .update();
    }

    /** What was kept, while all rows are the ones it was made from. */
    public Optional<Prepared> valid(CaseId id) {
        return jdbc.sql("select body from prepared_signature where case_id = :case and stamp = (" + STAMP + ")")
                .param("case", id.value())
                .query(String.class)
                .optional()
                .map(this::parsed);
    }

    private String written(Prepared prepared) {
        try {
            return json.writeValueAsString(prepared);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Prepared parsed(String body) {
        try {
            return json.readValue(body, Prepared.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
