package org.prameen.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one browser of a test run; every visitor gets a window of their own in it. */
@SuppressWarnings("deprecation") // the successor of CloseableResource comes with JUnit 5.13
final class OpenBrowser implements ExtensionContext.Store.CloseableResource {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-color-profile=srgb");

    private final Playwright playwright;
    private final Browser browser;

    OpenBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitors.PATIENCE_IN_MILLISECONDS);
        browser = new Browsers(new ThisMachine(), this::tryToOpen).open();
    }

    Browser browser() {
        return browser;
    }

    private Optional<Browser> tryToOpen(Optional<Path> executable) {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
        executable.ifPresent(options::setExecutablePath);
        try {
            return Optional.of(playwright.chromium().launch(options));
        } catch (PlaywrightException doesNotRun) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
