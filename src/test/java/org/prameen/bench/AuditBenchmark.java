package org.prameen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.answering.Answering;
import org.prameen.answering.Collecting;
import org.prameen.answering.Saving;
import org.prameen.answering.SheetKind;
import org.prameen.audit.persistence.JournalSwitch;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Saving one answer: what its line in the journal, linked to the chain of the case, costs on top. */
@IntegrationTest
@Import(JournalSwitch.class)
class AuditBenchmark {

    /** Few a run and many runs: the clock of a processor changes within a second, and both arms should meet the same. */
    private static final int SAVES = Integer.getInteger("bench.saves", 20);

    private static final int RUNS = Integer.getInteger("bench.runs", 201);

    /** Until the code of both arms is compiled for good: what only one of them runs is so later than the rest. */
    private static final int WARMUPS = 100;

    private static final String ITEM = "C1.F4.I2.Q1";

    @Autowired
    JournalSwitch journal;

    @Autowired
    World world;

    @Autowired
    Collecting collecting;

    @Autowired
    Answering answering;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private int version;

    @Test
    void savingAnAnswerWithTheJournalAgainstWithout() {
        Agency agency = world.agency();
        CaseId id = world.openAt(Stage.COLLECTION, agency);
        AsSystem.run(() -> collecting.open(id));
        clock.set(AsSystem.call(() -> rounds.get(cases.get(id).round()))
                .dates()
                .collectFrom()
                .atTime(9, 0));
        Runnable saves = () -> world.as(agency.respondent(), () -> save(id));

        new Comparison("audit", "%d saves of one answer, each in a transaction of its own.".formatted(SAVES))
                .arm("without the journal", () -> journal.without(saves))
                .arm("product", saves)
                .run(WARMUPS, RUNS);

        assertThat(jdbc.sql("select count(*) from journal_entry where case_id = ? and act = 'answering.answered'")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(SAVES * (WARMUPS + RUNS));
    }

    private void save(CaseId id) {
        for (int i = 0; i < SAVES; i++) {
            Saving saved = answering.answer(id, SheetKind.COUNTED, ITEM, Integer.toString(1 + i % 5), version);
            version = ((Saving.Saved) saved).version();
        }
    }
}
