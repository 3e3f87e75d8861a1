package org.prameen.security.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts wrong passwords in a row, by the name that was typed. */
@Repository
public class LoginFailureRows {

    private final JdbcClient jdbc;

    LoginFailureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Instant> blockedAfter(String name, Instant now) {
        return jdbc.sql("select blocked_until from login_failure where name = ? and blocked_until > ?")
                .params(name, Timestamp.from(now))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** @return failures in a row, this one included */
    public int count(String name, Instant now) {
        return jdbc.sql(
                        """
                        insert into login_failure (name, failures, last_at) values (?, 1, ?)
                        on conflict (name) do update set failures = login_failure.failures + 1, last_at = excluded.last_at
                        returning failures""")
                .params(name, Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    public void block(String name, Instant until) {
        jdbc.sql("update login_failure set blocked_until = ? where name = ?")
                .params(Timestamp.from(until), name)
                .update();
    }

    public void forget(String name) {
        jdbc.sql("delete from login_failure where name = ?").param(name).update();
    }
}
