package org.prameen.casework.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.casework.DateMoveProgress;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how far the cases of each round have followed its dates. */
@Repository
public class DateMoveRows {

    private final JdbcClient jdbc;

    DateMoveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Starts from the first case, whether or not an earlier change had come to its end. */
    public void begin(RoundId round, Instant at) {
        jdbc.sql(
                        """
                        insert into date_move (round_id, total, done, after_number, started_at)
                        select :round, count(*), 0, '', :at from assessment_case
                        where round_id = :round and kind = 'INTERNAL' and closed_at is null
                        on conflict (round_id) do update set total = excluded.total, done = 0, after_number = '',
                            started_at = excluded.started_at, finished_at = null""")
                .param("round", round.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /**
     * Takes the row for the rest of the transaction and says up to which case the work is done; empty when all is done.
     * From here on the transaction waits for nobody longer than half a second: should it and a person wait for each
     * other, the database breaks off this work, which is repeated, and not the person's.
     */
    public Optional<String> take(RoundId round) {
        Optional<String> after = jdbc.sql(
                        "select after_number from date_move where round_id = ? and finished_at is null for update")
                .param(round.value())
                .query(String.class)
                .optional();
        jdbc.sql("select set_config('lock_timeout', '500ms', true)")
                .query(String.class)
                .single();
        return after;
    }

    /** Numbers of open cases in their order. */
    public List<String> openAfter(RoundId round, String number, int most) {
        return jdbc.sql(
                        """
                        select number from assessment_case
                        where round_id = ? and kind = 'INTERNAL' and closed_at is null and number > ? order by number limit ?""")
                .params(round.value(), number, most)
                .query(String.class)
                .list();
    }

    public void advance(RoundId round, String to, int cases) {
        jdbc.sql("update date_move set after_number = :to, done = done + :cases, total = greatest(total, done + :cases)"
                        + " where round_id = :round")
                .param("to", to)
                .param("cases", cases)
                .param("round", round.value())
                .update();
    }

    public void finish(RoundId round, Instant at) {
        jdbc.sql("update date_move set finished_at = ?, total = done where round_id = ?")
                .params(Timestamp.from(at), round.value())
                .update();
    }

    public List<RoundId> unfinished() {
        return jdbc
                .sql("select round_id from date_move where finished_at is null order by started_at")
                .query(UUID.class)
                .list()
                .stream()
                .map(RoundId::new)
                .toList();
    }

    public Optional<DateMoveProgress> find(RoundId round) {
        return jdbc.sql("select * from date_move where round_id = ?")
                .param(round.value())
                .query(DateMoveRows::read)
                .optional();
    }

    private static DateMoveProgress read(ResultSet row, int number) throws SQLException {
        return new DateMoveProgress(
                new RoundId(row.getObject("round_id", UUID.class)),
                row.getInt("total"),
                row.getInt("done"),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant));
    }
}
