package org.prameen.lifecycle.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.lifecycle.InboxCounts;
import org.prameen.lifecycle.InboxLine;
import org.prameen.lifecycle.InboxQuery;
import org.prameen.lifecycle.InboxTab;
import org.prameen.lifecycle.WorkState;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads inboxes: a page in one statement, all counts in another. */
@Repository
public class InboxRows {

    private static final String BORDER = " and "
            + """
            (:personal or w.candidate_groups <> '{}') and (:onlyTask::text is null or w.task_id = :onlyTask)
            and (:onlyRound::uuid is null
                 or exists (select 1 from assessment_case b where b.id = w.case_id and b.round_id = :onlyRound))""";

    /** Given to the reader, or free for one of their roles. */
    static final String OPEN_TO_READER =
            "w.state = 'OPEN' and (w.assignee = :me or (w.assignee is null and w.reach && :groups::text[]))" + BORDER;

    private static final String BY_DUE =
            " order by w.due_at nulls last, o.name_th collate \"th-x-icu\", w.created_at, w.task_id";
    private static final String PAGE =
            """
            select w.task_id, w.case_id, c.number, w.process, w.element, o.name_th, o.name_en, r.title_th, r.title_en,
                   w.assignee, h.name_th as holder_th, h.name_en as holder_en, w.candidate_groups <> '{}' as claimable, w.due_at, w.reminded_at, w.state, w.ended_at, w.late
            from work_item w
            join assessment_case c on c.id = w.case_id
            join assessment_round r on r.id = c.round_id
            join organisation o on o.id = w.agency_id
            left join person h on h.id = w.assignee
            where (:text::text is null or o.name_th ilike '%' || :text || '%' or o.name_en ilike '%' || :text || '%'
                   or c.number ilike '%' || :text || '%' or w.element = any(:elements))
              and (:round::uuid is null or c.round_id = :round)
              and (:agency::uuid is null or w.agency_id = :agency)
              and (:step::text is null or w.element = :step)
              and (:due::text is null or (:due = 'WITHOUT' and w.due_at is null)
                   or (w.due_at > :dueAfter::timestamptz and w.due_at <= :dueUntil::timestamptz))
              and\s""";

    private final JdbcClient jdbc;

    InboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param elements tasks whose name holds the text, in either language */
    public List<InboxLine> page(
            InboxReader reader, InboxQuery query, Collection<String> elements, int offset, int limit) {
        InboxTab tab = query.tab();
        String order = tab == InboxTab.DONE ? " order by w.ended_at desc, w.task_id" : BY_DUE;
        JdbcClient.StatementSpec page =
                reader.bind(jdbc.sql(PAGE + condition(tab) + order + " limit " + limit + " offset " + offset));
        return narrowed(tab == InboxTab.LED ? reader.bindLed(page) : page, query, reader.now())
                .param("elements", elements.toArray(String[]::new))
                .query(InboxRows::read)
                .list();
    }

    private static JdbcClient.StatementSpec narrowed(JdbcClient.StatementSpec page, InboxQuery query, Instant now) {
        return page.param("text", query.text().map(InboxRows::escaped).orElse(null))
                .param("round", query.round().map(RoundId::value).orElse(null))
                .param("agency", query.agency().map(OrganisationId::value).orElse(null))
                .param("step", query.step().orElse(null))
                .param("due", query.due().map(Enum::name).orElse(null))
                .param(
                        "dueAfter",
                        Timestamp.from(query.due().map(due -> due.after(now)).orElse(now)))
                .param(
                        "dueUntil",
                        Timestamp.from(query.due().map(due -> due.until(now)).orElse(now)));
    }

    public InboxCounts counts(InboxReader reader) {
        return reader.bind(jdbc.sql(
                        """
                        select count(*) filter (where w.assignee = :me) as mine,
                               count(*) filter (where w.assignee is null) as in_group,
                               count(*) filter (where w.due_at <= :now) as overdue,
                               count(*) filter (where w.due_at > :now and w.due_at <= :weekEnd) as this_week
                        from work_item w where\s"""
                                + OPEN_TO_READER))
                .query((row, number) -> new InboxCounts(
                        row.getInt("mine"), row.getInt("in_group"), row.getInt("overdue"), row.getInt("this_week")))
                .single();
    }

    private static String condition(InboxTab tab) {
        return switch (tab) {
            case MINE -> "w.state = 'OPEN' and w.assignee = :me" + BORDER;
            case GROUP -> "w.state = 'OPEN' and w.assignee is null and w.reach && :groups::text[]" + BORDER;
            case OVERDUE -> OPEN_TO_READER + " and w.due_at <= :now";
            case THIS_WEEK -> OPEN_TO_READER + " and w.due_at > :now and w.due_at <= :weekEnd";
            case LED ->
                "w.state = 'OPEN' and w.candidate_groups <> '{}' and (w.reach && :seats::text[] or (o.path like any(:led)"
                        + " and not exists (select 1 from unnest(w.reach) held where held ~ '^(PROVINCIAL_REVIEWER|NATIONAL_OFFICER)@')))"
                        + BORDER;
            case DONE -> "w.state = 'DONE' and (w.ended_by = :me or w.ended_for = :me)" + BORDER;
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static InboxLine read(ResultSet row, int number) throws SQLException {
        return new InboxLine(
                row.getString("task_id"),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                "process." + row.getString("process") + "." + row.getString("element"),
                LocalText.of(row.getString("name_th"), row.getString("name_en")),
                LocalText.of(row.getString("title_th"), row.getString("title_en")),
                Optional.ofNullable(row.getObject("assignee", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getString("holder_th")).map(name -> LocalText.of(name, english(row))),
                row.getBoolean("claimable"),
                WorkItemRows.moment(row, "due_at"),
                row.getTimestamp("reminded_at") != null,
                WorkState.valueOf(row.getString("state")),
                WorkItemRows.moment(row, "ended_at"),
                row.getBoolean("late"),
                Optional.empty());
    }

    private static String english(ResultSet row) {
        try {
            return row.getString("holder_en");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
