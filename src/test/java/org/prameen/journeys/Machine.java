package org.prameen.journeys;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the search for a browser must know of the computer it runs on. */
interface Machine {

    /** An environment variable; empty text counts as not set. */
    Optional<String> variable(String name);

    /** Where the shell would find a command. */
    Optional<Path> command(String name);

    boolean isAdministrator();

    /** Runs a command that asks no questions. @return whether it ended well */
    boolean run(List<String> command);
}
