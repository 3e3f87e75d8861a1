package org.prameen.journeys;

import com.microsoft.playwright.Page;

/** The door. */
public final class LoginPage {

    private final Visitor visitor;

    LoginPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Signs in and waits until the door is left behind. */
    public void signIn(String username, String password) {
        attempt(username, password);
        page().waitForURL(url -> !url.endsWith("/login"));
        visitor.rests();
    }

    /** Fills the door and knocks, whatever comes of it. */
    public Visitor attempt(String username, String password) {
        page().locator("vaadin-login-overlay input[name=username], input[name=username]")
                .first()
                .fill(username);
        page().locator("input[name=password]").first().fill(password);
        page().locator("vaadin-button[slot=submit]").click();
        page().waitForURL(url -> !url.endsWith("/login"));
        return visitor.rests();
    }

    private Page page() {
        return visitor.page();
    }
}
