package org.prameen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Somebody in front of a screen. Texts are those on the screen, in the language it shows. */
public final class Visitor {

    private static final String QUIET = "() => window.Vaadin && Vaadin.Flow && Vaadin.Flow.clients"
            + " && Object.values(Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())"
            + " && !document.querySelector('vaadin-connection-indicator[loading]')";
    private static final String WIDER_THAN_SCREEN =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final Page page;

    Visitor(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    public Clicks countsClicks() {
        return new Clicks(page);
    }

    public LoginPage opensLogin() {
        opens("login");
        return new LoginPage(this);
    }

    /** @param path below the address of the application, without a leading slash */
    public Visitor opens(String path) {
        page.navigate("/" + path);
        return rests();
    }

    /** Waits until the application has answered everything. */
    public Visitor rests() {
        page.waitForFunction(QUIET);
        return this;
    }

    public Frame frame() {
        return new Frame(this);
    }

    public Visitor presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return rests();
    }

    /** A page for everybody, which needs no application in the browser. */
    public Visitor reads(String path) {
        page.navigate("/" + path);
        return this;
    }

    /** Follows a link. @return where it led, without the address of the application */
    public String follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForURL("**/cases/*");
        rests();
        return URI.create(page.url()).getPath().substring(1);
    }

    /** Presses a button of the open dialog, which may have the words of the one that opened it. */
    public Visitor pressesInDialog(String button) {
        page.locator("vaadin-dialog-overlay vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .last()
                .click();
        return rests();
    }

    /** Answers "are you sure?" with the same word that was pressed. */
    public Visitor confirms() {
        page.locator("vaadin-confirm-dialog-overlay vaadin-button[slot=confirm-button]")
                .click();
        return rests();
    }

    /** @param label of a field to type into */
    public Visitor fills(String label, String text) {
        Locator named = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        boolean composed = "group".equals(named.getAttribute("role"));
        Locator field = composed ? named.locator("input").first() : named;
        field.fill(text);
        field.press("Tab");
        return rests();
    }

    /** Ticks a box or picks one of several. */
    public Visitor ticks(String label) {
        page.locator("vaadin-checkbox, vaadin-radio-button")
                .getByText(label, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        return rests();
    }

    /** Picks from a short list. */
    public Visitor chooses(String label, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .locator("vaadin-select-value-button")
                .click();
        page.locator("vaadin-select-overlay vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        return rests();
    }

    /** Types the beginning of a name and takes the first that is offered. */
    public Visitor choosesFromMany(String label, String name) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(name);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        return rests();
    }

    public InboxPage inbox() {
        return new InboxPage(this);
    }

    public Visitor sees(Locator what) {
        assertThat(what.first()).isVisible();
        return this;
    }

    public Visitor sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    public Visitor doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    public Visitor isAt(String path) {
        page.waitForURL("**/" + path);
        return rests();
    }

    /** The words of the title of the page. */
    public String title() {
        Locator title = page.locator("h1").first();
        title.waitFor();
        return title.innerText().strip();
    }

    /** Nothing reaches beyond the right edge of the screen. */
    public Visitor needsNoSidewaysScrolling() {
        assertThat((Integer) page.evaluate(WIDER_THAN_SCREEN))
                .as("pixels beyond the right edge of %s", page.url())
                .isLessThanOrEqualTo(0);
        return this;
    }

    /** axe finds no serious or critical fault on the page as it stands. */
    public Visitor findsNoBarrier() {
        Barriers.assertNone(page);
        return this;
    }

    /** A picture for the documents, made only when {@code -Dprameen.screenshots=folder} asks for it. */
    public Visitor takesPicture(String name) {
        Optional.ofNullable(System.getProperty("prameen.screenshots"))
                .filter(folder -> !folder.isBlank())
                .ifPresent(folder -> keepPicture(Path.of(folder, name + ".png")));
        return this;
    }

    void keepPicture(Path file) {
        page.evaluate("() => document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
    }
}
