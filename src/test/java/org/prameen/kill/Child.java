package org.prameen.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The application in a process of its own, on a database in a directory that outlives it. */
final class Child implements AutoCloseable {

    private static final Path LOGS = Path.of("target", "kill");

    private final Process process;
    private final Database database;

    private Child(Process process, Database database) {
        this.process = process;
        this.database = database;
    }

    /** @param arguments as on a command line, besides those that choose database and port */
    static Child start(Class<?> program, Database database, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                "--server.port=0",
                "--prameen.database.directory=" + database.directory()));
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(LOGS);
            Path log = LOGS.resolve(database.name() + ".log");
            return new Child(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start(),
                    database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL for the application alone: its database server lives on without it. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** SIGKILL for the application and its database server, as when the power goes. */
    void killWithDatabase() {
        process.destroyForcibly();
        database.killServer();
        process.onExit().join();
    }

    @Override
    public void close() {
        killWithDatabase();
    }
}
