package org.prameen.bench;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.Owner;
import org.prameen.casework.LaunchId;
import org.prameen.casework.LaunchSelection;
import org.prameen.casework.Launches;
import org.prameen.organisation.AgencyGenerator;
import org.prameen.round.BandLabels;
import org.prameen.round.NewRound;
import org.prameen.round.Rounds;
import org.prameen.scoring.ScoringSettings;
import org.prameen.security.AsSystem;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Launching a round: what our rows, journal and work items cost on top of starting the processes. */
@IntegrationTest
class LaunchBenchmark {

    private static final int CASES = Integer.getInteger("bench.cases", 1_000);
    private static final int RUNS = Integer.getInteger("bench.runs", 5);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration STEP = Duration.ofMillis(5);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcConnectionDetails server;

    @Autowired
    Owner owner;

    @Autowired
    Rounds rounds;

    @Autowired
    Launches launches;

    @Test
    void launchingARoundAgainstABareEngineLoop() throws Exception {
        new AgencyGenerator(jdbc).create(CASES);

        try (BareEngine bare = new BareEngine(server, owner)) {
            new Comparison(
                            "launch",
                            "Opening %d cases in one thread. The product also writes cases, journal and work items, and opens"
                                            .formatted(CASES)
                                    + " 25 cases a transaction; the bare engine starts the same model one by one.")
                    .arm("bare engine loop", () -> bare.start(CASES))
                    .arm("product", this::launch)
                    .run(1, RUNS);
        }
    }

    private void launch() {
        LaunchId launch = AsSystem.call(() -> launches.start(round(), LaunchSelection.everybody()));
        await().atMost(PATIENCE).pollInterval(STEP).until(() -> !AsSystem.call(() -> launches.progress(launch))
                .isRunning());
    }

    private RoundId round() {
        return rounds.plan(new NewRound(
                "local-hr",
                "H",
                2570,
                "MARCH",
                Optional.empty(),
                ScoringSettings.defaults(),
                BandLabels.SHORT,
                Optional.of(UUID.randomUUID().toString())));
    }
}
