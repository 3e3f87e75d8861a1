package org.prameen.journeys;

import org.junit.jupiter.api.BeforeEach;
import org.prameen.World;
import org.prameen.WorldOffices;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Filling;
import org.prameen.workbook.Finishing;
import org.prameen.workbook.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency with a workbook in its window, and short words for what its people do there. */
abstract class BookAtWork {

    @Autowired
    World world;

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

    @Autowired
    JdbcClient jdbc;

    Agency agency;

    @BeforeEach
    void found() {
        agency = world.agency();
    }

    /** A case of the agency in the next year of the instrument. */
    CaseId open(String instrument, String version, Days days) {
        CaseId id = world.open(agency, world.roundOf(instrument, version, "YEAR"));
        world.enter(id, Stage.COLLECTION);
        days.goTo(AsSystem.call(() -> rounds.get(cases.get(id).round()).dates().collectFrom())
                .plusDays(9)
                .atTime(12, 0));
        AsSystem.run(() -> finishing.open(id));
        return id;
    }

    Visitor coordinator(Visitors visitors, Device device) {
        return visitor(visitors, device, agency.coordinator());
    }

    Visitor visitor(Visitors visitors, Device device, PersonId person) {
        String username = jdbc.sql("select username from person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
        Visitor visitor = visitors.somebodyAt(device);
        visitor.opensLogin().signIn(username, WorldOffices.PASSWORD);
        return visitor;
    }

    static void choose(Visitor visitor, String item, String value) {
        visitor.page()
                .locator("[data-item='" + item + "'] input[value='" + value + "']")
                .click();
        visitor.rests();
    }

    String written(CaseId id, String code) {
        return world.call(agency.coordinator(), () -> workbooks.get(id))
                .entry(code)
                .flatMap(BookEntry::value)
                .orElse("");
    }
}
