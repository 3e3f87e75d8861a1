package org.prameen.workbook.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what an agency measured the year before, and keeps what was taken over of it. */
@Repository
public class CarriedRows {

    /** An earlier case of the agency with measures. @param year that it assessed, Buddhist era */
    public record Before(CaseId id, int year) {}

    private final JdbcClient jdbc;

    CarriedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last one before, of the same instrument in whatever version. */
    public Optional<Before> before(CaseId id) {
        return jdbc.sql(
                        """
                        select c.id, r.fiscal_year from assessment_case c
                        join assessment_round r on r.id = c.round_id
                        join assessment_case now on now.id = ?
                        join assessment_round present on present.id = now.round_id
                        where c.agency_id = now.agency_id and c.kind = 'INTERNAL'
                          and r.instrument = present.instrument and r.fiscal_year < present.fiscal_year
                          and exists (select 1 from workbook_measure m where m.case_id = c.id and m.removed_at is null)
                        order by r.fiscal_year desc, r.collect_from desc limit 1""")
                .param(id.value())
                .query((row, number) -> new Before(new CaseId(row.getObject(1, UUID.class)), row.getInt(2)))
                .optional();
    }

    /** Those of before that were taken over here once, even if they were removed since. */
    public List<UUID> taken(CaseId id) {
        return jdbc.sql(
                        "select carried_measure from workbook_measure where case_id = ? and carried_measure is not null")
                .param(id.value())
                .query(UUID.class)
                .list();
    }

    /** Keeps the results of a new measure as they were taken over. @param source the one before */
    public void keep(CaseId id, UUID measure, UUID source) {
        jdbc.sql(
                        """
                        update workbook_measure
                        set carried_measure = ?, carried_earlier = earlier, carried_later = later
                        where case_id = ? and id = ?""")
                .params(source, id.value(), measure)
                .update();
    }
}
