package org.prameen.workbook;

import java.time.LocalDate;
import java.util.Map;
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
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases that have come to their workbook, and short words for what people do in them. */
@IntegrationTest
abstract class FilledCase {

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Finishing finishing;

    @Autowired
    Filling filling;

    @Autowired
    Workbooks workbooks;

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    /** Eighty-four boxes at twenty-three items. */
    CaseId boxes(Agency agency) {
        return open(agency, "pmqa-esa", "2566");
    }

    /** Fifty-six items on five steps and nine key figures. */
    CaseId steps(Agency agency) {
        return open(agency, "egov-career", "2549");
    }

    CaseId steps(Agency agency, Map<String, String> method) {
        return open(agency, "egov-career", "2549", method);
    }

    /** Levels, and measures of results. */
    CaseId results(Agency agency) {
        return open(agency, "pmqa-guide", "1");
    }

    /** The clock stands in the window. */
    CaseId open(Agency agency, String instrument, String version) {
        return open(agency, instrument, version, Map.of());
    }

    /** In a round by another method than the usual. @param method option by choice */
    CaseId open(Agency agency, String instrument, String version, Map<String, String> method) {
        return open(agency, world.roundOf(instrument, version, "YEAR", method));
    }

    CaseId open(Agency agency, RoundId round) {
        CaseId id = world.open(agency, round);
        world.enter(id, Stage.COLLECTION);
        clock.set(collectFrom(id).plusDays(9).atTime(12, 0));
        AsSystem.run(() -> finishing.open(id));
        return id;
    }

    LocalDate collectFrom(CaseId id) {
        return AsSystem.call(() -> rounds.get(cases.get(id).round()).dates().collectFrom());
    }

    LocalDate collectTo(CaseId id) {
        return AsSystem.call(() -> rounds.get(cases.get(id).round()).dates().collectTo());
    }

    /** Answers knowing what stands there. */
    Writing answer(PersonId who, CaseId id, String item, String typed) {
        int seen = version(who, id, item);
        return world.call(who, () -> filling.answer(id, item, typed, seen));
    }

    int version(PersonId who, CaseId id, String item) {
        return world.call(who, () -> workbooks.get(id))
                .entry(item)
                .map(BookEntry::version)
                .orElse(0);
    }

    String value(PersonId who, CaseId id, String item) {
        return world.call(who, () -> workbooks.get(id))
                .entry(item)
                .flatMap(BookEntry::value)
                .orElse("");
    }
}
