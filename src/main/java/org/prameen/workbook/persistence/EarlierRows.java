package org.prameen.workbook.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.shared.CaseId;
import org.prameen.workbook.persistence.EntryRows.Hand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and copies what an agency answered in the round before. */
@Repository
public class EarlierRows {

    private final JdbcClient jdbc;

    EarlierRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agency's last case before this one, by the same instrument in whatever version, with anything in it. */
    public Optional<CaseId> before(CaseId id) {
        return jdbc.sql(
                        """
                        select c.id from assessment_case c
                        join assessment_round r on r.id = c.round_id
                        join assessment_case now on now.id = ?
                        join assessment_round present on present.id = now.round_id
                        where c.agency_id = now.agency_id and c.id <> now.id and c.kind = 'INTERNAL'
                          and r.instrument = present.instrument and r.collect_from < present.collect_from
                          and exists (select 1 from workbook_entry e where e.case_id = c.id and e.value is not null)
                        order by r.collect_from desc limit 1""")
                .param(id.value())
                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** How many of these codes are answered there and blank here. */
    public int count(CaseId id, CaseId before, List<String> codes) {
        return jdbc.sql(
                        """
                        select count(*) from workbook_entry b
                        left join workbook_entry e on e.case_id = :case and e.code = b.code
                        where b.case_id = :before and b.code = any(:codes) and b.value is not null and b.value <> 'NA' and e.value is null""")
                .param("case", id.value())
                .param("before", before.value())
                .param("codes", codes.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** @return how many answers were copied; those that stand here already stay */
    public int copy(CaseId id, CaseId before, List<String> codes, Hand hand) {
        return jdbc.sql(
                        """
                        with writer as (
                            insert into workbook_writer (case_id, person_id) values (:case, :by) on conflict do nothing)
                        insert into workbook_entry (case_id, code, value, note, version, changed_at, changed_by, by_name, late)
                        select :case, code, value, note, 1, :at, :by, :name, :late from workbook_entry
                        where case_id = :before and code = any(:codes) and value is not null and value <> 'NA'
                        on conflict (case_id, code) do update
                        set value = excluded.value, note = coalesce(workbook_entry.note, excluded.note),
                            version = workbook_entry.version + 1, changed_at = excluded.changed_at,
                            changed_by = excluded.changed_by, by_name = excluded.by_name,
                            late = workbook_entry.late or excluded.late
                        where workbook_entry.value is null""")
                .param("case", id.value())
                .param("before", before.value())
                .param("codes", codes.toArray(String[]::new))
                .param("at", Timestamp.from(hand.at()))
                .param("by", hand.person().value())
                .param("name", hand.name())
                .param("late", hand.late())
                .update();
    }
}
