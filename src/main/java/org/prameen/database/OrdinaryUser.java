package org.prameen.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL refuses to run as root. Usually the embedded one gets round that with a user namespace; most containers
 * forbid those. There its programs are called through {@code setpriv}, as the user who owns nothing else, who may enter
 * the directories above the data like the root who started us.
 */
final class OrdinaryUser {

    private static final int NOBODY = 65534;
    private static final List<String> PROGRAMS = List.of("initdb", "postgres", "pg_ctl");
    private static final List<String> BECOME =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    private static final List<String> ENTER_DIRECTORIES = List.of(
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override",
            // Without it the capability does not count where a program asks beforehand what it may do, with access(2).
            "--securebits=+no_setuid_fixup");

    private OrdinaryUser() {}

    static boolean isNeeded() {
        return "root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable();
    }

    /**
     * Makes programs and data ready for that user; again changes nothing.
     *
     * @param programs where the programs are unpacked
     * @param data directory of the data
     */
    static void prepare(Path programs, Path data) throws IOException {
        if (unpacked(programs).isEmpty()) {
            unpack(programs);
        }
        for (Path version : unpacked(programs)) {
            if (!Files.exists(version.resolve("server"))) {
                callThroughSetpriv(version);
            }
        }
        own(data);
        own(programs.getParent());
    }

    /** Asks the library for a start and stops it once the programs are there: it has no way to only unpack them. */
    private static void unpack(Path programs) throws IOException {
        Path stage = Files.createTempDirectory(programs.getParent(), "unpacking");
        Files.createFile(stage.resolve("postgresql.conf"));
        try {
            EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(programs.toFile())
                    .setDataDirectory(stage)
                    .setCleanDataDirectory(false)
                    .setDataDirectoryCustomizer(directory -> {
                        throw new Unpacked();
                    })
                    .start();
        } catch (Unpacked expected) {
            FileSystemUtils.deleteRecursively(stage);
        }
    }

    private static List<Path> unpacked(Path programs) throws IOException {
        if (!Files.exists(programs)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(programs)) {
            return files.filter(path -> path.getFileName().toString().startsWith("PG-"))
                    .toList();
        }
    }

    /** The programs find their libraries beside themselves, so they move together with them. */
    private static void callThroughSetpriv(Path version) throws IOException {
        Path server = Files.createDirectories(version.resolve("moving"));
        for (String part : List.of("bin", "lib", "share")) {
            Files.move(version.resolve(part), server.resolve(part));
        }
        Files.createDirectory(version.resolve("bin"));
        String become = String.join(" ", become());
        for (String program : PROGRAMS) {
            Path script = version.resolve("bin").resolve(program);
            Path real = version.toAbsolutePath().resolve("server/bin").resolve(program);
            Files.writeString(script, "#!/bin/sh\nexec " + become + " '" + real + "' \"$@\"\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.move(server, version.resolve("server"));
    }

    private static List<String> become() throws IOException {
        List<String> both =
                Stream.concat(BECOME.stream(), ENTER_DIRECTORIES.stream()).toList();
        return works(both) ? both : BECOME;
    }

    private static boolean works(List<String> become) throws IOException {
        try {
            Process process = new ProcessBuilder(
                            Stream.concat(become.stream(), Stream.of("true")).toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void own(Path data) throws IOException {
        if (Integer.valueOf(NOBODY).equals(Files.getAttribute(data, "unix:uid"))) {
            return;
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static final class Unpacked extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
