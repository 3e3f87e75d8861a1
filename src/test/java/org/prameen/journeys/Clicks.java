package org.prameen.journeys;

import com.microsoft.playwright.Page;

/** How often somebody presses something, wherever they go; typing is no click. Counts from the next page they open. */
public final class Clicks {

    private int made;

    Clicks(Page page) {
        page.exposeBinding("journeyPressed", (source, none) -> made++);
        page.addInitScript("addEventListener('pointerdown', () => window.journeyPressed(), true)");
    }

    public int made() {
        return made;
    }
}
