package org.prameen.evidence.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which contents are stored, and where. */
@Repository
public class ContentRows {

    /** @param store name of the store that holds it */
    public record Content(String sha256, long bytes, int pages, String store) {}

    private final JdbcClient jdbc;

    ContentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else stores, removes or sweeps this content until the transaction ends. */
    public void hold(String sha256) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('evidence_content:' || ?, 0))")
                .param(sha256)
                .query(rows -> {});
    }

    public Optional<Content> find(String sha256) {
        return jdbc.sql("select sha256, bytes, pages, store from evidence_content where sha256 = ?")
                .param(sha256)
                .query(Content.class)
                .optional();
    }

    /**
     * Adds it while it is held: nobody else stores, removes or sweeps it until the transaction ends.
     *
     * @return false when it is stored already, wherever
     */
    public boolean add(Content content, Instant at) {
        return jdbc.sql(
                                """
                                insert into evidence_content (sha256, bytes, pages, store, stored_at)
                                select ?, ?, ?, ?, ?
                                from (select pg_advisory_xact_lock(hashtextextended('evidence_content:' || ?, 0))) as held
                                on conflict do nothing""")
                        .params(content.sha256(), content.bytes(), content.pages(), content.store(), Timestamp.from(at))
                        .param(content.sha256())
                        .update()
                > 0;
    }

    /** @return whether it went; it stays while anything uses it */
    public boolean removeUnused(String sha256) {
        return jdbc.sql("delete from evidence_content c where sha256 = ?"
                                + " and not exists (select 1 from evidence e where e.sha256 = c.sha256)")
                        .param(sha256)
                        .update()
                > 0;
    }

    /** Those of the hashes that a store is known to hold. */
    public List<String> known(String store, List<String> hashes) {
        return hashes.isEmpty()
                ? List.of()
                : jdbc.sql("select sha256 from evidence_content where store = :store and sha256 in (:hashes)")
                        .param("store", store)
                        .param("hashes", hashes)
                        .query(String.class)
                        .list();
    }
}
