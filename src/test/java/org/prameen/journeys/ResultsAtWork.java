package org.prameen.journeys;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.prameen.World;
import org.prameen.WorldOffices;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.round.Rounds;
import org.prameen.scoring.improvement.Direction;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.workbook.Finishing;
import org.prameen.workbook.Measures;
import org.prameen.workbook.ResultMeasure;
import org.prameen.workbook.TypedMeasure;
import org.prameen.workbook.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A workbook with measures of results, and short words for what people do in it. */
abstract class ResultsAtWork {

    @Autowired
    World world;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Finishing finishing;

    @Autowired
    Measures measures;

    @Autowired
    Workbooks workbooks;

    @Autowired
    JdbcClient jdbc;

    Agency agency;
    CaseId id;

    @BeforeEach
    void openWorkbook(Days days) {
        agency = world.agency();
        id = begun(days);
    }

    /** A case of the agency in the next year, in its window. */
    CaseId begun(Days days) {
        CaseId next = world.open(agency, world.roundOf("pmqa-guide", "1", "YEAR"));
        world.enter(next, Stage.COLLECTION);
        days.goTo(
                AsSystem.call(() -> rounds.get(cases.get(next).round()).dates().collectFrom())
                        .plusDays(9)
                        .atTime(12, 0));
        AsSystem.run(() -> finishing.open(next));
        return next;
    }

    void enter(String group, String name, String earlier, String later, String target, String result) {
        world.as(agency.coordinator(), () -> measures.add(id, measure(group, name, earlier, later, target, result)));
    }

    /** Better when it is higher. */
    static TypedMeasure measure(String group, String name, String earlier, String later, String target, String result) {
        return new TypedMeasure(
                group,
                Optional.empty(),
                name,
                "ร้อยละ",
                true,
                Optional.of(Direction.HIGHER),
                earlier,
                later,
                target,
                result,
                Optional.empty());
    }

    static void types(Visitor visitor, String... texts) {
        for (String text : texts) {
            visitor.page().keyboard().type(text);
            visitor.page().keyboard().press("Tab");
            visitor.rests();
        }
    }

    static Locator field(Visitor visitor, String field) {
        return visitor.page().locator("#wb-7-1-1-group .wr-" + field + " .wr-input");
    }

    static void fill(Visitor visitor, String field, String text) {
        field(visitor, field).fill(text);
        field(visitor, field).press("Tab");
        visitor.rests();
    }

    List<ResultMeasure> entered() {
        return world.call(agency.coordinator(), () -> workbooks.get(id)).measures();
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
}
