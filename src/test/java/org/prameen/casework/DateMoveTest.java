package org.prameen.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.SqlCounter;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.lifecycle.WorkItem;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.round.Dates;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** The cases of a round follow its dates a part at a time, however often they change and after whatever interruption. */
@IntegrationTest
class DateMoveTest {

    private static final int ALL = 100;

    @Autowired
    World world;

    @Autowired
    Rounds rounds;

    @Autowired
    DateMoves moves;

    @Autowired
    DateMoveWork work;

    @Autowired
    DateMovePace pace;

    @Autowired
    WorkItemRows items;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void statementsDoNotGrowWithTheCases() {
        RoundId few = world.round();
        RoundId many = world.round();
        open(few, 2);
        List<CaseId> cases = open(many, 9);
        pace.begin(few, later(few, 1));
        pace.moveNext(few, ALL);

        pace.begin(few, later(few, 1));
        pace.begin(many, later(many, 1));
        List<String> forFew = SqlCounter.during(() -> pace.moveNext(few, ALL));
        List<String> forMany = SqlCounter.during(() -> pace.moveNext(many, ALL));

        assertThat(forMany).hasSameSizeAs(forFew).hasSizeLessThan(20);
        assertThat(cases)
                .allSatisfy(id -> assertThat(due(id)).contains(dates(many).collectionOpensAt()));
    }

    @Test
    @Requirement("002-B4")
    void aChangeDuringAnotherEndsInTheLastDates() {
        RoundId round = world.round();
        List<CaseId> cases = open(round, 3);
        Dates first = later(round, 10);
        Dates last = later(round, 20);
        pace.begin(round, first);
        pace.moveNext(round, 1);
        assertThat(cases.stream().filter(id -> due(id).equals(Optional.of(first.collectionOpensAt()))))
                .hasSize(1);
        assertThat(pace.progress(round).done()).isEqualTo(1);

        AsSystem.run(() -> rounds.reschedule(round, last));
        pace.awaitEnd(round);

        assertThat(cases).allSatisfy(id -> assertThat(due(id)).contains(last.collectionOpensAt()));
        assertThat(pace.progress(round).done()).isEqualTo(3);
    }

    @Test
    void aChangeWaitsForThePartThatIsUnderWayAndOvertakesIt() {
        RoundId round = world.round();
        List<CaseId> cases = open(round, 2);
        Dates last = later(round, 20);
        pace.begin(round, later(round, 10));

        CompletableFuture<Void> change = transaction.execute(status -> {
            pace.moveNext(round, 1);
            CompletableFuture<Void> begun =
                    CompletableFuture.runAsync(() -> AsSystem.run(() -> rounds.reschedule(round, last)));
            await().until(this::somebodyWaits);
            return begun;
        });
        change.join();
        pace.awaitEnd(round);

        assertThat(cases).allSatisfy(id -> assertThat(due(id)).contains(last.collectionOpensAt()));
    }

    @Test
    void whatWasCutOffGoesOnWhereItStopped() {
        RoundId round = world.round();
        List<CaseId> cases = open(round, 3);
        pace.begin(round, later(round, 10));
        pace.moveNext(round, 2);

        assertThat(AsSystem.call(moves::unfinished)).contains(round);
        assertThat(pace.progress(round).total()).isEqualTo(3);
        work.run(round);

        assertThat(pace.progress(round).isRunning()).isFalse();
        assertThat(AsSystem.call(moves::unfinished)).doesNotContain(round);
        assertThat(cases)
                .allSatisfy(id -> assertThat(due(id)).contains(dates(round).collectionOpensAt()));
    }

    @Test
    void aPartThatFailsLeavesItsCasesForTheNextTime() {
        RoundId round = world.round();
        CaseId id = open(round, 1).get(0);
        pace.begin(round, later(round, 10));

        transaction.executeWithoutResult(status -> {
            pace.moveNext(round, ALL);
            status.setRollbackOnly();
        });
        assertThat(due(id)).isNotEqualTo(Optional.of(dates(round).collectionOpensAt()));

        work.run(round);
        assertThat(due(id)).contains(dates(round).collectionOpensAt());
    }

    @Test
    void onlyTheNationalOfficeLooksOn() {
        RoundId round = world.round();
        Agency agency = world.agency();
        PersonId officer = world.person(Role.NATIONAL_OFFICER, "KOTHO");

        assertThat(world.call(officer, () -> moves.latest(round))).isEmpty();
        assertThatThrownBy(() -> world.call(agency.coordinator(), () -> moves.latest(round)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and query like 'insert into date_move%'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<CaseId> open(RoundId round, int cases) {
        return IntStream.range(0, cases)
                .mapToObj(each -> world.open(world.agency(), round))
                .toList();
    }

    private Optional<Instant> due(CaseId id) {
        return items.open(id).stream().map(WorkItem::due).findFirst().orElseThrow();
    }

    private Dates later(RoundId round, int days) {
        Dates now = dates(round);
        return new Dates(
                now.collectFrom().plusDays(days),
                now.collectTo().plusDays(days),
                now.reportDue().plusDays(days),
                now.provinceDue(),
                now.nationalDue());
    }

    private Dates dates(RoundId round) {
        return AsSystem.call(() -> rounds.get(round)).dates();
    }
}
