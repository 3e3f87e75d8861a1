package org.prameen.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The plan of a case, as the coordinator writes it. */
public final class PlanPage {

    private final Visitor coordinator;

    PlanPage(Visitor coordinator) {
        this.coordinator = coordinator;
    }

    public PlanPage writesObjectives(String text) {
        opens("frame");
        page().locator("#plan-objectives textarea").fill(text);
        coordinator.rests();
        return this;
    }

    public PlanPage takesTheMethodOfTheHandbook() {
        opens("method");
        coordinator.presses(Words.of("planning.suggest"));
        return this;
    }

    /** @param code of a component or factor that is on the page */
    public PlanPage leavesOut(String code, String reason) {
        opens("choice");
        page().locator("#part-choice vaadin-checkbox")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*" + code.replace(".", "\\.") + "\\s")))
                .first()
                .locator("input")
                .click();
        page().locator("vaadin-dialog-overlay textarea").last().fill(reason);
        page().locator("vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .last()
                .click();
        coordinator.rests();
        return this;
    }

    public PlanPage makesResponsible(String name) {
        opens("responsible");
        page().locator("#plan-responsible-all input").fill(name);
        page().keyboard().press("Enter");
        coordinator.presses(Words.of("planning.responsible.fill"));
        return this;
    }

    public Visitor submits() {
        return coordinator.presses(Words.of("planning.submit")).isAt("inbox");
    }

    private void opens(String part) {
        Locator card = page().locator("#part-" + part);
        if (card.getAttribute("opened") == null) {
            card.locator("vaadin-details-summary").click();
        }
        card.scrollIntoViewIfNeeded();
        coordinator.rests();
    }

    private Page page() {
        return coordinator.page();
    }
}
