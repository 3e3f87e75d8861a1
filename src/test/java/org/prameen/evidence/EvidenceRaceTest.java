package org.prameen.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prameen.evidence.EvidenceCase.FORM;
import static org.prameen.evidence.EvidenceCase.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many at once: the limit holds, and the same content is stored once. */
@IntegrationTest
class EvidenceRaceTest {

    private static final int AT_ONCE = 6;

    @Autowired
    World world;

    @Autowired
    EvidenceFiles files;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Requirement("004-F38")
    void uploadsAtOnceNeverPassTheLimitTogether() throws Exception {
        EvidenceCase on = new EvidenceCase(world, files, jdbc);
        List<String> answers =
                atOnce(number -> refusal(() -> on.attach(FORM, Pdfs.ofSize(4_000_000 + number), "a.pdf")));

        assertThat(answers).filteredOn("taken"::equals).hasSize(2);
        assertThat(answers).filteredOn("evidence.sumLimit"::equals).hasSize(AT_ONCE - 2);
        assertThat(on.shelf(FORM).used())
                .isLessThanOrEqualTo(on.shelf(FORM).rules().sumLimit());
    }

    @Test
    void theSameContentAtOnceIsStoredOnce() throws Exception {
        EvidenceCase on = new EvidenceCase(world, files, jdbc);
        byte[] content = Pdfs.simple("race " + on.id, 1);
        List<String> answers = atOnce(number -> refusal(() -> on.attach(FORM, content, "a.pdf")));

        assertThat(answers).containsOnly("taken");
        String hash = on.all().get(0).file().orElseThrow().sha256();
        assertThat(jdbc.sql("select count(*) from evidence_chunk where sha256 = ?")
                        .param(hash)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private interface Act {
        String run(int number);
    }

    private static List<String> atOnce(Act act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            int number = i;
            answers.add(people.submit(() -> {
                start.await();
                return act.run(number);
            }));
        }
        start.countDown();
        List<String> said = new ArrayList<>();
        for (Future<String> answer : answers) {
            said.add(answer.get());
        }
        people.shutdown();
        return said;
    }
}
