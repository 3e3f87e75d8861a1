package org.prameen.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of our own in a directory that outlives the process. It writes to disk before it answers, so what
 * was acknowledged survives the loss of power.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String OWNER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int LINE_OF_PORT = 3;

    private final EmbeddedPostgres server;
    private final Optional<Path> forgotten;

    private EmbeddedDatabase(EmbeddedPostgres server, Optional<Path> forgotten) {
        this.server = server;
        this.forgotten = forgotten;
    }

    /** A database that is gone when it is closed. */
    static EmbeddedDatabase passing() throws IOException {
        Path directory = Files.createTempDirectory("prameen-db");
        letPass(directory);
        return new EmbeddedDatabase(start(directory.resolve("postgres")), Optional.of(directory));
    }

    /** @param directory is created when it is missing, and adopted with its data when it is not */
    static EmbeddedDatabase in(Path directory) {
        return new EmbeddedDatabase(start(directory), Optional.empty());
    }

    private static EmbeddedPostgres start(Path directory) {
        try {
            Path data = createClosed(directory.toAbsolutePath());
            Path programs = createClosed(data.resolveSibling(data.getFileName() + "-programs"))
                    .resolve("unpacked");
            if (OrdinaryUser.isNeeded()) {
                OrdinaryUser.prepare(programs, data);
            }
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(programs.toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(portOfSurvivor(directory))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("timezone", "UTC")
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException | IllegalStateException e) {
            LOG.error(
                    "The embedded PostgreSQL in {} did not start. If another Prameen uses this directory, stop it; if root"
                            + " has neither user namespaces nor setpriv here, start Prameen as an ordinary user; or name a"
                            + " PostgreSQL server with SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD.",
                    directory.toAbsolutePath());
            throw e instanceof IOException io ? new UncheckedIOException(io) : (IllegalStateException) e;
        }
    }

    /** PostgreSQL, run as another user, has to pass through to what is its own; it cannot list what else is there. */
    private static void letPass(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    /** Nobody else may enter: the library lets everybody write where it unpacks the programs. */
    private static Path createClosed(Path directory) throws IOException {
        Files.createDirectories(directory);
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
        return directory;
    }

    /**
     * After the process was killed its server may live on: going back to the same port adopts it. 0 = choose a free one.
     */
    private static int portOfSurvivor(Path directory) throws IOException {
        Path pidFile = directory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return 0;
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.size() > LINE_OF_PORT
                ? Integer.parseInt(lines.get(LINE_OF_PORT).trim())
                : 0;
    }

    /** Names no user, unlike the library's own. */
    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (forgotten.isPresent()) {
            FileSystemUtils.deleteRecursively(forgotten.get());
        }
    }
}
