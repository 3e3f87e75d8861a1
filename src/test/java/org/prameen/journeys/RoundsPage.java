package org.prameen.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Where the national office plans rounds and opens them to agencies. */
public final class RoundsPage {

    private final Visitor officer;

    RoundsPage(Visitor officer) {
        this.officer = officer;
    }

    /** Plans the next round of a fiscal year that is not planned yet, with the dates of the handbook. */
    public RoundsPage plans(int fiscalYear) {
        officer.opens("rounds").presses(Words.of("round.plan"));
        officer.fills(Words.of("round.year"), Integer.toString(fiscalYear)).presses(Words.of("round.plan.do"));
        page().waitForURL("**/rounds/*-*");
        officer.rests();
        return this;
    }

    /** Opens the round that is shown to one agency, and waits until it is done. */
    public RoundsPage launchesFor(String agency) {
        officer.presses(Words.of("casework.launch"));
        page().locator("vaadin-radio-button")
                .getByText(Words.of("casework.launch.whom.ONE"))
                .click();
        officer.choosesFromMany(Words.of("casework.filter.agency"), agency);
        officer.presses(Words.of("casework.launch.do", 1));
        officer.sees(Words.of("casework.launch.outcome", 1, 0, 0));
        return this;
    }

    /** Gives the province a day until which it is due, and waits until the cases of the round have it. */
    public RoundsPage setsTheProvincesDay(String day, int cases) {
        officer.presses(Words.of("round.reschedule"));
        Locator field = page().locator("vaadin-dialog-overlay")
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(Words.of("round.provinceDue")));
        field.fill(day);
        field.blur();
        officer.rests().presses(Words.of("round.reschedule.do"));
        officer.sees(Words.of("casework.dateMove.done", cases, "").strip());
        return this;
    }

    private Page page() {
        return officer.page();
    }
}
