package org.prameen.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.persistence.LaunchRows;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** A launch opens each agency's case once, however often, by how many and after whatever interruption it runs. */
@IntegrationTest
class LaunchTest {

    @Autowired
    World world;

    @Autowired
    Launches launches;

    @Autowired
    LaunchChunk chunk;

    @Autowired
    LaunchWork work;

    @Autowired
    Cases cases;

    @Autowired
    LaunchRows rows;

    @Autowired
    Rounds rounds;

    @Autowired
    TransactionOperations transaction;

    @Test
    void aSecondLaunchOpensNothing() {
        Agency agency = world.agency();
        RoundId round = world.round();
        LaunchSelection selection = LaunchSelection.only(agency.id());

        assertThat(launched(round, selection).opened()).isEqualTo(1);

        LaunchProgress again = launched(round, selection);
        assertThat(again.opened()).isZero();
        assertThat(again.existed()).isEqualTo(1);
        assertThat(again.isRunning()).isFalse();
        assertThat(count(round)).isEqualTo(1);
    }

    @Test
    void aLaunchThatWasCutOffGoesOnWhereItStopped() {
        RoundId round = world.round();
        province("33", 4);
        LaunchSelection selection = new LaunchSelection(Set.of(), Set.of("33"), Optional.empty());
        LaunchId id = prepared(round, selection);
        AsSystem.run(() -> chunk.openNext(id, 1));

        LaunchProgress cutOff = progress(id);
        assertThat(cutOff.done()).isEqualTo(1);
        assertThat(cutOff.isRunning()).isTrue();
        assertThat(AsSystem.call(launches::unfinished)).contains(id);

        work.run(id);

        assertThat(progress(id).opened()).isEqualTo(progress(id).total()).isEqualTo(count(round));
        assertThat(progress(id).isRunning()).isFalse();
    }

    @Test
    void twoWorkersShareALaunchAndDoubleNothing() {
        RoundId round = world.round();
        province("34", 6);
        LaunchId id = prepared(round, new LaunchSelection(Set.of(), Set.of("34"), Optional.empty()));

        CompletableFuture.allOf(Stream.of(1, 2, 3)
                        .map(worker -> CompletableFuture.runAsync(() -> oneByOne(id)))
                        .toArray(CompletableFuture[]::new))
                .join();

        LaunchProgress end = progress(id);
        assertThat(end.opened()).isEqualTo(end.total()).isEqualTo(count(round));
        assertThat(end.existed()).isZero();
        assertThat(end.isRunning()).isFalse();
    }

    @Test
    void beforeALaunchItIsKnownWhomItReachesAndWhoHasACase() {
        RoundId round = world.round();
        List<Agency> agencies = province("35", 3);
        LaunchSelection selection = new LaunchSelection(Set.of("MUNICIPALITY"), Set.of("35"), Optional.empty());
        world.open(agencies.get(0), round);

        int all = AsSystem.call(() -> launches.count(round, selection));
        assertThat(all).isGreaterThanOrEqualTo(3);
        assertThat(AsSystem.call(() -> launches.countOpened(round, selection))).isEqualTo(1);
        assertThat(AsSystem.call(() ->
                        launches.count(round, new LaunchSelection(Set.of("SAO"), Set.of("35"), Optional.empty()))))
                .isZero();
    }

    @Test
    void aLaunchRunsByItselfToItsEnd() {
        RoundId round = world.round();
        Agency agency = world.agency();
        PersonId officer = world.person(Role.NATIONAL_OFFICER, "KOTHO");

        LaunchId id = world.call(officer, () -> launches.start(round, LaunchSelection.only(agency.id())));

        await().until(() -> !progress(id).isRunning());
        assertThat(world.call(agency.coordinator(), () -> cases.of(agency.id(), round)))
                .isPresent();
    }

    @Test
    void aLaunchForNobodyIsRefused() {
        RoundId round = world.round();
        LaunchSelection nobody = new LaunchSelection(Set.of("BANGKOK"), Set.of("35"), Optional.empty());

        assertThatThrownBy(() -> AsSystem.call(() -> launches.start(round, nobody)))
                .isInstanceOf(Rejected.class);
        assertThat(AsSystem.call(() -> launches.latest(round))).isEmpty();
    }

    @Test
    void theLatestLaunchIsFoundAgainByWhoeverMayLaunch() {
        RoundId round = world.round();
        LaunchProgress done =
                launched(round, LaunchSelection.only(world.agency().id()));
        PersonId officer = world.person(Role.NATIONAL_OFFICER, "KOTHO");
        PersonId coordinator = world.agency().coordinator();

        assertThat(world.call(officer, () -> launches.latest(round))).contains(done);
        assertThatThrownBy(() -> world.call(coordinator, () -> launches.latest(round)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAgencyInTroubleIsSetAsideAndTriedAgainByTheNextLaunch() {
        RoundId round = world.round();
        LaunchSelection selection = LaunchSelection.only(world.agency().id());
        LaunchId id = prepared(round, selection);

        AsSystem.run(() -> chunk.giveUpNext(id, "no process"));
        work.run(id);

        assertThat(progress(id).failed()).isEqualTo(1);
        assertThat(progress(id).isRunning()).isFalse();
        assertThat(launched(round, selection).opened()).isEqualTo(1);
    }

    private List<Agency> province(String code, int agencies) {
        return Stream.generate(() -> world.agency(code)).limit(agencies).toList();
    }

    private LaunchProgress launched(RoundId round, LaunchSelection selection) {
        LaunchId id = prepared(round, selection);
        work.run(id);
        return progress(id);
    }

    /** A launch written down that nobody works on yet. */
    private LaunchId prepared(RoundId round, LaunchSelection selection) {
        LaunchId id = LaunchId.random();
        AsSystem.run(() -> transaction.executeWithoutResult(status -> {
            rows.insert(id, round, Optional.empty(), MovableClock.START.toInstant(ZoneOffset.ofHours(7)));
            rows.insertAgencies(id, selection, new LaunchRows.Within(List.of("/"), List.of("LOCAL_GOVERNMENT")));
            rounds.markLaunched(round);
        }));
        return id;
    }

    private void oneByOne(LaunchId id) {
        AsSystem.run(() -> {
            while (progress(id).isRunning()) {
                chunk.openNext(id, 1);
            }
        });
    }

    private LaunchProgress progress(LaunchId id) {
        return AsSystem.call(() -> launches.progress(id));
    }

    private int count(RoundId round) {
        return AsSystem.call(() -> cases.count(CaseSearch.everything().in(round)));
    }
}
