package org.prameen.notification.persistence;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.prameen.notification.Supervisor;
import org.prameen.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells of tasks whose date is near or past, over all cases, a bounded number of facts at a time. */
@Repository
public class DueRows {

    private static final String NAME = "'process.' || w.process || '.' || w.element";
    private static final String LAST_DAY = TellingRows.LAST_DAY;

    /**
     * Open tasks with the last step that is past, e.g. 7 when five days are left, whichever day this is looked for; not of
     * tasks younger than the step, which were told of when they opened.
     */
    private static final String DUE =
            """
            with due as (
                select w.case_id, w.task_id, w.due_at, %s as name, day.last, day.last - :today::date as days,
                       'due:' || w.task_id || ':' || step.days || ':' || day.last as key
                from work_item w
                cross join lateral (select %s as last) day
                cross join lateral (
                    select min(d) as days from unnest(:steps::int[]) as d where d >= day.last - :today::date) step
                where w.state = 'OPEN' and w.due_at > :at::timestamptz
                  and w.due_at < :at::timestamptz
                      + make_interval(days => (select max(d) + 2 from unnest(:steps::int[]) as d))
                  and step.days is not null
                  and (w.created_at at time zone 'Asia/Bangkok')::date < day.last - step.days
                  and (:case::uuid is null or (w.case_id = :case::uuid and w.element = any(:elements::text[])))),
            fact as (%s
                select due.key, 'DUE_SOON', due.case_id, due.task_id, due.name, 'tasks/' || due.task_id, due.last,
                       due.days, :at::timestamptz, null
                from due where not exists (select 1 from notice n where n.key = due.key)
                order by due.due_at, due.task_id limit :most %s)
            """
                    .formatted(NAME, LAST_DAY, TellingRows.INSERT, TellingRows.ONCE);

    private static final String OVERDUE =
            """
            with fact as (%s
                select late.key, 'OVERDUE', late.case_id, late.task_id, late.name, 'tasks/' || late.task_id, late.last,
                       null::int, :at::timestamptz, null
                from (select w.*, %s as name, %s as last, 'overdue:' || w.task_id || ':' || %s as key
                      from work_item w where w.state = 'OPEN' and w.due_at <= :at::timestamptz) late
                where not exists (select 1 from notice n where n.key = late.key)
                order by late.due_at, late.task_id limit :most %s)
            """
                    .formatted(TellingRows.INSERT, NAME, LAST_DAY, LAST_DAY, TellingRows.ONCE);

    private static final String REMINDED =
            """
            with fact as (%s
                select 'reminded:' || w.task_id || ':' || :today::date, 'WORK_REMINDED', w.case_id, w.task_id, %s,
                       'tasks/' || w.task_id, %s, null::int, :at::timestamptz, null
                from work_item w
                where (w.task_id = :task::text or (w.case_id = :case::uuid and w.element = any(:elements::text[])))
                  and w.state = 'OPEN' %s)
            """
                    .formatted(TellingRows.INSERT, NAME, LAST_DAY, TellingRows.ONCE);

    /** One fact a kind of task in a case, however many people have not done theirs. */
    private static final String BELOW =
            """
            with late as (
                select g.*, 'below:' || g.case_id || ':' || g.name || ':' || g.last as key
                from (select w.case_id, %s as name, %s as last, count(*)::int as number
                      from work_item w where w.state = 'OPEN' and w.due_at <= :at::timestamptz group by 1, 2, 3) g),
            fact as (%s
                select late.key, 'OVERDUE_BELOW', late.case_id, null, late.name, 'cases/' || late.case_id, late.last,
                       late.number, :at::timestamptz, null
                from late where not exists (select 1 from notice n where n.key = late.key)
                order by late.last, late.key limit :most on conflict (key) do nothing returning id, key, at),
            reach as (
                select distinct fact.id as notice_id, above.role as role,
                       case when above.role = 'NATIONAL_OFFICER'
                            then (select path from organisation where kind = 'NATIONAL_OFFICE' limit 1)
                            else split_part(word, '@', 2) end as path
                from fact join late on late.key = fact.key
                join work_item w on w.case_id = late.case_id and %s = late.name and %s = late.last
                     and w.state = 'OPEN' and w.due_at <= :at::timestamptz
                join organisation o on o.id = w.agency_id
                cross join lateral unnest(case when exists (select 1 from external_evaluation x where x.case_id = w.case_id)
                                                    and w.candidate_groups = '{}' then '{}'::text[]
                                               when w.candidate_groups = '{}' then array['RESPONDENT@' || o.path]
                                               else w.reach end) as word
                join unnest(:below::text[], :above::text[]) as above (below, role)
                     on above.below = split_part(word, '@', 1)),
            direct as (select id as notice_id, null::uuid as person_id from fact where false)
            """
                    .formatted(NAME, LAST_DAY, TellingRows.INSERT, NAME, LAST_DAY);

    /** Who has to do it was told so already, and is not told of it as somebody's supervisor. */
    private static final String NOT_THEMSELVES =
            """
            and not exists (
                select 1 from late join notice c on c.case_id = late.case_id and c.kind = 'OVERDUE'
                     and c.subject_key = late.name and c.due_on = late.last
                join notification n on n.notice_id = c.id and n.person_id = who.person_id
                where late.key = fact.key)
            """;

    private final JdbcClient jdbc;

    DueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param steps how many days before a due date people are told @return how many facts were new, at most {@code most} */
    public int near(List<Integer> steps, LocalDate today, int most, Telling telling) {
        return telling.tell(near(steps, today, most).param("case", null).param("elements", null));
    }

    /** The same for some tasks of one case. */
    public int near(CaseId id, Collection<String> elements, List<Integer> steps, LocalDate today, Telling telling) {
        return telling.tell(near(steps, today, Integer.MAX_VALUE)
                .param("case", id.value())
                .param("elements", elements.toArray(String[]::new)));
    }

    private JdbcClient.StatementSpec near(List<Integer> steps, LocalDate today, int most) {
        return jdbc.sql(DUE + TellingRows.DOERS + Telling.tail())
                .param("steps", steps.toArray(Integer[]::new))
                .param("today", Date.valueOf(today))
                .param("most", most);
    }

    /** Tells those whose task is past its date. @return how many facts were new */
    public int overdue(int most, Telling telling) {
        return telling.tell(
                jdbc.sql(OVERDUE + TellingRows.DOERS + Telling.tail()).param("most", most));
    }

    /** Tells those who lead them. @return how many facts were new */
    public int overdueBelow(List<Supervisor> supervisors, int most, Telling telling) {
        return telling.tell(jdbc.sql(BELOW + Telling.tail(NOT_THEMSELVES))
                .param(
                        "below",
                        supervisors.stream().map(each -> each.below().name()).toArray(String[]::new))
                .param(
                        "above",
                        supervisors.stream().map(each -> each.above().name()).toArray(String[]::new))
                .param("most", most));
    }

    /** Asks for open tasks of a case, once a day each. @return how many facts were new */
    public int reminded(CaseId id, Collection<String> elements, LocalDate today, Telling telling) {
        return telling.tell(reminded(today)
                .param("task", null)
                .param("case", id.value())
                .param("elements", elements.toArray(String[]::new)));
    }

    /** Asks for one task, once a day. @return how many facts were new */
    public int reminded(String task, LocalDate today, Telling telling) {
        return telling.tell(
                reminded(today).param("task", task).param("case", null).param("elements", null));
    }

    private JdbcClient.StatementSpec reminded(LocalDate today) {
        return jdbc.sql(REMINDED + TellingRows.DOERS + Telling.tail()).param("today", Date.valueOf(today));
    }
}
