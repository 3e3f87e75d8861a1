package org.prameen.review.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.prameen.review.GivenValue;
import org.prameen.shared.CaseId;
import org.prameen.shared.OneMoment;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps agreed and verified values; each new one is a new row, the latest counts. */
@Repository
public class GivenValueRows {

    /** The agency's own stand before all bodies of the route. */
    private static final int AGREED = 0;

    private final JdbcClient jdbc;

    GivenValueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agreed value of each node that has one, in the order of codes. */
    public List<GivenValue> consensus(CaseId id) {
        return latest(id).stream().filter(value -> value.position() == AGREED).toList();
    }

    /** The latest value of each node and body, in the order of codes and of the route. */
    public List<GivenValue> verified(CaseId id) {
        return latest(id).stream().filter(value -> value.position() > AGREED).toList();
    }

    /** Both kinds in one statement. */
    private List<GivenValue> latest(CaseId id) {
        return OneMoment.once("given values", id, () -> jdbc.sql(
                        """
                        select distinct on (node, position) * from (
                            select v.id, v.node, 0 as position, c.agency_id as body_id, v.value, v.reason, v.person_name, v.at
                            from consensus_value v join assessment_case c on c.id = v.case_id where v.case_id = :case
                            union all
                            select id, node, position, body_id, value, reason, person_name, at
                            from verified_value where case_id = :case) given
                        order by node, position, id desc""")
                .param("case", id.value())
                .query(GivenValueRows::read)
                .list());
    }

    public void agree(CaseId id, GivenValue given, PersonId person) {
        jdbc.sql(
                        """
                        insert into consensus_value (case_id, node, value, reason, person_id, person_name, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        given.node(),
                        given.value(),
                        given.reason(),
                        person.value(),
                        given.by(),
                        Timestamp.from(given.at()))
                .update();
    }

    public void verify(CaseId id, GivenValue given, PersonId person) {
        jdbc.sql(
                        """
                        insert into verified_value
                            (case_id, node, position, body_id, value, reason, person_id, person_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        given.node(),
                        given.position(),
                        given.body().value(),
                        given.value(),
                        given.reason(),
                        person.value(),
                        given.by(),
                        Timestamp.from(given.at()))
                .update();
    }

    private static GivenValue read(ResultSet row, int number) throws SQLException {
        BigDecimal value = row.getBigDecimal("value");
        return new GivenValue(
                row.getString("node"),
                row.getInt("position"),
                new OrganisationId(row.getObject("body_id", UUID.class)),
                value,
                row.getString("reason"),
                row.getString("person_name"),
                row.getTimestamp("at").toInstant());
    }
}
