package org.prameen.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What surrounds every page for those who signed in: navigation, language, the way out. */
public final class Frame {

    private final Visitor visitor;

    Frame(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The one other language than the one shown. */
    public Visitor switchLanguage() {
        page().waitForNavigation(() -> page().locator(".pr-user .pr-language").click());
        return visitor.rests();
    }

    public String language() {
        return page().locator("html").getAttribute("lang");
    }

    public String nameOfPerson() {
        return page().locator(".pr-user-name").first().textContent().strip();
    }

    public Visitor signOut() {
        page().locator(".pr-user vaadin-menu-bar-button").first().click();
        page().locator("vaadin-menu-bar-item[role=menuitem]").last().click();
        page().waitForURL("**/login");
        return visitor.rests();
    }

    /** Goes to an entry of the navigation, opening the drawer on a small screen. */
    public Visitor goTo(String path) {
        Locator entry = page().locator("vaadin-side-nav-item[path='" + path + "']");
        if (!entry.isVisible()) {
            page().locator("vaadin-drawer-toggle").click();
        }
        entry.click();
        page().waitForURL("**/" + path);
        return visitor.rests();
    }

    private Page page() {
        return visitor.page();
    }
}
