package org.prameen.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.evidence.domain.Fingerprint;
import org.prameen.evidence.persistence.ContentRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What every store of contents keeps to, whatever it keeps them in. */
abstract class FileStoreContract {

    @TempDir
    Path folder;

    @Autowired
    ContentRows rows;

    @Autowired
    TransactionOperations transactions;

    private final Random random = ThreadLocalRandom.current();
    private FileStore store;
    private FileContents contents;

    abstract FileStore store(Path folder);

    @BeforeEach
    void make() {
        store = store(folder.resolve("store"));
        contents = new FileContents(rows, new Stores(java.util.List.of(store), store.name()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 262_143, 262_144, 262_145, 524_288, 1_500_000})
    void whatWasPutComesBackWhateverItsLength(int length) throws IOException {
        byte[] content = content(length);
        String hash = keep(content);
        try (InputStream in = contents.open(hash)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        try (InputStream in = contents.open(hash)) {
            assertThat(in.read()).isEqualTo(content[0] & 0xff);
            assertThat(in.skip(length)).isEqualTo(length - 1);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        byte[] content = content(300_000);
        String hash = keep(content);
        assertThat(keep(content)).isEqualTo(hash);
        try (InputStream in = contents.open(hash)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void aTransactionThatFailsLeavesNoRow() {
        byte[] content = content(300_000);
        String hash = hash(content);
        Path file = file(content);
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    contents.keep(hash, content.length, 1, file, Instant.EPOCH);
                    throw new IllegalStateException("the machine stops here");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rows.find(hash)).isEmpty();
        assertThat(keep(content)).isEqualTo(hash);
    }

    @Test
    void aFileThatCannotBeReadLeavesNoRow() {
        String hash = hash(content(10));
        assertThatThrownBy(() -> transactions.executeWithoutResult(
                        status -> contents.keep(hash, 10, 1, folder.resolve("gone"), Instant.EPOCH)))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(rows.find(hash)).isEmpty();
    }

    @Test
    void whatNothingUsesIsGivenUp() {
        String hash = keep(content(1_000));
        transactions.executeWithoutResult(status -> contents.release(hash));
        assertThat(rows.find(hash)).isEmpty();
        assertThatThrownBy(() -> contents.open(hash)).isInstanceOf(org.prameen.shared.NotFound.class);
    }

    String keep(byte[] content) {
        String hash = hash(content);
        Path file = file(content);
        transactions.executeWithoutResult(status -> contents.keep(hash, content.length, 1, file, Instant.EPOCH));
        return hash;
    }

    byte[] content(int length) {
        byte[] content = new byte[length];
        random.nextBytes(content);
        return content;
    }

    static String hash(byte[] content) {
        return HexFormat.of().formatHex(Fingerprint.sha256().digest(content));
    }

    private Path file(byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "in", ".part"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
