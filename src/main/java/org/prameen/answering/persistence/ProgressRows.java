package org.prameen.answering.persistence;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.prameen.answering.Progress;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far answering is in many cases at once, from the counts that are kept with the sheets. */
@Repository
public class ProgressRows {

    /** Cases whose collection is running. */
    private static final String RUNNING =
            """
            from assessment_case c
            join assessment_round r on r.id = c.round_id
            join organisation o on o.id = c.agency_id
            join collection k on k.case_id = c.id and k.closed_at is null
            left join assessment_case own
                on own.agency_id = c.agency_id and own.round_id = c.round_id and own.kind = 'INTERNAL'
            left join plan_part p on p.case_id = own.id and p.part = 'CHOICE'
            where (:ids::uuid[] is null or c.id = any(:ids)) and (:round::uuid is null or c.round_id = :round)
              and (:person::uuid is not null or (c.kind = 'INTERNAL' and o.path like any(:below)))
              and (:onlyRound::uuid is null or c.round_id = :onlyRound)
              and (:onlyCase::uuid is null or c.id = :onlyCase)
            """;

    /** Their selected forms with the number of items; {@code by_count} are filled by counts. */
    private static final String FORMS =
            """
            with form as (
                select * from unnest(:instruments::text[], :versions::text[], :indicators::text[], :items::int[])
                    as f (instrument, version, indicator, items)),
            chosen as (
                select c.id, p.content -> 'excluded' as excluded, r.instrument, r.version
            """
                    + RUNNING
                    + """
            ), asked as (
                select c.id, f.indicator, f.items from chosen c
                join form f on f.instrument = c.instrument and f.version = c.version
                where not coalesce(jsonb_exists(c.excluded, f.indicator), false)),
            by_count as (
                select t.case_id, t.indicator_code, count(i.item_code) as items, t.hr_staff + t.others as stated,
                       max(i.f5 + i.f4 + i.f3 + i.f2 + i.f1 + i.not_practised + i.blank) as respondents,
                       coalesce(sum(i.blank), 0) as blank
                from tally_form t
                left join tally_item i on i.case_id = t.case_id and i.indicator_code = t.indicator_code
                where t.case_id in (select id from chosen) group by t.case_id, t.indicator_code),
            """;

    private static final String OF_CASES = FORMS
            + """
            form_progress as (
                select a.id, a.items, t.case_id is not null as counted,
                       greatest(t.respondents, case when t.items < a.items then t.stated end) as respondents,
                       t.blank + (a.items - t.items) * t.stated as blank
                from asked a left join by_count t on t.case_id = a.id and t.indicator_code = a.indicator),
            case_progress as (
                select c.id, s.given + coalesce(f.given, 0) as given,
                       coalesce(f.asked, 0) + coalesce(f.on_sheets, 0) * greatest(i.people, s.people) as asked
                from chosen c
                left join (select id, sum(items * respondents - blank) filter (where counted) as given,
                                  sum(items * respondents) filter (where counted) as asked,
                                  sum(items) filter (where not counted) as on_sheets
                           from form_progress group by id) f on f.id = c.id
                cross join lateral (
                    select count(*) as people from invitation v where v.case_id = c.id and v.removed_at is null) i
                cross join lateral (
                    select count(*) filter (where x.given > 0 or x.submitted_at is not null) as people,
                           coalesce(sum(x.given), 0) as given
                    from answer_sheet x where x.case_id = c.id and not x.trial) s)
            """;

    private final JdbcClient jdbc;

    ProgressRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which cases are meant.
     *
     * @param person whose own sheets; empty: everybody's, in cases below {@code below}
     */
    public record Wanted(
            Optional<Collection<CaseId>> ids,
            Optional<RoundId> round,
            Optional<PersonId> person,
            List<String> below,
            Optional<RoundId> onlyRound,
            Optional<CaseId> onlyCase) {}

    /** A version of an instrument. */
    public record Version(String instrument, String version) {}

    /** A form and how many items it has. */
    public record Form(Version of, String indicator, int items) {}

    /** The instruments of the cases whose collection is running. */
    public List<Version> versions(Wanted wanted) {
        return bind("select distinct r.instrument, r.version " + RUNNING, wanted)
                .query((row, number) -> new Version(row.getString("instrument"), row.getString("version")))
                .list();
    }

    /** Over everybody; cases whose collection is not running are left out. */
    public Map<CaseId, Progress> ofCases(Wanted wanted, List<Form> forms) {
        return map(bind(OF_CASES + "select id, least(given, asked) as given, asked from case_progress", wanted), forms);
    }

    /** Summed over all the cases; empty when no collection is running. */
    public Optional<Progress> sum(Wanted wanted, List<Form> forms) {
        return with(
                        bind(
                                OF_CASES
                                        + """
                                select sum(least(given, asked)) as given, sum(asked) as asked from case_progress
                                having count(*) > 0""",
                                wanted),
                        forms)
                .query((row, number) -> new Progress(row.getLong("given"), row.getLong("asked")))
                .optional();
    }

    /** Of the person's own sheet in each of the cases; forms filled by counts ask nothing of it. */
    public Map<CaseId, Progress> ofSheets(Wanted wanted, List<Form> forms) {
        return map(
                bind(
                        FORMS
                                + """
                        sheet as (select case_id, given from answer_sheet where person_id = :person and not trial)
                        select a.id, sum(a.items) as asked, least(coalesce(max(s.given), 0), sum(a.items)) as given
                        from asked a left join sheet s on s.case_id = a.id
                        where exists (select 1 from invitation v
                                      where v.case_id = a.id and v.person_id = :person and v.removed_at is null)
                          and not exists (select 1 from by_count t
                                          where t.case_id = a.id and t.indicator_code = a.indicator)
                        group by a.id""",
                        wanted),
                forms);
    }

    private static Map<CaseId, Progress> map(JdbcClient.StatementSpec statement, List<Form> forms) {
        Map<CaseId, Progress> found = new HashMap<>();
        with(statement, forms).query((ResultSet row) -> {
            found.put(
                    new CaseId(row.getObject("id", UUID.class)),
                    new Progress(row.getLong("given"), row.getLong("asked")));
        });
        return found;
    }

    private JdbcClient.StatementSpec bind(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param(
                        "ids",
                        wanted.ids()
                                .map(ids -> ids.stream().map(CaseId::value).toArray(UUID[]::new))
                                .orElse(null))
                .param("round", wanted.round().map(RoundId::value).orElse(null))
                .param("person", wanted.person().map(PersonId::value).orElse(null))
                .param("below", wanted.below().stream().map(path -> path + "%").toArray(String[]::new))
                .param("onlyRound", wanted.onlyRound().map(RoundId::value).orElse(null))
                .param("onlyCase", wanted.onlyCase().map(CaseId::value).orElse(null));
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, List<Form> forms) {
        return statement
                .param(
                        "instruments",
                        forms.stream().map(form -> form.of().instrument()).toArray(String[]::new))
                .param(
                        "versions",
                        forms.stream().map(form -> form.of().version()).toArray(String[]::new))
                .param("indicators", forms.stream().map(Form::indicator).toArray(String[]::new))
                .param("items", forms.stream().map(Form::items).toArray(Integer[]::new));
    }
}
