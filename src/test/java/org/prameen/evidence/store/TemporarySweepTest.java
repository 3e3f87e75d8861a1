package org.prameen.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporarySweepTest {

    private static final Instant NOW = Instant.parse("2026-02-02T02:00:00Z");

    @Test
    void onlyOldUploadsOfTheDeadGo(@TempDir Path folder) throws IOException {
        Path dead = at(folder.resolve("prameen-evidence-1.part"), Duration.ofHours(25));
        Path page = at(folder.resolve("prameen-page-1.pdf"), Duration.ofHours(25));
        Path underWay = at(folder.resolve("prameen-evidence-2.part"), Duration.ofHours(23));
        Path foreign = at(folder.resolve("evidence-1.part"), Duration.ofDays(9));

        int swept = new TemporarySweep(folder, Clock.fixed(NOW, ZoneOffset.UTC)).sweep();

        assertThat(swept).isEqualTo(2);
        assertThat(dead).doesNotExist();
        assertThat(page).doesNotExist();
        assertThat(underWay).exists();
        assertThat(foreign).exists();
    }

    private static Path at(Path file, Duration age) throws IOException {
        return Files.setLastModifiedTime(Files.createFile(file), FileTime.from(NOW.minus(age)));
    }
}
