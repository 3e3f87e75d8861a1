package org.prameen.answering.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.prameen.answering.LateAnswer;
import org.prameen.scoring.ItemCounts;
import org.prameen.security.RespondentGroup;
import org.prameen.shared.CaseId;
import org.prameen.shared.OneMoment;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads answers only as sums over everybody; each question is one statement, whatever the number of sheets. */
@Repository
public class TotalsRows {

    /** A person counts as a respondent with the first answer, or by handing in. Sheets to try out never count. */
    private static final String SHEETS =
            """
            with sheet as (
                select s.id, s.person_id, s.respondent_group from answer_sheet s
                where s.case_id = :case and not s.trial
                  and (s.submitted_at is not null
                       or exists (select 1 from answer x where x.sheet_id = s.id and x.value is not null)))
            """;

    private final JdbcClient jdbc;

    TotalsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param items item code to its indicator, in the order wanted */
    public Map<String, ItemCounts> totals(CaseId id, Map<String, String> items) {
        return OneMoment.once("totals", List.of(id, items), () -> Collections.unmodifiableMap(counted(id, items)));
    }

    private Map<String, ItemCounts> counted(CaseId id, Map<String, String> items) {
        Map<String, ItemCounts> totals = new LinkedHashMap<>();
        items.keySet().forEach(item -> totals.put(item, ItemCounts.NONE));
        jdbc.sql(
                        SHEETS
                                + """
                        , asked as (select * from unnest(:items::text[], :indicators::text[]) as q (item, indicator)),
                        counted as (
                            select a.item_code, count(*) filter (where a.value = '5') as f5,
                                   count(*) filter (where a.value = '4') as f4,
                                   count(*) filter (where a.value = '3') as f3,
                                   count(*) filter (where a.value = '2') as f2,
                                   count(*) filter (where a.value = '1') as f1,
                                   count(*) filter (where a.value = 'NA') as na, count(a.value) as given
                            from answer a join sheet on sheet.id = a.sheet_id group by a.item_code)
                        select q.item, coalesce(c.f5, 0) as f5, coalesce(c.f4, 0) as f4, coalesce(c.f3, 0) as f3,
                               coalesce(c.f2, 0) as f2, coalesce(c.f1, 0) as f1, coalesce(c.na, 0) as na,
                               (select count(*) from sheet) - coalesce(c.given, 0) as blank
                        from asked q left join counted c on c.item_code = q.item
                        where not exists (select 1 from tally_form f
                                          where f.case_id = :case and f.indicator_code = q.indicator)
                        union all
                        select q.item, coalesce(t.f5, 0), coalesce(t.f4, 0), coalesce(t.f3, 0), coalesce(t.f2, 0),
                               coalesce(t.f1, 0), coalesce(t.not_practised, 0),
                               coalesce(t.blank, f.hr_staff + f.others)
                        from asked q
                        join tally_form f on f.case_id = :case and f.indicator_code = q.indicator
                        left join tally_item t on t.case_id = f.case_id and t.item_code = q.item""")
                .param("case", id.value())
                .param("items", items.keySet().toArray(String[]::new))
                .param("indicators", items.values().toArray(String[]::new))
                .query((ResultSet row) -> {
                    totals.put(row.getString("item"), counts(row));
                });
        return totals;
    }

    public Set<PersonId> enteredBy(CaseId id) {
        List<UUID> people = jdbc.sql(
                        """
                        select s.person_id from answer_sheet s
                        where s.case_id = :case and not s.trial
                          and exists (select 1 from answer a where a.sheet_id = s.id)
                        union select person_id from tally_author where case_id = :case
                        union select s.absent_id from tally_author t
                        join stood_in s on s.case_id = t.case_id and s.substitute_id = t.person_id
                        where t.case_id = :case""")
                .param("case", id.value())
                .query(UUID.class)
                .list();
        Set<PersonId> entered = new LinkedHashSet<>();
        people.forEach(person -> entered.add(new PersonId(person)));
        return entered;
    }

    /** Sheets of each group, or the largest number stated for a tally when that is more. */
    public Map<RespondentGroup, Integer> byGroup(CaseId id) {
        Map<RespondentGroup, Integer> groups = new LinkedHashMap<>();
        jdbc.sql(
                        SHEETS
                                + """
                        select g, max(n) as n from (
                            select respondent_group as g, count(*) as n from sheet group by 1
                            union all select 'HR_STAFF', max(hr_staff) from tally_form where case_id = :case
                            union all select 'OTHER', max(others) from tally_form where case_id = :case) x
                        where n > 0 group by g order by g""")
                .param("case", id.value())
                .query((ResultSet row) -> {
                    groups.put(RespondentGroup.valueOf(row.getString("g")), row.getInt("n"));
                });
        return groups;
    }

    /** Reasons given for whole activities, without who gave them; several are put side by side. */
    public Map<String, String> notPractisedReasons(CaseId id) {
        Map<String, String> reasons = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select indicator, string_agg(distinct reason, ' · ' order by reason) as reasons from (
                            select n.indicator_code as indicator, n.reason from form_not_practised n
                            join answer_sheet s on s.id = n.sheet_id where s.case_id = :case and not s.trial
                            union all
                            select indicator_code, reason from tally_form where case_id = :case and reason is not null) x
                        group by indicator order by indicator""")
                .param("case", id.value())
                .query((ResultSet row) -> {
                    reasons.put(row.getString("indicator"), row.getString("reasons"));
                });
        return reasons;
    }

    public List<LateAnswer> late(CaseId id) {
        return jdbc.sql(
                        """
                        select indicator, count(*) as n from (
                            select a.indicator_code as indicator from answer a join answer_sheet s on s.id = a.sheet_id
                            where s.case_id = :case and not s.trial and a.late
                            union all select indicator_code from tally_item where case_id = :case and late) x
                        group by indicator order by indicator""")
                .param("case", id.value())
                .query((row, number) -> new LateAnswer(row.getString("indicator"), row.getLong("n")))
                .list();
    }

    /** Notes on a form by item, in the order of their words, so that nothing tells who wrote which. */
    public List<String> notes(CaseId id, String item) {
        return jdbc.sql(
                        """
                        select a.note from answer a join answer_sheet s on s.id = a.sheet_id
                        where s.case_id = ? and not s.trial and a.item_code = ? and a.note is not null
                        order by a.note collate "th-x-icu" limit 200""")
                .params(id.value(), item)
                .query(String.class)
                .list();
    }

    /** Indicators that are filled by counts. */
    public Set<String> tallied(CaseId id) {
        return jdbc.sql("select indicator_code from tally_form where case_id = ?")
                .param(id.value())
                .query(String.class)
                .set();
    }

    private static ItemCounts counts(ResultSet row) throws SQLException {
        return ItemCounts.of(
                        row.getLong("f5"), row.getLong("f4"), row.getLong("f3"), row.getLong("f2"), row.getLong("f1"))
                .withNotPractised(row.getLong("na"))
                .withBlank(row.getLong("blank"));
    }
}
