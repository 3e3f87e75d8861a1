package org.prameen.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where the head of an agency signs, and where what was signed is opened again. */
public final class SignPage {

    private final Visitor visitor;

    SignPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public void signs() {
        visitor.findsNoBarrier().presses(Words.of("review.sign.do"));
        visitor.pressesInDialog(Words.of("review.decide.sign")).isAt("inbox");
    }

    /** Asks to change an indicator that was signed. @param code of it */
    public void opensAgain(String code, String because) {
        visitor.presses(Words.of("review.reopen.ask"));
        page().locator("vaadin-multi-select-combo-box input").fill(code);
        page().locator("vaadin-multi-select-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(code))
                .first()
                .click();
        page().locator("vaadin-multi-select-combo-box [part~=toggle-button]").click();
        visitor.rests().fills(Words.of("review.reason"), because);
        visitor.pressesInDialog(Words.of("review.reopen.do"));
    }

    private Page page() {
        return visitor.page();
    }
}
