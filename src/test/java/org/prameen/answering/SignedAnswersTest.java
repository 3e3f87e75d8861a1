package org.prameen.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Locks;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;

class SignedAnswersTest extends CollectingCase {

    private static final String ITEM = PAIR + ".Q1";
    private static final String OTHER = PAIR + ".Q2";
    private static final List<String> FIVE = List.of("1", "-", "-", "-", "-");
    private static final List<String> FOUR = List.of("-", "1", "-", "-", "-");

    @Autowired
    Locks locks;

    @Autowired
    Corrections corrections;

    Agency agency;
    CaseId id;
    PersonId nida;

    @BeforeEach
    void collect() {
        agency = world.agency();
        id = open(agency);
        nida = agency.respondent();
        answer(nida, id, ITEM, "4");
        answer(nida, id, OTHER, "3");
        state(agency, id, EXAMPLE, "1", "");
        tally(agency, id, EXAMPLE + ".Q1", FIVE, Optional.empty(), 0);
    }

    private void sign() {
        close(agency, id);
        AsSystem.run(() -> locks.lock(id));
    }

    private void giveBack(String node) {
        AsSystem.run(() -> locks.unlock(id, Set.of(node), "ดูคำสั่งอีกครั้ง"));
    }

    @Test
    void nothingSignedCanBeChangedInAnyWay() {
        sign();
        long stamp = world.call(agency.coordinator(), () -> tallies.form(id, EXAMPLE))
                .stamp();

        refused(nida, () -> answering.answer(id, SheetKind.COUNTED, ITEM, "5", 1));
        refused(nida, () -> answering.note(id, SheetKind.COUNTED, ITEM, "x", 1));
        refused(nida, () -> answering.notPractised(id, SheetKind.COUNTED, PAIR, "x", 2));
        refused(nida, () -> answering.practisedAfterAll(id, SheetKind.COUNTED, PAIR));
        refused(nida, () -> sheets.submit(id, SheetKind.COUNTED));
        refused(agency.coordinator(), () -> tallies.enter(id, EXAMPLE + ".Q1", FOUR, Optional.empty(), 1));
        refused(agency.coordinator(), () -> tallies.state(id, EXAMPLE, "2", "", 1));
        refused(agency.coordinator(), () -> wholeTallies.notPractised(id, EXAMPLE, "x", stamp));
        refused(agency.coordinator(), () -> wholeTallies.clear(id, EXAMPLE, stamp));
        refused(agency.coordinator(), () -> tallies.leave(id, EXAMPLE, 1));

        assertThat(values(nida, id, PAIR)).containsExactly("4", "3");
        assertThat(form(nida, id, PAIR).locked()).map(Rejected::key).contains("casework.locked");
    }

    @Test
    void aFormOfASignedCaseIsNotReopenedPastTheSignature() {
        sign();
        AsSystem.run(() -> corrections.begin(id, "x"));

        refused(agency.coordinator(), () -> corrections.reopen(id, PAIR, "x"));
    }

    @Test
    void onlyTheReturnedItemCanBeCorrected() {
        sign();
        giveBack(ITEM);

        assertThat(answer(nida, id, ITEM, "2")).isInstanceOf(Saving.Saved.class);
        refused(nida, () -> answering.answer(id, SheetKind.COUNTED, OTHER, "5", 1));
        refused(nida, () -> answering.notPractised(id, SheetKind.COUNTED, PAIR, "x", 3));
        SheetForm form = form(nida, id, PAIR);
        assertThat(form.locked()).isEmpty();
        assertThat(form.fixed()).containsExactly(OTHER);
    }

    @Test
    void aReturnedFactorOpensItsFormsOnSheetsAndInCounts() {
        sign();
        giveBack("C4.F3");
        giveBack("C1.F4");

        assertThat(answer(nida, id, OTHER, "1")).isInstanceOf(Saving.Saved.class);
        assertThat(tally(agency, id, EXAMPLE + ".Q1", FOUR, Optional.empty(), 1))
                .isInstanceOf(TallySaving.Written.class);
        refused(nida, () -> answering.answer(id, SheetKind.COUNTED, "C1.F1.I1.Q1", "5", 0));
    }

    @Test
    void signingAgainClosesWhatWasReturned() {
        sign();
        giveBack(ITEM);
        AsSystem.run(() -> locks.lock(id));

        refused(nida, () -> answering.answer(id, SheetKind.COUNTED, ITEM, "5", 1));
    }

    @Test
    void nothingIsReturnedBeforeItWasSigned() {
        assertThatThrownBy(() -> giveBack(ITEM)).hasMessageContaining("casework.notLocked");
    }

    @RepeatedTest(10)
    void anAnswerIsEitherUnderTheSignatureOrRefused() throws Exception {
        close(agency, id);
        AsSystem.run(() -> {
            locks.lock(id);
            locks.unlock(id, Set.of(ITEM), "x");
        });
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<Saving> saving = pool.submit(() -> {
                start.await();
                return world.call(nida, () -> answering.answer(id, SheetKind.COUNTED, ITEM, "1", 1));
            });
            Future<String> signed = pool.submit(() -> {
                start.await();
                AsSystem.run(() -> locks.lock(id));
                return values(nida, id, PAIR).get(0);
            });
            assertThat(signed.get()).isEqualTo(written(saving) ? "1" : "4");
        } finally {
            pool.shutdown();
        }
        assertThat(values(nida, id, PAIR).get(0)).isIn("1", "4");
    }

    @Test
    void theLockCostsASaveOneStatement() {
        List<String> statements =
                SqlCounter.during(() -> world.as(nida, () -> answering.answer(id, SheetKind.COUNTED, ITEM, "5", 1)));

        assertThat(statements).filteredOn(sql -> sql.contains("case_lock")).hasSize(1);
        assertThat(SqlCounter.during(() -> tally(agency, id, EXAMPLE + ".Q1", FOUR, Optional.empty(), 1)))
                .filteredOn(sql -> sql.contains("case_lock"))
                .hasSize(1);
    }

    private static boolean written(Future<Saving> saving) throws InterruptedException {
        try {
            return saving.get() instanceof Saving.Saved;
        } catch (ExecutionException refused) {
            assertThat(refused.getCause()).hasMessageContaining("casework.locked");
            return false;
        }
    }

    private void refused(PersonId who, Runnable write) {
        assertThat(Stream.of(write)).allSatisfy(act -> assertThatThrownBy(() -> world.as(who, act))
                .hasMessageContaining("casework.locked"));
    }
}
