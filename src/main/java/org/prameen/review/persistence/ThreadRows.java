package org.prameen.review.persistence;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.prameen.review.ThreadMessage;
import org.prameen.review.ThreadSummary;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the talk about nodes and what of it was read. */
@Repository
public class ThreadRows {

    private final JdbcClient jdbc;

    ThreadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest messages, oldest first. @param reader for whom messages of others are read or unread */
    public List<ThreadMessage> latest(CaseId id, String node, Optional<PersonId> reader, int limit) {
        List<ThreadMessage> latest = new ArrayList<>(jdbc.sql(
                        """
                        select m.*, m.person_id is distinct from :reader::uuid and m.id > coalesce(r.message, 0) as unread
                        from review_message m
                        left join review_read_mark r
                          on r.case_id = m.case_id and r.node = m.node and r.person_id = :reader::uuid
                        where m.case_id = :case and m.node = :node order by m.id desc limit :limit""")
                .param("case", id.value())
                .param("node", node)
                .param("reader", reader.map(PersonId::value).orElse(null))
                .param("limit", limit)
                .query((row, number) -> new ThreadMessage(
                        row.getLong("id"),
                        row.getString("person_name"),
                        row.getBoolean("by_agency"),
                        row.getBoolean("question"),
                        row.getString("text"),
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("unread")))
                .list());
        Collections.reverse(latest);
        return latest;
    }

    /** All threads of the case by node, in one statement. */
    public List<ThreadSummary> summaries(CaseId id, Optional<PersonId> reader) {
        return jdbc.sql(
                        """
                        select t.node, t.open_question, count(m.id) as messages,
                               count(m.id) filter (where m.person_id is distinct from :reader::uuid
                                                   and m.id > coalesce(r.message, 0)) as unread
                        from review_thread t
                        join review_message m on m.case_id = t.case_id and m.node = t.node
                        left join review_read_mark r
                          on r.case_id = t.case_id and r.node = t.node and r.person_id = :reader::uuid
                        where t.case_id = :case group by t.node, t.open_question order by t.node""")
                .param("case", id.value())
                .param("reader", reader.map(PersonId::value).orElse(null))
                .query((row, number) -> new ThreadSummary(
                        row.getString("node"),
                        row.getInt("messages"),
                        row.getInt("unread"),
                        row.getBoolean("open_question")))
                .list();
    }

    public int openQuestions(CaseId id) {
        return jdbc.sql("select count(*) from review_thread where case_id = ? and open_question")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** Begins the thread with its first message. */
    public void add(CaseId id, String node, ThreadMessage said, PersonId person) {
        jdbc.sql(
                        """
                        insert into review_thread as t values (:case, :node, :question)
                        on conflict (case_id, node) do update set open_question = t.open_question or excluded.open_question""")
                .param("case", id.value())
                .param("node", node)
                .param("question", said.question())
                .update();
        jdbc.sql(
                        """
                        insert into review_message
                            (case_id, node, by_agency, question, text, person_id, person_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        node,
                        said.byAgency(),
                        said.question(),
                        said.text(),
                        person.value(),
                        said.by(),
                        Timestamp.from(said.at()))
                .update();
    }

    /** @return false when no question was open */
    public boolean settle(CaseId id, String node) {
        return jdbc.sql(
                                "update review_thread set open_question = false where case_id = ? and node = ? and open_question")
                        .params(id.value(), node)
                        .update()
                > 0;
    }

    public void markRead(CaseId id, String node, PersonId reader) {
        jdbc.sql(
                        """
                        insert into review_read_mark as r
                        select case_id, node, :reader, max(id) from review_message
                        where case_id = :case and node = :node group by case_id, node
                        on conflict (case_id, node, person_id) do update set message = excluded.message
                        where r.message < excluded.message""")
                .param("case", id.value())
                .param("node", node)
                .param("reader", reader.value())
                .update();
    }
}
