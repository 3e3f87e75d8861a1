package org.prameen.journeys;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gets a browser for the tests, so that a machine with nothing but a JDK can run them: one that is installed, else one
 * from the system's packages where that is allowed, else the one that Playwright fetches.
 */
final class Browsers {

    static final String NAMED = "PRAMEEN_CHROMIUM";

    static final String ADVICE =
            "The browser tests found no browser that runs and could not install one: install Chromium"
                    + " (Debian: apt-get install chromium) or set " + NAMED + " to the path of a Chrome or Chromium.";

    private static final List<String> USUAL_NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge");

    private final Machine machine;
    private final Opening opening;

    /** Tries to open a browser. Empty path: the one Playwright has fetched. Empty answer: it does not run here. */
    interface Opening {
        Optional<Browser> open(Optional<Path> executable);
    }

    Browsers(Machine machine, Opening opening) {
        this.machine = machine;
        this.opening = opening;
    }

    /** @throws IllegalStateException with one sentence that says what to install */
    Browser open() {
        Optional<String> named = machine.variable(NAMED);
        if (named.isPresent()) {
            return opening.open(named.map(Path::of))
                    .orElseThrow(() -> new IllegalStateException(
                            NAMED + " is set to " + named.get() + ", which does not run as a browser here."));
        }
        return installed()
                .or(() -> opening.open(Optional.empty()))
                .or(this::fromPackages)
                .or(this::fetched)
                .orElseThrow(() -> new IllegalStateException(ADVICE));
    }

    private Optional<Browser> installed() {
        return USUAL_NAMES.stream()
                .flatMap(name -> machine.command(name).stream())
                .flatMap(path -> opening.open(Optional.of(path)).stream())
                .findFirst();
    }

    private Optional<Browser> fromPackages() {
        if (machine.command("apt-get").isEmpty() || !mayAdminister()) {
            return Optional.empty();
        }
        machine.run(asAdministrator("apt-get", "update", "-q"));
        boolean done =
                machine.run(asAdministrator("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium"));
        return done ? installed() : Optional.empty();
    }

    private Optional<Browser> fetched() {
        List<String> fetch = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install"));
        if (machine.command("apt-get").isPresent() && mayAdminister()) {
            fetch.add("--with-deps");
        }
        fetch.add("chromium");
        return machine.run(fetch) ? opening.open(Optional.empty()) : Optional.empty();
    }

    private boolean mayAdminister() {
        return machine.isAdministrator()
                || machine.command("sudo").isPresent() && machine.run(List.of("sudo", "-n", "true"));
    }

    private List<String> asAdministrator(String... command) {
        return Stream.concat(machine.isAdministrator() ? Stream.empty() : Stream.of("sudo", "-n"), Stream.of(command))
                .toList();
    }
}
