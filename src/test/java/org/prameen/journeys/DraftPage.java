package org.prameen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** The editor of a package, and the ways to it. */
public final class DraftPage {

    private static final String MARKED = "area => area.value.substring(area.selectionStart, area.selectionEnd)";
    private static final String DRAFT = "instruments/drafts/*";

    private final Visitor visitor;

    DraftPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public Visitor visitor() {
        return visitor;
    }

    /** @param published page of the version that the draft begins with */
    public DraftPage startsAfter(String published, String version) {
        visitor.opens(published).presses(Words.of("instrument.new.next"));
        visitor.fills(Words.of("instrument.new.version"), version).pressesInDialog(Words.of("instrument.new.begin"));
        visitor.isAt(DRAFT);
        return this;
    }

    public DraftPage opens(String address) {
        visitor.opens(address);
        return this;
    }

    /** Without the address of the application. */
    public String address() {
        return URI.create(visitor.page().url()).getPath().substring(1);
    }

    public String text() {
        return area().inputValue();
    }

    /** Types it, goes elsewhere, and waits to be told what became of it. */
    public DraftPage types(String text) {
        area().fill(text);
        area().blur();
        assertThat(visitor.page().locator(".ie-state")).not().hasText(Words.of("instrument.editor.saving"));
        visitor.rests();
        return this;
    }

    /** @return the line that is marked there */
    public String goesToTheFirstFault() {
        visitor.page().locator(".ie-way").first().click();
        visitor.rests();
        return area().evaluate(MARKED).toString();
    }

    public DraftPage keepsMine() {
        String before = visitor.page().url();
        visitor.presses(Words.of("instrument.editor.keepMine"));
        visitor.page().waitForURL(url -> !url.equals(before));
        visitor.rests();
        return this;
    }

    public DraftPage imports(String name, String text) {
        visitor.opens("instruments").presses(Words.of("instrument.import.title"));
        send(name, text);
        return this;
    }

    /** Another file in the dialog that is open. @return with the draft that came of it */
    public DraftPage importsAgain(String name, String text) {
        send(name, text);
        visitor.isAt(DRAFT);
        return this;
    }

    public String downloads() {
        Download file = visitor.page().waitForDownload(() -> visitor.page()
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText(Words.of("instrument.editor.download")))
                .click());
        try {
            return Files.readString(file.path(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DraftPage publishes(String reason) {
        visitor.presses(Words.of("instrument.editor.publish"));
        visitor.page().locator("vaadin-dialog-overlay textarea").fill(reason);
        visitor.takesPicture("draft-publish");
        visitor.page()
                .locator("vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .click();
        visitor.rests();
        return this;
    }

    private void send(String name, String text) {
        visitor.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/yaml", text.getBytes(StandardCharsets.UTF_8)));
        visitor.rests();
    }

    private Locator area() {
        return visitor.page().locator("textarea.ie-text");
    }
}
