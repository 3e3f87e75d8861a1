package org.prameen.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;

class AnsweringRaceTest extends CollectingCase {

    private static final String ITEM = PAIR + ".Q1";

    Agency agency;
    CaseId id;
    PersonId nida;

    @BeforeEach
    void collect() {
        agency = world.agency();
        id = open(agency);
        nida = agency.respondent();
    }

    @Test
    void theSecondWindowSeesBothValuesInsteadOfOverwriting() {
        answer(nida, id, ITEM, "4");
        world.as(nida, () -> answering.answer(id, SheetKind.COUNTED, ITEM, "5", 1));

        Saving second = world.call(nida, () -> answering.answer(id, SheetKind.COUNTED, ITEM, "2", 1));

        assertThat(second).isInstanceOfSatisfying(Saving.Conflict.class, conflict -> {
            assertThat(conflict.theirs()).isEqualTo("5");
            assertThat(conflict.mine()).isEqualTo("2");
            assertThat(conflict.version()).isEqualTo(2);
        });
        assertThat(values(nida, id, PAIR)).containsExactly("5", "");
        Saving knowing = world.call(nida, () -> answering.answer(id, SheetKind.COUNTED, ITEM, "2", 2));
        assertThat(knowing).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void theSameValueTwiceIsNoConflict() {
        answer(nida, id, ITEM, "4");

        assertThat(world.<Saving>call(nida, () -> answering.answer(id, SheetKind.COUNTED, ITEM, "4", 0)))
                .isInstanceOf(Saving.Saved.class);
        assertThat(journal.of(id, "answering.answered")).hasSize(1);
    }

    @RepeatedTest(5)
    void twoAtOnceOneWinsAndOneIsTold() throws Exception {
        List<Saving> both = atOnce(
                () -> answering.answer(id, SheetKind.COUNTED, ITEM, "4", 0),
                () -> answering.answer(id, SheetKind.COUNTED, ITEM, "2", 0));

        assertThat(both).hasAtLeastOneElementOfType(Saving.Saved.class);
        assertThat(both).hasAtLeastOneElementOfType(Saving.Conflict.class);
        assertThat(AsSystem.call(() -> answers.totals(id)).get(ITEM).respondents())
                .isEqualTo(1);
    }

    @Test
    void theSecondTallyOfAnItemIsAConflict() {
        state(agency, id, EXAMPLE, "1", "");
        tally(agency, id, EXAMPLE + ".Q1", List.of("1", "-", "-", "-", "-"), Optional.empty(), 0);

        TallySaving second = world.call(
                agency.headOfHr(),
                () -> tallies.enter(id, EXAMPLE + ".Q1", List.of("-", "1", "-", "-", "-"), Optional.empty(), 0));

        assertThat(second).isInstanceOfSatisfying(TallySaving.Written.class, written -> assertThat(written.saving())
                .isInstanceOfSatisfying(Saving.Conflict.class, conflict -> {
                    assertThat(conflict.theirs()).startsWith("1·-·-·-·-");
                    assertThat(conflict.mine()).startsWith("-·1·-·-·-");
                }));
    }

    @Test
    void aWindowThatStillShowsClearedCountsDoesNotOverwriteWhatWasEnteredSince() {
        List<String> five = List.of("1", "-", "-", "-", "-");
        state(agency, id, EXAMPLE, "1", "");
        tally(agency, id, EXAMPLE + ".Q1", five, Optional.empty(), 0);
        world.as(
                agency.headOfHr(),
                () -> wholeTallies.clear(id, EXAMPLE, tallies.form(id, EXAMPLE).stamp()));

        assertThat(tally(agency, id, EXAMPLE + ".Q1", five, Optional.empty(), 1))
                .isInstanceOfSatisfying(TallySaving.Written.class, written -> assertThat(written.saving())
                        .isInstanceOfSatisfying(Saving.Conflict.class, conflict -> assertThat(conflict.theirs())
                                .isEmpty()));
        tally(agency, id, EXAMPLE + ".Q1", List.of("-", "-", "-", "-", "1"), Optional.empty(), 0);

        assertThat(tally(agency, id, EXAMPLE + ".Q1", five, Optional.empty(), 1))
                .isInstanceOfSatisfying(TallySaving.Written.class, written -> assertThat(written.saving())
                        .isInstanceOf(Saving.Conflict.class));
        assertThat(AsSystem.call(() -> answers.totals(id)).get(EXAMPLE + ".Q1").frequency(1))
                .isEqualTo(1);
    }

    @Test
    void actsOnAWholeTallyAreRefusedOverCountsNobodySaw() {
        state(agency, id, EXAMPLE, "1", "");
        long before =
                world.call(agency.coordinator(), () -> tallies.form(id, EXAMPLE).stamp());
        tally(agency, id, EXAMPLE + ".Q1", List.of("1", "-", "-", "-", "-"), Optional.empty(), 0);

        assertThat(world.call(agency.headOfHr(), () -> wholeTallies.clear(id, EXAMPLE, before)))
                .isFalse();
        assertThat(world.call(agency.headOfHr(), () -> wholeTallies.notPractised(id, EXAMPLE, "ไม่มี", before)))
                .isFalse();
        assertThat(world.call(agency.headOfHr(), () -> tallies.state(id, EXAMPLE, "1", "", 0)))
                .isFalse();
        assertThat(AsSystem.call(() -> answers.totals(id)).get(EXAMPLE + ".Q1").frequency(5))
                .isEqualTo(1);
    }

    @RepeatedTest(5)
    void aFormIsNeverFilledInBothWays() throws Exception {
        List<Object> both = atOnce(
                () -> answering.answer(id, SheetKind.COUNTED, ITEM, "4", 0),
                () -> world.call(agency.coordinator(), () -> tallies.state(id, PAIR, "3", "", 0)));

        assertThat(both).filteredOn(RuntimeException.class::isInstance).hasSize(1);
    }

    @RepeatedTest(5)
    void anAnswerIsEitherBeforeTheClosingOrRefused() throws Exception {
        answer(nida, id, PAIR + ".Q2", "3");
        List<Object> both = atOnce(
                () -> answering.answer(id, SheetKind.COUNTED, ITEM, "4", 0),
                () -> world.call(agency.coordinator(), () -> {
                    collecting.close(id);
                    return "closed";
                }));

        boolean saved = both.stream().anyMatch(Saving.Saved.class::isInstance);
        assertThat(AsSystem.call(() -> answers.totals(id)).get(ITEM).n()).isEqualTo(saved ? 1 : 0);
        assertThat(both).contains("closed");
    }

    @Test
    void aWholeFormIsNotMarkedOverAnAnswerNobodySaw() {
        answer(nida, id, ITEM, "4");

        Saving marked = world.call(nida, () -> answering.notPractised(id, SheetKind.COUNTED, PAIR, "ไม่มี", 0));

        assertThat(marked).isInstanceOf(Saving.Conflict.class);
        assertThat(values(nida, id, PAIR)).containsExactly("4", "");
    }

    /** Both acts, as the respondent, started together; what they returned or threw. */
    @SafeVarargs
    @SuppressWarnings("unchecked")
    private <T> List<T> atOnce(Callable<T>... acts) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(acts.length);
        CyclicBarrier start = new CyclicBarrier(acts.length);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> act : acts) {
                running.add(pool.submit(() -> {
                    start.await();
                    return world.call(nida, () -> uncheck(act));
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                try {
                    results.add(one.get());
                } catch (ExecutionException e) {
                    results.add((T) e.getCause());
                }
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    private static <T> T uncheck(Callable<T> act) {
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
