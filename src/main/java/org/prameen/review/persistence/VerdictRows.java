package org.prameen.review.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.review.NodeReview;
import org.prameen.review.ReasonType;
import org.prameen.review.Verdict;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what bodies said of nodes; rows are only added, and superseded. */
@Repository
public class VerdictRows {

    private final JdbcClient jdbc;

    VerdictRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<NodeReview> of(CaseId id, int limit) {
        return jdbc.sql(
                        """
                        select v.*, t.name_th, t.name_en, t.own_text
                        from review_verdict v left join review_reason_type t on t.code = v.reason_type
                        where v.case_id = ? order by v.id desc limit ?""")
                .params(id.value(), limit)
                .query(VerdictRows::read)
                .list();
    }

    /** Nodes a body has returned and not yet been answered for, in the order of their codes. */
    public List<String> returned(CaseId id, int position) {
        return jdbc.sql(
                        """
                        select node from review_verdict
                        where case_id = ? and position = ? and verdict = 'RETURNED' and not superseded order by node""")
                .params(id.value(), position)
                .query(String.class)
                .list();
    }

    /** Ends what the same body said of the node before. */
    public void insert(CaseId id, NodeReview said, PersonId person) {
        jdbc.sql(
                        """
                        update review_verdict set superseded = true
                        where case_id = ? and node = ? and position = ? and not superseded""")
                .params(id.value(), said.node(), said.position())
                .update();
        jdbc.sql(
                        """
                        insert into review_verdict
                            (case_id, node, position, body_id, verdict, reason_type, text, person_id, person_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        said.node(),
                        said.position(),
                        said.body().value(),
                        said.verdict().name(),
                        said.reasonType().map(ReasonType::code).orElse(null),
                        said.text().orElse(null),
                        person.value(),
                        said.by(),
                        Timestamp.from(said.at()))
                .update();
    }

    /** Codes of nodes with something said that still counts. */
    public List<String> judged(CaseId id) {
        return jdbc.sql("select distinct node from review_verdict where case_id = ? and not superseded")
                .param(id.value())
                .query(String.class)
                .list();
    }

    /** The agency answered: what was returned is to be looked at anew, as is what was accepted of these nodes. */
    public void answered(CaseId id, Collection<String> changedNodes) {
        jdbc.sql(
                        """
                        update review_verdict set superseded = true
                        where case_id = ? and not superseded and (verdict = 'RETURNED' or node = any(?))""")
                .params(id.value(), changedNodes.toArray(String[]::new))
                .update();
    }

    private static NodeReview read(ResultSet row, int number) throws SQLException {
        String type = row.getString("reason_type");
        return new NodeReview(
                row.getString("node"),
                row.getInt("position"),
                new OrganisationId(row.getObject("body_id", UUID.class)),
                Verdict.valueOf(row.getString("verdict")),
                type == null
                        ? Optional.empty()
                        : Optional.of(new ReasonType(
                                type,
                                LocalText.of(row.getString("name_th"), row.getString("name_en")),
                                row.getBoolean("own_text"))),
                Optional.ofNullable(row.getString("text")),
                row.getString("person_name"),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("superseded"));
    }
}
