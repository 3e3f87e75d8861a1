package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BrowsersTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path FETCHED = Path.of("fetched by Playwright");

    private final Map<String, String> variables = new HashMap<>();
    private final Set<String> commands = new HashSet<>();
    private final Set<Path> thatRun = new HashSet<>();
    private final List<String> ran = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private boolean administrator;
    private boolean packagesWork;
    private boolean downloadWorks;

    @Test
    void theBrowserThatIsNamedIsTaken() {
        variables.put(Browsers.NAMED, "/opt/chrome");
        thatRun.add(Path.of("/opt/chrome"));
        install(CHROMIUM);

        browsers().open();

        assertThat(opened).containsExactly(Path.of("/opt/chrome"));
    }

    @Test
    void aNamedBrowserThatDoesNotRunIsSaidAndNotReplaced() {
        variables.put(Browsers.NAMED, "/opt/chrome");
        install(CHROMIUM);

        assertThatThrownBy(() -> browsers().open()).hasMessageContaining("PRAMEEN_CHROMIUM is set to /opt/chrome");
        assertThat(opened).isEmpty();
    }

    @Test
    void anInstalledBrowserIsTakenWithoutInstallingAnything() {
        install(CHROMIUM);

        browsers().open();

        assertThat(opened).containsExactly(CHROMIUM);
        assertThat(ran).isEmpty();
    }

    @Test
    void anInstalledBrowserThatDoesNotRunIsPassedOver() {
        commands.add("chromium-browser");
        install(Path.of("/usr/bin/google-chrome"));

        browsers().open();

        assertThat(opened).containsExactly(Path.of("/usr/bin/google-chrome"));
    }

    @Test
    void theAdministratorGetsOneFromThePackages() {
        commands.add("apt-get");
        administrator = true;
        packagesWork = true;

        browsers().open();

        assertThat(opened).containsExactly(CHROMIUM);
        assertThat(ran).containsExactly("apt-get update -q", "apt-get install -q -y --no-install-recommends chromium");
    }

    @Test
    void whoMayBecomeAdministratorDoesSoWithoutBeingAsked() {
        commands.addAll(Set.of("apt-get", "sudo"));
        packagesWork = true;

        browsers().open();

        assertThat(ran).allMatch(command -> command.startsWith("sudo -n "));
        assertThat(opened).containsExactly(CHROMIUM);
    }

    @Test
    void whoMayNotInstallPackagesGetsTheOneOfPlaywright() {
        commands.add("apt-get");
        downloadWorks = true;

        browsers().open();

        assertThat(opened).containsExactly(FETCHED);
        assertThat(ran).singleElement().asString().endsWith("com.microsoft.playwright.CLI install chromium");
    }

    @Test
    void whenAllFailsOneSentenceSaysWhatToInstall() {
        commands.add("apt-get");
        administrator = true;

        assertThatThrownBy(() -> browsers().open()).hasMessage(Browsers.ADVICE);
        assertThat(ran).last().asString().endsWith("install --with-deps chromium");
    }

    private void install(Path browser) {
        commands.add(browser.getFileName().toString());
        thatRun.add(browser);
    }

    private Browsers browsers() {
        return new Browsers(new ImaginedMachine(), this::tryToOpen);
    }

    private Optional<Browser> tryToOpen(Optional<Path> executable) {
        Path path = executable.orElse(FETCHED);
        if (!thatRun.contains(path)) {
            return Optional.empty();
        }
        opened.add(path);
        return Optional.of(mock(Browser.class));
    }

    private final class ImaginedMachine implements Machine {

        @Override
        public Optional<String> variable(String name) {
            return Optional.ofNullable(variables.get(name));
        }

        @Override
        public Optional<Path> command(String name) {
            return commands.contains(name) ? Optional.of(Path.of("/usr/bin", name)) : Optional.empty();
        }

        @Override
        public boolean isAdministrator() {
            return administrator;
        }

        @Override
        public boolean run(List<String> command) {
            String line = String.join(" ", command);
            ran.add(line);
            if (line.contains("playwright")) {
                thatRun.addAll(downloadWorks ? Set.of(FETCHED) : Set.of());
                return downloadWorks;
            }
            if (line.endsWith("chromium") && packagesWork) {
                install(CHROMIUM);
            }
            return packagesWork;
        }
    }
}
