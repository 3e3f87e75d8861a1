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
import org.prameen.lifecycle.InboxTab;
import org.prameen.lifecycle.WorkState;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads inboxes: a page in one statement, all counts in another. */
@Repository
public class InboxRows {

    /**
     * Whose inbox, and when.
     *
     * @param groups as the work items store them
     */
    public record Reader(PersonId person, List<String> groups, Instant now, Instant weekEnd) {}

    private static final String OPEN_TO_READER =
            "w.state = 'OPEN' and (w.assignee = :me or (w.assignee is null and w.reach && :groups::text[]))";
    private static final String BY_DUE =
            " order by w.due_at nulls last, o.name_th collate \"th-x-icu\", w.created_at, w.task_id";
    private static final String PAGE =
            """
            select w.task_id, w.case_id, c.number, w.process, w.element, o.name_th, o.name_en, r.title_th, r.title_en,
                   w.assignee, w.candidate_groups <> '{}' as claimable, w.due_at, w.reminded_at, w.state, w.ended_at, w.late
            from work_item w
            join assessment_case c on c.id = w.case_id
            join assessment_round r on r.id = c.round_id
            join organisation o on o.id = w.agency_id
            where (:text::text is null or o.name_th ilike '%' || :text || '%' or o.name_en ilike '%' || :text || '%'
                   or c.number ilike '%' || :text || '%' or w.element = any(:elements))
              and\s""";

    private final JdbcClient jdbc;

    InboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param elements tasks whose name holds the text, in either language */
    public List<InboxLine> page(
            Reader reader, InboxTab tab, Optional<String> text, Collection<String> elements, int offset, int limit) {
        String order = tab == InboxTab.DONE ? " order by w.ended_at desc, w.task_id" : BY_DUE;
        return bound(PAGE + condition(tab) + order + " limit " + limit + " offset " + offset, reader)
                .param("text", text.map(InboxRows::escaped).orElse(null))
                .param("elements", elements.toArray(String[]::new))
                .query(InboxRows::read)
                .list();
    }

    public InboxCounts counts(Reader reader) {
        return bound(
                        """
                        select count(*) filter (where w.assignee = :me) as mine,
                               count(*) filter (where w.assignee is null) as in_group,
                               count(*) filter (where w.due_at <= :now) as overdue,
                               count(*) filter (where w.due_at > :now and w.due_at <= :weekEnd) as this_week
                        from work_item w where\s"""
                                + OPEN_TO_READER,
                        reader)
                .query((row, number) -> new InboxCounts(
                        row.getInt("mine"), row.getInt("in_group"), row.getInt("overdue"), row.getInt("this_week")))
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, Reader reader) {
        return jdbc.sql(sql)
                .param("me", reader.person().value())
                .param("groups", reader.groups().toArray(String[]::new))
                .param("now", Timestamp.from(reader.now()))
                .param("weekEnd", Timestamp.from(reader.weekEnd()));
    }

    private static String condition(InboxTab tab) {
        return switch (tab) {
            case MINE -> "w.state = 'OPEN' and w.assignee = :me";
            case GROUP -> "w.state = 'OPEN' and w.assignee is null and w.reach && :groups::text[]";
            case OVERDUE -> OPEN_TO_READER + " and w.due_at <= :now";
            case THIS_WEEK -> OPEN_TO_READER + " and w.due_at > :now and w.due_at <= :weekEnd";
            case DONE -> "w.state = 'DONE' and w.ended_by = :me";
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
                row.getBoolean("claimable"),
                WorkItemRows.moment(row, "due_at"),
                row.getTimestamp("reminded_at") != null,
                WorkState.valueOf(row.getString("state")),
                WorkItemRows.moment(row, "ended_at"),
                row.getBoolean("late"));
    }
}
