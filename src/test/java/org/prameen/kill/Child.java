package org.prameen.kill;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.prameen.WorldOffices;

/** The application in a process of its own, on a database in a directory that outlives it. */
final class Child implements AutoCloseable {

    private static final int OK = 200;
    private static final int LOWEST_PORT = 20_000;
    private static final int PORTS = 12_000;
    private static final Path LOGS = Path.of("target", "kill");
    private static final AtomicInteger STARTED = new AtomicInteger();

    private final Process process;
    private final Database database;
    private final int port;

    private Child(Process process, Database database, int port) {
        this.process = process;
        this.database = database;
        this.port = port;
    }

    /** @param arguments as on a command line, besides those that choose database and port */
    static Child start(Class<?> program, Database database, String... arguments) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                WorldOffices.namesFrom(STARTED.incrementAndGet()),
                "-cp",
                classpath(),
                program.getName(),
                "--server.port=" + port,
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
                    database,
                    port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below the ports that the system gives to connections, which may take a free one at any time. */
    private static int freePort() {
        while (true) {
            int port = LOWEST_PORT + ThreadLocalRandom.current().nextInt(PORTS);
            try (ServerSocket probe = new ServerSocket(port)) {
                return probe.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
    }

    /** As here, without an empty place at its end: that would be the folder of the project, with every script once more. */
    private static String classpath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** @throws AssertionError when it has ended, so that nobody waits for the dead */
    boolean isAlive() {
        if (!process.isAlive()) {
            throw new AssertionError("the application ended by itself; see " + LOGS);
        }
        return true;
    }

    /** Whether it serves; see {@link #isAlive()}. */
    boolean isReady() {
        isAlive();
        try {
            HttpRequest question = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                    .build();
            return HttpClient.newHttpClient()
                            .send(question, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
