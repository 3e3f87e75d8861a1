package org.prameen.evidence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Removes what a process that was killed had received or unpacked beside the stores. Nobody works on one for a day. */
@Component
class TemporarySweep {

    private static final Duration SETTLED = Duration.ofDays(1);
    private static final String OURS = "prameen-{evidence-*.part,page-*.pdf}";

    private final Path folder;
    private final Clock clock;

    @Autowired
    TemporarySweep(Clock clock) {
        this(Path.of(System.getProperty("java.io.tmpdir")), clock);
    }

    TemporarySweep(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** @return how many files went */
    int sweep() {
        Instant before = clock.instant().minus(SETTLED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, OURS)) {
            int swept = 0;
            for (Path file : files) {
                if (Files.isRegularFile(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)
                        && Files.deleteIfExists(file)) {
                    swept++;
                }
            }
            return swept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
