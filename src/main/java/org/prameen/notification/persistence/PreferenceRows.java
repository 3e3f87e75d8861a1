package org.prameen.notification.persistence;

import java.util.Optional;
import org.prameen.notification.MailMode;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how people want to be told by mail. */
@Repository
public class PreferenceRows {

    /** What somebody chose. */
    public record Chosen(MailMode mode, int digestHour) {}

    private final JdbcClient jdbc;

    PreferenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Chosen> find(PersonId person) {
        return jdbc.sql("select mode, digest_hour from notification_preference where person_id = ?")
                .param(person.value())
                .query((row, number) -> new Chosen(MailMode.valueOf(row.getString(1)), row.getInt(2)))
                .optional();
    }

    public void save(PersonId person, MailMode mode, int digestHour) {
        jdbc.sql(
                        """
                        insert into notification_preference (person_id, mode, digest_hour) values (?, ?, ?)
                        on conflict (person_id) do update set mode = excluded.mode, digest_hour = excluded.digest_hour""")
                .params(person.value(), mode.name(), digestHour)
                .update();
    }
}
