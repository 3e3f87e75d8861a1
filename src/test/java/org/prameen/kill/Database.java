package org.prameen.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The data of an application under test, looked at from outside, past the application. */
final class Database {

    private static final int LINE_OF_PID = 0;
    private static final int LINE_OF_PORT = 3;
    private static final Duration REAPED_WITHIN = Duration.ofSeconds(30);

    private final Path directory;

    Database(Path folder) {
        this.directory = folder.resolve("postgres");
    }

    Path directory() {
        return directory;
    }

    String name() {
        return directory.getParent().getFileName().toString();
    }

    /** A connection a statement; fails while the server is not up. */
    JdbcClient client() {
        String port = line(LINE_OF_PORT).orElseThrow(() -> new IllegalStateException("no database server yet"));
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "postgres"));
    }

    /** The server and all its helpers. */
    void killServer() {
        line(LINE_OF_PID).map(Long::valueOf).flatMap(ProcessHandle::of).ifPresent(server -> Stream.concat(
                        Stream.of(server), server.descendants())
                .toList()
                .forEach(Database::kill));
    }

    /** A killed process is gone only when its parent, or the init of the container, has asked for its end. */
    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        try {
            process.onExit().get(REAPED_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException(
                    "process " + process.pid() + " was killed and stays a zombie; run the container with an init", e);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> line(int number) {
        Path file = directory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() > number ? Optional.of(lines.get(number).trim()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
