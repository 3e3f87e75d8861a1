package org.prameen.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.casework.persistence.CaseRows;
import org.prameen.casework.persistence.LaunchRows;
import org.prameen.instrument.AgencyFamily;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.RoundId;
import org.springframework.transaction.support.TransactionOperations;

/** Opens a case the way a launch does, but in the thread of the test, so that it is there when the call returns. */
public class CaseOpening {

    private final LaunchRows launches;
    private final LaunchChunk chunk;
    private final CaseRows cases;
    private final Rounds rounds;
    private final TransactionOperations transaction;
    private final Clock clock;

    CaseOpening(
            LaunchRows launches,
            LaunchChunk chunk,
            CaseRows cases,
            Rounds rounds,
            TransactionOperations transaction,
            Clock clock) {
        this.launches = launches;
        this.chunk = chunk;
        this.cases = cases;
        this.rounds = rounds;
        this.transaction = transaction;
        this.clock = clock;
    }

    public CaseId open(RoundId round, OrganisationId agency) {
        AsSystem.run(() -> {
            LaunchId launch = LaunchId.random();
            transaction.executeWithoutResult(status -> {
                launches.insert(launch, round, Optional.empty(), clock.instant());
                launches.insertAgencies(
                        launch,
                        LaunchSelection.only(agency),
                        new LaunchRows.Within(
                                List.of("/"),
                                Stream.of(AgencyFamily.values())
                                        .map(AgencyFamily::name)
                                        .toList()));
                rounds.markLaunched(round);
            });
            chunk.openNext(launch, LaunchChunk.SIZE);
        });
        return cases.find(agency, round).orElseThrow().id();
    }
}
