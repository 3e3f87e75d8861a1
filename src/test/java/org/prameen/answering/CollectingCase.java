package org.prameen.answering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases whose collection runs, and short words for what people do in them. */
@IntegrationTest
abstract class CollectingCase {

    /** A form with two items. */
    static final String PAIR = "C4.F3.I3";

    /** The form of the document's worked example, five items. */
    static final String EXAMPLE = "C1.F4.I2";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Collecting collecting;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Answering answering;

    @Autowired
    Tallies tallies;

    @Autowired
    WholeTallies wholeTallies;

    @Autowired
    CaseAnswers answers;

    JournalLines journal;

    @Autowired
    void readTheJournalFrom(JdbcClient jdbc) {
        journal = new JournalLines(jdbc);
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    /** The clock stands in the middle of the window. */
    CaseId open(Agency agency) {
        CaseId id = world.openAt(Stage.COLLECTION, agency);
        clock.set(collectFrom(id).withDayOfMonth(10).atTime(12, 0));
        AsSystem.run(() -> collecting.open(id));
        return id;
    }

    LocalDate collectFrom(CaseId id) {
        return AsSystem.call(() -> rounds.get(cases.get(id).round()).dates().collectFrom());
    }

    /** Answers knowing what stands there. */
    Saving answer(PersonId who, CaseId id, String item, String value) {
        String indicator = item.substring(0, item.lastIndexOf('.'));
        int seen = form(who, id, indicator).items().stream()
                .filter(answer -> answer.item().equals(item))
                .findFirst()
                .map(ItemAnswer::version)
                .orElse(0);
        return world.call(who, () -> answering.answer(id, SheetKind.COUNTED, item, value, seen));
    }

    SheetForm form(PersonId who, CaseId id, String indicator) {
        return world.call(who, () -> sheets.form(id, SheetKind.COUNTED, indicator));
    }

    List<String> values(PersonId who, CaseId id, String indicator) {
        return form(who, id, indicator).items().stream().map(ItemAnswer::value).toList();
    }

    void submit(PersonId who, CaseId id) {
        world.as(who, () -> sheets.submit(id, SheetKind.COUNTED));
    }

    void close(Agency agency, CaseId id) {
        world.as(agency.coordinator(), () -> collecting.close(id));
    }

    TallySaving tally(Agency agency, CaseId id, String item, List<String> typed, Optional<TallyRest> rest, int seen) {
        return world.call(agency.coordinator(), () -> tallies.enter(id, item, typed, rest, seen));
    }

    void state(Agency agency, CaseId id, String indicator, String hrStaff, String others) {
        world.as(agency.coordinator(), () -> tallies.state(id, indicator, hrStaff, others, 0));
    }
}
