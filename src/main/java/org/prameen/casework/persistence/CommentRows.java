package org.prameen.casework.persistence;

import java.sql.Timestamp;
import java.util.List;
import org.prameen.casework.Comment;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps comments. */
@Repository
public class CommentRows {

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(CaseId id, PersonId person, Comment comment) {
        jdbc.sql("insert into case_comment (case_id, person_id, person_name, text, at) values (?, ?, ?, ?, ?)")
                .params(id.value(), person.value(), comment.personName(), comment.text(), Timestamp.from(comment.at()))
                .update();
    }

    public int count(CaseId id) {
        return jdbc.sql("select count(*) from case_comment where case_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    public List<Comment> latest(CaseId id, int limit) {
        return jdbc.sql(
                        "select * from (select * from case_comment where case_id = ? order by id desc limit ?) c order by id")
                .params(id.value(), limit)
                .query((row, number) -> new Comment(
                        row.getString("person_name"),
                        row.getString("text"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
