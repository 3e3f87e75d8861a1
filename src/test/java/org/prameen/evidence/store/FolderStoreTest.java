package org.prameen.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The contract, kept by a folder; and what a folder alone can leave behind is swept. */
@IntegrationTest
class FolderStoreTest extends FileStoreContract {

    @Autowired
    Clock clock;

    private FolderStore inFolder;

    @Override
    FileStore store(Path folder) {
        inFolder = new FolderStore(folder);
        return inFolder;
    }

    @Test
    void nothingIsLeftBesideTheContents() throws IOException {
        String hash = keep(content(100_000));
        try (Stream<Path> files = Files.walk(inFolder.folder())) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(inFolder.place(hash));
        }
    }

    @Test
    void aDraftIsMovedIntoItsPlaceAndNotCopied() throws IOException {
        byte[] content = content(100_000);
        FileContents contents = new FileContents(rows, new Stores(List.of(inFolder), inFolder.name()));
        Path draft = Files.write(contents.draft(), content);
        Object file = Files.getAttribute(draft, "unix:ino");
        contents.settle(draft);
        transactions.executeWithoutResult(
                status -> contents.keep(hash(content), content.length, 1, draft, clock.instant()));

        assertThat(draft).doesNotExist();
        assertThat(inFolder.place(hash(content))).hasBinaryContent(content);
        assertThat(Files.getAttribute(inFolder.place(hash(content)), "unix:ino"))
                .isEqualTo(file);
    }

    @Test
    void filesWithoutARowAreSweptOnceTheyAreSettled() throws IOException {
        Path used = inFolder.place(keep(content(1_000)));
        Path orphan = inFolder.place(hash(content(2_000)));
        Files.createDirectories(orphan.getParent());
        Files.write(orphan, content(2_000));
        Path died = Files.write(inFolder.incoming().resolve("abc.part"), content(10));
        Path stranger = Files.write(inFolder.folder().resolve("readme.txt"), content(10));
        FolderSweep sweep = new FolderSweep(inFolder, rows, transactions, clock);

        assertThat(sweep.sweep()).isZero();
        for (Path file : new Path[] {used, orphan, died, stranger}) {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(Duration.ofDays(2))));
        }
        assertThat(sweep.sweep()).isEqualTo(2);
        assertThat(used).exists();
        assertThat(stranger).exists();
        assertThat(orphan).doesNotExist();
        assertThat(died).doesNotExist();
    }
}
