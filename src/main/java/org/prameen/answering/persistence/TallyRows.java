package org.prameen.answering.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prameen.answering.TallyItem;
import org.prameen.scoring.ItemCounts;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes counts entered by the agency; a write does nothing when there is a newer version than the one seen. */
@Repository
public class TallyRows {

    /** Stated numbers of respondents of a form. */
    public record Head(long hrStaff, long others, Optional<String> reason, int version) {}

    /** Who writes, when, and whether that is late. */
    public record Writer(PersonId person, String name, Instant at, boolean late) {}

    /** What stands there now. */
    public record Current(ItemCounts counts, int version, String by, Instant at) {}

    private final JdbcClient jdbc;

    TallyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Head> head(CaseId id, String indicator) {
        return jdbc.sql("select * from tally_form where case_id = ? and indicator_code = ?")
                .params(id.value(), indicator)
                .query((row, number) -> new Head(
                        row.getLong("hr_staff"),
                        row.getLong("others"),
                        Optional.ofNullable(row.getString("reason")),
                        row.getInt("version")))
                .optional();
    }

    /** @return whether it was written; false when somebody else stated other numbers in between */
    public boolean state(CaseId id, String indicator, long hrStaff, long others, int seen, Instant at) {
        return jdbc.sql(
                                """
                        insert into tally_form (case_id, indicator_code, hr_staff, others, started_at, version)
                        select :case, :indicator, :hr, :others, :at,
                               1 + coalesce((select version from tally_floor
                                             where case_id = :case and indicator_code = :indicator), 0)
                        where :seen = 0 or exists (select 1 from tally_form
                                                   where case_id = :case and indicator_code = :indicator)
                        on conflict (case_id, indicator_code) do update
                        set hr_staff = excluded.hr_staff, others = excluded.others, version = tally_form.version + 1
                        where tally_form.version = :seen""")
                        .param("case", id.value())
                        .param("indicator", indicator)
                        .param("hr", hrStaff)
                        .param("others", others)
                        .param("at", Timestamp.from(at))
                        .param("seen", seen)
                        .update()
                > 0;
    }

    public void setReason(CaseId id, String indicator, String reason) {
        jdbc.sql("update tally_form set reason = ?, version = version + 1 where case_id = ? and indicator_code = ?")
                .params(reason, id.value(), indicator)
                .update();
    }

    /** Leaves the version as it is: the counts that say otherwise carry a new one. */
    public void dropReason(CaseId id, String indicator) {
        jdbc.sql("update tally_form set reason = null where case_id = ? and indicator_code = ?")
                .params(id.value(), indicator)
                .update();
    }

    /** @return whether it was left; false when somebody else stated other numbers in between */
    public boolean leave(CaseId id, String indicator, int seen) {
        return jdbc.sql(
                                """
                        with gone as (
                            delete from tally_form
                            where case_id = :case and indicator_code = :indicator and version = :seen
                            returning version)
                        insert into tally_floor select :case, :indicator, version from gone
                        on conflict (case_id, indicator_code) do update
                        set version = greatest(tally_floor.version, excluded.version)""")
                        .param("case", id.value())
                        .param("indicator", indicator)
                        .param("seen", seen)
                        .update()
                > 0;
    }

    /** @return whether there were counts */
    public boolean clear(CaseId id, String indicator) {
        return jdbc.sql(
                                """
                        with gone as (
                            delete from tally_item where case_id = :case and indicator_code = :indicator
                            returning version)
                        insert into tally_floor select :case, :indicator, max(version) from gone having count(*) > 0
                        on conflict (case_id, indicator_code) do update
                        set version = greatest(tally_floor.version, excluded.version)""")
                        .param("case", id.value())
                        .param("indicator", indicator)
                        .update()
                > 0;
    }

    /** Takes the counts of one item away. */
    public void clearItem(CaseId id, String indicator, String item) {
        jdbc.sql(
                        """
                        with gone as (
                            delete from tally_item where case_id = :case and item_code = :item returning version)
                        insert into tally_floor select :case, :indicator, version from gone
                        on conflict (case_id, indicator_code) do update
                        set version = greatest(tally_floor.version, excluded.version)""")
                .param("case", id.value())
                .param("indicator", indicator)
                .param("item", item)
                .update();
    }

    /** @return the new version; empty when there is a newer one than the one seen */
    public Optional<Integer> write(CaseId id, String indicator, String item, ItemCounts counts, int seen, Writer by) {
        return jdbc.sql(
                        """
                        with author as (insert into tally_author values (:case, :person) on conflict do nothing)
                        insert into tally_item
                        select :case, :item, :indicator, :f5, :f4, :f3, :f2, :f1, :na, :blank,
                               1 + coalesce((select version from tally_floor
                                             where case_id = :case and indicator_code = :indicator), 0),
                               :person, :name, :at, :late
                        where :seen = 0
                           or exists (select 1 from tally_item where case_id = :case and item_code = :item)
                        on conflict (case_id, item_code) do update
                        set f5 = :f5, f4 = :f4, f3 = :f3, f2 = :f2, f1 = :f1, not_practised = :na, blank = :blank,
                            version = tally_item.version + 1, changed_by = :person, changed_by_name = :name,
                            changed_at = :at, late = tally_item.late or :late
                        where tally_item.version = :seen
                        returning version""")
                .param("case", id.value())
                .param("item", item)
                .param("indicator", indicator)
                .param("f5", counts.frequency(5))
                .param("f4", counts.frequency(4))
                .param("f3", counts.frequency(3))
                .param("f2", counts.frequency(2))
                .param("f1", counts.frequency(1))
                .param("na", counts.notPractised())
                .param("blank", counts.blank())
                .param("seen", seen)
                .param("person", by.person().value())
                .param("name", by.name())
                .param("at", Timestamp.from(by.at()))
                .param("late", by.late())
                .query(Integer.class)
                .optional();
    }

    public Optional<Current> current(CaseId id, String item) {
        return jdbc.sql("select * from tally_item where case_id = ? and item_code = ?")
                .params(id.value(), item)
                .query((row, number) -> new Current(
                        counts(row),
                        row.getInt("version"),
                        row.getString("changed_by_name"),
                        row.getTimestamp("changed_at").toInstant()))
                .optional();
    }

    /** By item code. */
    public Map<String, TallyItem> ofForm(CaseId id, String indicator) {
        List<TallyItem> items = jdbc.sql("select * from tally_item where case_id = ? and indicator_code = ?")
                .params(id.value(), indicator)
                .query((row, number) -> new TallyItem(
                        row.getString("item_code"), true, counts(row), row.getInt("version"), row.getBoolean("late")))
                .list();
        return items.stream().collect(Collectors.toMap(TallyItem::item, item -> item));
    }

    static ItemCounts counts(ResultSet row) throws SQLException {
        return ItemCounts.of(
                        row.getLong("f5"), row.getLong("f4"), row.getLong("f3"), row.getLong("f2"), row.getLong("f1"))
                .withNotPractised(row.getLong("not_practised"))
                .withBlank(row.getLong("blank"));
    }
}
