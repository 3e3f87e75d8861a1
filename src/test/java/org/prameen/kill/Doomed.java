package org.prameen.kill;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.audit.ChainReport;
import org.prameen.audit.Chains;
import org.prameen.shared.CaseId;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What programs have in common that are killed and started again on the same data. */
class Doomed {

    private static final int CHAINS_AT_MOST = 100_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STEP = Duration.ofMillis(20);

    private final World world;
    private final JdbcClient data;
    private final Chains chains;
    private final ObjectMapper json;
    private final Path folder;
    private final Path go;
    private final Paper paper;

    Doomed(
            World world,
            JdbcClient data,
            Chains chains,
            ObjectMapper json,
            @Value("${kill.folder}") Path folder,
            @Value("${kill.go}") Path go,
            @Value("${kill.paper}") Path paper) {
        this.world = world;
        this.data = data;
        this.chains = chains;
        this.json = json;
        this.folder = folder;
        this.go = go;
        this.paper = new Paper(paper);
    }

    Paper paper() {
        return paper;
    }

    /** The agency of this name: founded by the first process, found by those that follow. */
    Agency agency(String name) {
        Path kept = folder.resolve(name + ".json");
        try {
            if (Files.exists(kept)) {
                return json.readValue(kept.toFile(), Agency.class);
            }
            Agency founded = world.agency();
            json.writeValue(kept.toFile(), founded);
            return founded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a year that no process before used. */
    synchronized RoundId nextRound() {
        int last = data.sql("select coalesce(max(fiscal_year), 2580) from assessment_round")
                .query(Integer.class)
                .single();
        return world.round(last + 1, "MARCH");
    }

    /** The one case of an agency that has only one. */
    CaseId oneCase(Agency agency) {
        return data.sql("select id from assessment_case where agency_id = ?")
                .param(agency.id().value())
                .query(UUID.class)
                .optional()
                .map(CaseId::new)
                .orElseGet(() -> world.open(agency, nextRound()));
    }

    /** @throws IllegalStateException when the verifier finds a line that is not what was written */
    void requireWholeChains() {
        List<ChainReport> broken = chains.after(new UUID(0, 0), CHAINS_AT_MOST).stream()
                .map(chains::check)
                .filter(report -> !report.isWhole())
                .toList();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("broken chains: " + broken);
        }
    }

    /** Says that all is prepared, waits until the work may begin, then repeats each act in a thread of its own. */
    void workForEver(List<Supplier<Runnable>> acts) {
        paper.ready();
        await().atMost(PATIENCE).pollInterval(STEP).until(() -> Files.exists(go));
        acts.forEach(act -> new Thread(() -> {
                    while (true) {
                        act.get().run();
                    }
                })
                .start());
    }
}
