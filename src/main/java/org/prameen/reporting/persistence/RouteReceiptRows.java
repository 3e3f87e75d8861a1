package org.prameen.reporting.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.reporting.RouteReceipt;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who received reports; rows are only added. */
@Repository
public class RouteReceiptRows {

    private final JdbcClient jdbc;

    RouteReceiptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were given. */
    public List<RouteReceipt> of(CaseId id) {
        return jdbc.sql(
                        """
                        select r.*, o.name_th, o.name_en from route_receipt r join organisation o on o.id = r.body_id
                        where r.case_id = ? order by r.place""")
                .param(id.value())
                .query(RouteReceiptRows::read)
                .list();
    }

    /** @return false when somebody else was quicker to give the receipt of this place */
    public boolean insert(CaseId id, int place, RouteReceipt receipt, PersonId person) {
        return jdbc.sql(
                                """
                                insert into route_receipt
                                    (case_id, place, body_id, step_th, step_en, received_at, person_id, person_name, comment)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                id.value(),
                                place,
                                receipt.body().value(),
                                receipt.step().th(),
                                receipt.step().en(),
                                Timestamp.from(receipt.receivedAt()),
                                person.value(),
                                receipt.personName(),
                                receipt.comment().orElse(null))
                        .update()
                > 0;
    }

    private static RouteReceipt read(ResultSet row, int number) throws SQLException {
        return new RouteReceipt(
                new OrganisationId(row.getObject("body_id", UUID.class)),
                LocalText.of(row.getString("name_th"), row.getString("name_en")),
                LocalText.of(row.getString("step_th"), row.getString("step_en")),
                row.getTimestamp("received_at").toInstant(),
                row.getString("person_name"),
                Optional.ofNullable(row.getString("comment")));
    }
}
