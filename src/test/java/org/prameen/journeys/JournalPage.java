package org.prameen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** Who did what. */
public final class JournalPage {

    private final Visitor reader;

    JournalPage(Visitor reader) {
        this.reader = reader;
    }

    /** @param agency part of its name @param node code of an item or form */
    public JournalPage narrowsTo(String agency, String node) {
        types("agency", agency);
        types("node", node);
        return this;
    }

    /** The list waits a moment for more letters. */
    private void types(String field, String text) {
        reader.page().waitForResponse(answer -> answer.url().contains("v-r=uidl"), () -> reader.page()
                .getByLabel(Words.of("reporting.journal." + field))
                .first()
                .fill(text));
        reader.rests();
    }

    /** Opens the one line that says this, once the list holds no other. @return all that is said about it */
    public String opens(String words) {
        Locator line = reader.page()
                .locator("vaadin-grid.rp-journal vaadin-grid-cell-content:visible")
                .filter(new Locator.FilterOptions().setHasText(words));
        assertThat(line).hasCount(1);
        reader.rests();
        line.click();
        Locator facts = reader.page().locator("vaadin-dialog-overlay dl");
        assertThat(facts).isVisible();
        return facts.innerText();
    }
}
