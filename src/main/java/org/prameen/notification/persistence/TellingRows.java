package org.prameen.notification.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.notification.Fact;
import org.prameen.notification.Handing;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down what is told to whom, with the mails that follow from it; one statement a fact or a batch of tasks. */
@Repository
public class TellingRows {

    static final String LAST_DAY = "((w.due_at - interval '1 microsecond') at time zone 'Asia/Bangkok')::date";
    static final String INSERT =
            "insert into notice (key, kind, case_id, task_id, subject_key, link, due_on, number, at, body_id)\n";
    static final String ONCE = "on conflict (key) do nothing returning id, task_id, at";

    /** Tasks by whom they are for: their holder, or while nobody took them those of the group. */
    static final String DOERS =
            """
            , reach as (
                select fact.id as notice_id, split_part(word, '@', 1) as role, split_part(word, '@', 2) as path
                from fact join work_item w on w.task_id = fact.task_id and w.assignee is null, unnest(w.reach) as word),
            direct as (
                select fact.id as notice_id, w.assignee as person_id
                from fact join work_item w on w.task_id = fact.task_id and w.assignee is not null)
            """;

    private final JdbcClient jdbc;

    TellingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells one fact to all it concerns. */
    public void tell(Fact fact, Telling telling) {
        telling.tell(jdbc.sql("with fact as ("
                        + """
                                insert into notice (key, kind, case_id, task_id, subject_key, link, due_on, number, at, body_id, person_id)
                                select :key, :kind, :case::uuid, :task::text,
                                       (select 'process.' || w.process || '.' || w.element from work_item w where w.task_id = :task::text),
                                       :link, :until::date, null::int, :happened::timestamptz, :body::uuid, :person::uuid
                                on conflict (key) do nothing returning id, at),
                                reach as (
                                    select fact.id as notice_id, split_part(word, '@', 1) as role, split_part(word, '@', 2) as path
                                    from fact, unnest(:reach::text[]) as word
                                    union
                                    select fact.id, split_part(word, '@', 1), split_part(word, '@', 2)
                                    from fact, work_item w, unnest(w.reach) as word
                                    where :crowd = 'REVIEWERS' and w.case_id = :case::uuid and w.element = :review
                                      and w.state = 'OPEN' and w.assignee is null
                                    union
                                    select fact.id, role, o.path
                                    from fact, unnest(:roles::text[]) as role, assessment_case c
                                    join organisation o on o.id = c.agency_id where c.id = :case::uuid),
                                direct as (
                                    select fact.id as notice_id, person_id from fact, unnest(:people::uuid[]) as person_id
                                    union
                                    select fact.id, i.person_id from fact, invitation i
                                    where :crowd = 'INFORMANTS' and i.case_id = :case::uuid and i.removed_at is null
                                    union
                                    select fact.id, d.person_id from fact, review_decision d
                                    where :crowd = 'APPROVERS' and d.case_id = :case::uuid and d.kind in ('SIGNED', 'APPROVED')
                                    union
                                    select fact.id, w.assignee from fact, work_item w
                                    where :crowd = 'REVIEWERS' and w.case_id = :case::uuid and w.element = :review
                                      and w.state = 'OPEN' and w.assignee is not null)
                                """
                        + Telling.tail())
                .param("key", fact.key())
                .param("kind", fact.kind().name())
                .param("case", fact.caseId().map(CaseId::value).orElse(null))
                .param("body", fact.detail().body().map(OrganisationId::value).orElse(null))
                .param("person", fact.detail().person().map(PersonId::value).orElse(null))
                .param("until", fact.detail().until().orElse(null))
                .param("happened", Timestamp.from(fact.at()))
                .param("task", fact.taskId().orElse(null))
                .param("link", fact.link())
                .param("reach", fact.reach().toArray(String[]::new))
                .param("crowd", fact.crowd().name())
                .param("review", RouteProcess.REVIEW_SUBMISSION)
                .param("roles", fact.roles().stream().map(Enum::name).toArray(String[]::new))
                .param("people", fact.people().stream().map(PersonId::value).toArray(UUID[]::new)));
    }

