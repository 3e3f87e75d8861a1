package org.prameen.journeys;

import com.microsoft.playwright.Page;

/** A simple step of the handbook, done with a form or left out with a reason. */
public final class StepPage {

    private final Visitor visitor;

    StepPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Hands the form in; the person's inbox follows. */
    public Visitor submits() {
        return visitor.presses(Words.of("lifecycle.form.submit")).isAt("inbox");
    }

    public Visitor isNotNeeded(String because) {
        visitor.presses(Words.of("lifecycle.notNeeded"));
        page().locator("vaadin-dialog-overlay textarea").last().fill(because);
        visitor.presses(Words.of("lifecycle.notNeeded.confirm"));
        return visitor.isAt("inbox");
    }

    private Page page() {
        return visitor.page();
    }
}
