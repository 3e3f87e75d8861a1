package org.prameen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** A submission under review; items are decided on with the keys of the screen. */
public final class ReviewPage {

    /** Whatever scrolls around the title stands at its beginning for half a second. */
    private static final String AT_REST_AT_THE_TOP = "() => { let still = true;"
            + " for (let e = document.querySelector('h1'); e; e = e.assignedSlot || e.parentElement || e.getRootNode().host) {"
            + " if (e.scrollTop > 0) { still = false; e.scrollTop = 0; } }"
            + " window.framesAtTop = still ? (window.framesAtTop || 0) + 1 : 0; return window.framesAtTop > 30; }";

    private final Visitor reviewer;

    ReviewPage(Visitor reviewer) {
        this.reviewer = reviewer;
    }

    /** Marks an item of the indicator that is open. @param position from 0 @return its code */
    public String marks(int position) {
        page().locator(".rv-values tr.item .rv-choose").nth(position).click();
        reviewer.rests();
        return page().locator(".rv-bar-what").innerText().strip().split(" ")[0];
    }

    /** Returns the item that is marked. @param kind of reason, as printed */
    public ReviewPage returns(String kind, String because) {
        press("r");
        reviewer.ticks(kind).fills(Words.of("review.return.text"), because);
        reviewer.pressesInDialog(Words.of("review.return.do"));
        return this;
    }

    /** Sets the verified value of the item that is marked. */
    public ReviewPage verifies(String value, String because) {
        press("v");
        reviewer.fills(Words.of("review.verify.value"), value).fills(Words.of("review.reason"), because);
        reviewer.pressesInDialog(Words.of("review.verify.do"));
        return this;
    }

    /** Takes back what was said of the item that is marked. */
    public ReviewPage thinksAgain() {
        press("u");
        return this;
    }

    /** A picture from the top of the page, once it has stopped moving to what was marked. */
    public ReviewPage takesPicture(String name) {
        assertThat(page().locator("vaadin-dialog-overlay")).hasCount(0);
        page().waitForFunction(AT_REST_AT_THE_TOP);
        reviewer.takesPicture(name);
        return this;
    }

    /** Turns from what changed since the last decision to the whole. */
    public ReviewPage looksAtEverything() {
        page().locator("vaadin-tab").last().click();
        reviewer.rests();
        return this;
    }

    /** @param items that were returned */
    public void givesBack(int items) {
        reviewer.findsNoBarrier().presses(Words.of("review.decide.return.count", items));
        reviewer.pressesInDialog(Words.of("review.decide.return")).isAt("reviews");
    }

    public void approves() {
        reviewer.findsNoBarrier().presses(Words.of("review.decide.approve"));
        reviewer.pressesInDialog(Words.of("review.decide.approve")).isAt("reviews");
    }

    /** Keys act once no dialog is open any more. */
    private void press(String key) {
        assertThat(page().locator("vaadin-dialog-overlay")).hasCount(0);
        page().keyboard().press(key);
        reviewer.rests();
    }

    private Page page() {
        return reviewer.page();
    }
}