    /**
     * Tells the coordinators of cases that their round has other dates now; all cases in one statement. A change is told
     * once: it is named by when it began.
     */
    public void datesMoved(RoundId round, Collection<String> numbers, Telling telling) {
        telling.tell(jdbc.sql("with fact as (" + INSERT
                        + """
                                select 'dates:' || k.id || ':' || m.started_at, 'ROUND_DATES_CHANGED', k.id, null, null, 'cases/' || k.id,
                                       greatest(r.report_due, k.report_until), null::int, :happened::timestamptz, null::uuid
                                from assessment_case k join assessment_round r on r.id = k.round_id
                                join date_move m on m.round_id = r.id
                                where k.round_id = :round and k.number = any(:numbers)
                                on conflict (key) do nothing returning id, case_id, at),
                                reach as (
                                    select fact.id as notice_id, 'COORDINATOR'::text as role, o.path
                                    from fact join assessment_case k on k.id = fact.case_id join organisation o on o.id = k.agency_id),
                                direct as (select id as notice_id, null::uuid as person_id from fact where false)
                                """
                        + Telling.tail())
                .param("happened", Timestamp.from(telling.at()))
                .param("round", round.value())
                .param("numbers", numbers.toArray(String[]::new)));
    }

    /** Tells of new tasks; those that ended in the same breath are not worth a word. */
    public void opened(Collection<String> tasks, Telling telling) {
        telling.tell(jdbc.sql("with fact as (" + INSERT
                        + """
                        select 'work:' || w.task_id, case when w.assignee is null then 'WORK_OPENED' else 'WORK_ASSIGNED' end,
                               w.case_id, w.task_id, 'process.' || w.process || '.' || w.element, 'tasks/' || w.task_id,
                        """
                        + LAST_DAY
                        + ", null, w.created_at, null from work_item w where w.task_id = any(:tasks) and w.state = 'OPEN' "
                        + ONCE + ")" + DOERS + Telling.tail())
                .param("tasks", tasks.toArray(String[]::new)));
    }

    /** Tells people that tasks came to them or left them. */
    public void handed(List<Handing> handings, Telling telling) {
        telling.tell(jdbc.sql(
                        """
                        with handing as (
                            select * from unnest(:keys::text[], :tasks::text[], :people::uuid[], :kinds::text[], :moments::timestamptz[])
                                as h (key, task_id, person_id, kind, at)),
                        fact as ("""
                                + INSERT
                                + """
                                select h.key, h.kind, w.case_id, w.task_id, 'process.' || w.process || '.' || w.element,
                                       case when h.kind = 'WORK_GONE' then 'cases/' || w.case_id else 'tasks/' || w.task_id end,
                                """
                                + LAST_DAY
                                + """
                                , null, h.at, null from handing h join work_item w on w.task_id = h.task_id
                                on conflict (key) do nothing returning id, key, at),
                                reach as (select id as notice_id, ''::text as role, ''::text as path from fact where false),
                                direct as (
                                    select fact.id as notice_id, h.person_id from fact join handing h on h.key = fact.key)
                                """
                                + Telling.tail())
                .param("keys", handings.stream().map(Handing::key).toArray(String[]::new))
                .param("tasks", handings.stream().map(Handing::taskId).toArray(String[]::new))
                .param(
                        "people",
                        handings.stream().map(each -> each.person().value()).toArray(UUID[]::new))
                .param(
                        "moments",
                        handings.stream().map(each -> each.at().toString()).toArray(String[]::new))
                .param(
                        "kinds",
                        handings.stream().map(each -> each.kind().name()).toArray(String[]::new)));
    }

    /** What was told of these tasks need not be read any more, now that they are over. What is being read just now is read anyway. */
    public void settle(Collection<String> tasks, Instant at) {
        jdbc.sql(
                        """
                        update notification set read_at = :at::timestamptz
                        where (notice_id, person_id) in (
                            select n.notice_id, n.person_id from notice c join notification n on n.notice_id = c.id
                            where c.task_id = any(:tasks) and n.read_at is null
                              and c.kind in ('WORK_OPENED', 'WORK_ASSIGNED', 'WORK_REMINDED', 'DUE_SOON', 'OVERDUE')
                            for update of n skip locked)""")
                .param("tasks", tasks.toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }
}
