package org.prameen.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What must I do now? */
public final class InboxPage {

    private final Visitor visitor;

    InboxPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Opens a task that waits for the person's role. @param task key of its name, after {@code process.} */
    public Visitor opensOfGroup(String caseNumber, String task) {
        return opens("group", caseNumber, task);
    }

    /** Opens a task that is the person's own. */
    public Visitor opensOwn(String caseNumber, String task) {
        return opens("mine", caseNumber, task);
    }

    private Visitor opens(String part, String caseNumber, String task) {
        visitor.opens("inbox?part=" + part);
        Page page = visitor.page();
        narrow(page, caseNumber);
        visitor.rests();
        page.locator("a.pr-work-name")
                .filter(new Locator.FilterOptions().setHasText(Words.of("process." + task)))
                .first()
                .click();
        page.waitForURL(address -> !address.contains("/inbox"));
        return visitor.rests();
    }

    /** The search waits a moment for more letters; until it was answered, work of other cases is on the page. */
    private static void narrow(Page page, String caseNumber) {
        page.waitForResponse(answer -> answer.url().contains("v-r=uidl"), () -> page.locator(".pr-inbox-search input")
                .fill(caseNumber));
    }
}
