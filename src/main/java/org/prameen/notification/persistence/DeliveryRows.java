package org.prameen.notification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.notification.Delivery;
import org.prameen.notification.DeliveryState;
import org.prameen.notification.NoticeKind;
import org.prameen.shared.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the log of deliveries. */
@Repository
public class DeliveryRows {

    private final JdbcClient jdbc;

    DeliveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Delivery> page(Optional<DeliveryState> state, int offset, int limit) {
        return jdbc.sql(
                        """
                        select d.*, c.kind, c.subject_key, k.number as case_number, p.username, p.name_th, p.name_en,
                               coalesce(d.address, p.email) as whither
                        from delivery d join notice c on c.id = d.notice_id join person p on p.id = d.person_id
                        left join assessment_case k on k.id = c.case_id
                        where :state::text is null or d.state = :state
                        order by d.id desc limit :limit offset :offset""")
                .param("state", state.map(Enum::name).orElse(null))
                .param("limit", limit)
                .param("offset", offset)
                .query(DeliveryRows::read)
                .list();
    }

    public Map<DeliveryState, Integer> counts() {
        Map<DeliveryState, Integer> counts = new EnumMap<>(DeliveryState.class);
        jdbc.sql("select state, count(*) from delivery group by state").query((ResultSet row) -> {
            counts.put(DeliveryState.valueOf(row.getString(1)), row.getInt(2));
        });
        return counts;
    }

    public Optional<DeliveryState> state(long delivery) {
        return jdbc.sql("select state from delivery where id = ?")
                .param(delivery)
                .query(String.class)
                .optional()
                .map(DeliveryState::valueOf);
    }

    /** @return whether it was one that may be repeated */
    public boolean wait(long delivery, Instant at) {
        return jdbc.sql(
                                """
                                update delivery set state = 'WAITING', due_at = ?, attempts = 0, ended_at = null, error_key = null,
                                       error = null
                                where id = ? and state in ('FAILED', 'UNCERTAIN')""")
                        .params(Timestamp.from(at), delivery)
                        .update()
                > 0;
    }

    private static Delivery read(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("subject_key")),
                Optional.ofNullable(row.getString("case_number")),
                row.getString("username"),
                LocalText.of(row.getString("name_th"), row.getString("name_en")),
                Optional.ofNullable(row.getString("whither")),
                row.getBoolean("digest"),
                DeliveryState.valueOf(row.getString("state")),
                row.getTimestamp("due_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("error_key")),
                Optional.ofNullable(row.getString("error")));
    }
}
