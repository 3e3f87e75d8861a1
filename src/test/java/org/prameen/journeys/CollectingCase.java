package org.prameen.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.prameen.World;
import org.prameen.answering.AnswerSheets;
import org.prameen.answering.Answering;
import org.prameen.answering.Collecting;
import org.prameen.answering.Corrections;
import org.prameen.answering.ItemAnswer;
import org.prameen.answering.SheetKind;
import org.prameen.casework.CaseOpening;
import org.prameen.organisation.Organisations;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.People;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Autowired;

/** A case whose answers are being collected, and the hands that move on its screens. */
abstract class CollectingCase {

    static final String FORM = "C1.F1.I1";
    static final String NIDA = "nida.saensuk";
    static final String SOMCHAI = "somchai.saensuk";

    @Autowired
    World world;

    @Autowired
    CaseOpening opening;

    @Autowired
    Organisations organisations;

    @Autowired
    Rounds rounds;

    @Autowired
    People people;

    @Autowired
    Collecting collecting;

    @Autowired
    Corrections corrections;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Answering answering;

    CaseId id;

    @BeforeEach
    void collect(Days days) {
        RoundId round = world.round();
        id = opening.open(round, organisations.byCode("M-2001").orElseThrow().id());
        days.goTo(AsSystem.call(() -> rounds.get(round))
                .dates()
                .collectFrom()
                .withDayOfMonth(14)
                .atTime(21, 40));
        AsSystem.run(() -> collecting.open(id));
    }

    Visitor answers(Visitor visitor) {
        return visitor.opens("cases/" + id + "/answers?form=" + FORM);
    }

    Visitor counts(Visitor visitor, int row, String... typed) {
        Locator cells =
                visitor.page().locator(".an-tally tbody tr:has(input)").nth(row).locator("input");
        for (int cell = 0; cell < typed.length; cell++) {
            cells.nth(cell).fill(typed[cell]);
        }
        cells.nth(typed.length - 1).press("Tab");
        return visitor.rests();
    }

    static void press(Visitor visitor, String... keys) {
        for (String key : keys) {
            visitor.page().keyboard().press(key);
        }
        visitor.rests();
    }

    static Locator row(Page page, int item) {
        return page.locator(".an-row[data-item='" + FORM + ".Q" + item + "']");
    }

    static Locator radio(Page page, int item, String value) {
        return row(page, item).locator("input[value='" + value + "']");
    }

    java.util.List<ItemAnswer> stored() {
        return world.call(
                person(NIDA), () -> sheets.form(id, SheetKind.COUNTED, FORM).items());
    }

    PersonId person(String username) {
        return AsSystem.call(() -> people.byUsername(username).orElseThrow().id());
    }
}
