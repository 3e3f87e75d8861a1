package org.prameen.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The data of an application under test, looked at from outside, past the application. */
final class Database {

    private static final int LINE_OF_PID = 0;
    private static final int LINE_OF_PORT = 3;

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
                .forEach(each -> {
                    each.destroyForcibly();
                    each.onExit().join();
                }));
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
