package org.prameen.casework.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prameen.casework.LockState;
import org.prameen.shared.CaseId;
import org.prameen.shared.OneMoment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes whether a case is locked. */
@Repository
public class LockRows {

    private static final String SELECT =
            """
            select locked_at is not null as locked,
                   array(select key from jsonb_each_text(unlocked) order by key) as nodes,
                   array(select value from jsonb_each_text(unlocked) order by key) as reasons
            from case_lock where case_id = ?""";

    private final JdbcClient jdbc;

    LockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public LockState find(CaseId id) {
        return OneMoment.once("lock", id, () -> select(id, "").orElse(new LockState(false, Map.of())));
    }

    /** Waits for whoever locks or unlocks, and keeps them waiting until the transaction ends. */
    public LockState share(CaseId id) {
        return select(id, " for share").orElseGet(() -> {
            add(id);
            return select(id, " for share").orElseThrow();
        });
    }

    public void lock(CaseId id, Instant at) {
        if (!locked(id, at)) {
            add(id);
            locked(id, at);
        }
    }

    private boolean locked(CaseId id, Instant at) {
        return jdbc.sql("update case_lock set locked_at = coalesce(locked_at, ?), unlocked = '{}' where case_id = ?")
                        .params(Timestamp.from(at), id.value())
                        .update()
                > 0;
    }

    /** @return whether the case is locked, so that opening means anything */
    public boolean unlock(CaseId id, Set<String> nodes, String reason) {
        return jdbc.sql(
                                """
                        update case_lock
                        set unlocked = unlocked || coalesce(
                                (select jsonb_object_agg(node, :reason::text) from unnest(:nodes::text[]) as node), '{}')
                        where case_id = :case and locked_at is not null""")
                        .param("reason", reason)
                        .param("nodes", nodes.toArray(String[]::new))
                        .param("case", id.value())
                        .update()
                > 0;
    }

    private void add(CaseId id) {
        jdbc.sql("insert into case_lock (case_id) values (?) on conflict do nothing")
                .param(id.value())
                .update();
    }

    private Optional<LockState> select(CaseId id, String lock) {
        return jdbc.sql(SELECT + lock).param(id.value()).query(LockRows::read).optional();
    }

    private static LockState read(ResultSet row, int number) throws SQLException {
        String[] nodes = (String[]) row.getArray("nodes").getArray();
        String[] reasons = (String[]) row.getArray("reasons").getArray();
        return new LockState(
                row.getBoolean("locked"),
                IntStream.range(0, nodes.length)
                        .boxed()
                        .collect(Collectors.toMap(place -> nodes[place], place -> reasons[place])));
    }
}
