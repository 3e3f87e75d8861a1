package org.prameen.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.prameen.evidence.Pdfs;

/** The evidence of one form, in the dialog that opens over the page somebody works at. */
public final class EvidencePage {

    private final Visitor visitor;

    EvidencePage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** @param title of a PDF of one page; it hangs there when this returns */
    public EvidencePage attaches(String title) {
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(title + ".pdf", "application/pdf", Pdfs.simple("To every division", 1)));
        visitor.sees(visitor.page().locator(".ev-piece").filter(new Locator.FilterOptions().setHasText(title)));
        visitor.rests();
        return this;
    }
}
