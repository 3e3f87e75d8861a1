package org.prameen.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prameen.evidence.EvidenceCase.FORM;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.evidence.persistence.ContentRows;
import org.prameen.evidence.persistence.EvidenceRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever attaches and whoever takes away hold the subject first and the content then, so neither waits for the other. */
@IntegrationTest
class LockOrderTest {

    @Autowired
    World world;

    @Autowired
    EvidenceFiles files;

    @Autowired
    EvidenceRows rows;

    @Autowired
    ContentRows contents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Test
    void whoAttachesDoesNotHoldTheContentWhileTheSubjectIsTaken() throws Exception {
        EvidenceCase on = new EvidenceCase(world, files, jdbc);
        byte[] content = Pdfs.simple("order " + on.id, 1);
        EvidenceId first = on.attach(FORM, content, "a.pdf");
        String sha = on.get(first).file().orElseThrow().sha256();

        CompletableFuture<EvidenceId> attaching = transactions.execute(status -> {
            rows.hold(on.id, FORM);
            CompletableFuture<EvidenceId> other =
                    CompletableFuture.supplyAsync(() -> on.attach(FORM, content, "b.pdf"));
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaits);
            // as the taking away does; with the locks taken the other way round the database ends one of the two here
            contents.hold(sha);
            return other;
        });

        assertThat(attaching.get(20, TimeUnit.SECONDS)).isNotNull();
        assertThat(on.shelf(FORM).evidence()).hasSize(2);
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select 1 from pg_locks where not granted and locktype = 'advisory')")
                .query(Boolean.class)
                .single();
    }
}
