package org.prameen.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What came back to an agency, with the ways to each field. */
public final class CorrectionPage {

    private final Visitor coordinator;
    private final String address;

    /** @param coordinator who has the page open */
    CorrectionPage(Visitor coordinator) {
        this.coordinator = coordinator;
        this.address = coordinator.page().url();
    }

    /** Says what the agency agreed on for an item. */
    public CorrectionPage agreesOn(String item, String value, String because) {
        follows("review.correct.consensus").presses(Words.of("review.agree.of", item));
        coordinator.fills(Words.of("review.agree.value"), value).fills(Words.of("review.reason"), because);
        coordinator.pressesInDialog(Words.of("review.agree.do"));
        return comesBack();
    }

    /** Hangs a paper on the form of what came back. */
    public CorrectionPage attaches(String paper) {
        follows("review.correct.evidence");
        new EvidencePage(coordinator).attaches(paper);
        coordinator.findsNoBarrier();
        return comesBack();
    }

    public void finishes() {
        coordinator
                .sees(Words.of("review.correct.how", 1, 1))
                .findsNoBarrier()
                .presses(Words.of("review.correct.finish"));
        coordinator.pressesInDialog(Words.of("review.decide.correct")).isAt("inbox");
    }

    private Visitor follows(String link) {
        page().locator(".rv-links a")
                .filter(new Locator.FilterOptions().setHasText(Words.of(link)))
                .first()
                .click();
        page().waitForURL(there -> !there.equals(address));
        return coordinator.rests();
    }

    private CorrectionPage comesBack() {
        page().navigate(address);
        coordinator.rests();
        return this;
    }

    private Page page() {
        return coordinator.page();
    }
}
