package org.prameen.notification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.prameen.notification.DeliveryState;
import org.prameen.notification.Due;
import org.prameen.notification.MailMode;
import org.prameen.shared.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox as the sender sees it. Several senders, also on several nodes, never take the same mail. */
@Repository
public class OutboxRows {

    /** The first of a person's daily lines stands for all of them, so that two senders never share one daily mail. */
    private static final String NEXT =
            """
            with next as (
                select d.id, d.person_id, d.digest from delivery d
                where d.state = 'WAITING' and d.due_at <= :now
                  and not (d.digest and exists (
                      select 1 from delivery e where e.person_id = d.person_id and e.digest and e.state = 'WAITING'
                         and e.due_at <= :now and e.id < d.id))
                order by d.due_at, d.id limit 1 for update skip locked),
            mail as (
                select id from next
                union
                select d.id from delivery d join next on next.digest and d.digest and d.person_id = next.person_id
                where d.state = 'WAITING' and d.due_at <= :now)
            update delivery set state = 'SENDING', attempts = attempts + 1, taken_at = :now
            where id in (select id from mail) and state = 'WAITING'
            returning id
            """;

    private static final String TAKEN =
            """
            select d.id as delivery_id, d.attempts, d.digest, p.email, p.language, p.enabled, p.name_th as person_th,
                   p.name_en as person_en, coalesce(n.at, d.due_at) as at, coalesce(n.read_at, case when n.at is null then d.due_at end) as read_at,
                   coalesce(w.mode, :mode) as mode, %s
            from delivery d join person p on p.id = d.person_id
            left join notification_preference w on w.person_id = d.person_id
            left join notification n on n.notice_id = d.notice_id and n.person_id = d.person_id
            join %s on c.id = d.notice_id
            where d.id = any(:ids) order by c.at, c.id
            """
                    .formatted(NotificationRows.COLUMNS, NotificationRows.ABOUT);

    private final JdbcClient jdbc;

    OutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the next mail that may go out. @return its lines; empty when none waits */
    public List<Due> take(Instant now, MailMode standard) {
        List<Long> ids = jdbc.sql(NEXT)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .list();
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(TAKEN)
                        .param("ids", ids.toArray(Long[]::new))
                        .param("mode", standard.name())
                        .query(OutboxRows::read)
                        .list();
    }

    public void end(
            Collection<Long> ids, DeliveryState state, String address, String errorKey, String error, Instant at) {
        jdbc.sql(
                        """
                        update delivery set state = :state, ended_at = :at, address = :address, error_key = :key, error = :error
                        where id = any(:ids) and state = 'SENDING'""")
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .param("address", address)
                .param("key", errorKey)
                .param("error", error)
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    public void again(Collection<Long> ids, Instant due, String errorKey, String error) {
        jdbc.sql(
                        """
                        update delivery set state = 'WAITING', due_at = :due, error_key = :key, error = :error
                        where id = any(:ids) and state = 'SENDING'""")
                .param("due", Timestamp.from(due))
                .param("key", errorKey)
                .param("error", error)
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    /** Mails whose sender ended while sending. @return how many */
    public int markUncertain(Instant takenBefore, Instant at, String errorKey) {
        return jdbc.sql(
                        """
                        update delivery set state = 'UNCERTAIN', ended_at = ?, error_key = ?
                        where state = 'SENDING' and taken_at < ?""")
                .params(Timestamp.from(at), errorKey, Timestamp.from(takenBefore))
                .update();
    }

    private static Due read(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getLong("delivery_id"),
                row.getInt("attempts"),
                row.getBoolean("digest"),
                Optional.ofNullable(row.getString("email")),
                LocalText.of(row.getString("person_th"), row.getString("person_en")),
                row.getString("language"),
                row.getBoolean("enabled"),
                MailMode.valueOf(row.getString("mode")),
                NotificationRows.read(row, number));
    }
}
