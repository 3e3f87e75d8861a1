package org.prameen.evidence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prameen.evidence.persistence.ContentRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Removes from the folder what no row knows: files of uploads that died, and contents that were given up. Only what is
 * older than a day is looked at, and a content is held while its row is looked for, so nothing goes that is being stored.
 */
@Component
class FolderSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FolderSweep.class);
    private static final Duration SETTLED = Duration.ofDays(1);
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{64}");
    private static final int AT_A_TIME = 500;

    private final FolderStore store;
    private final ContentRows contents;
    private final TransactionOperations transactions;
    private final Clock clock;

    FolderSweep(FolderStore store, ContentRows contents, TransactionOperations transactions, Clock clock) {
        this.store = store;
        this.contents = contents;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return how many files went */
    int sweep() {
        if (!Files.isDirectory(store.folder())) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(store.folder())) {
            int swept = 0;
            List<Path> batch = new ArrayList<>();
            for (Path file : (Iterable<Path>) files.filter(this::settled)::iterator) {
                batch.add(file);
                if (batch.size() == AT_A_TIME) {
                    swept += sweep(batch);
                    batch.clear();
                }
            }
            return swept + sweep(batch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int sweep(List<Path> files) throws IOException {
        List<String> hashes = files.stream().map(FolderSweep::name).toList();
        Set<String> known = new HashSet<>(contents.known(store.name(), hashes));
        int swept = 0;
        for (Path file : files) {
            if (!known.contains(name(file)) && remove(file)) {
                swept++;
                LOG.info("a file of the evidence folder that nothing uses was removed: {}", file.getFileName());
            }
        }
        return swept;
    }

    private boolean remove(Path file) throws IOException {
        if (file.getParent().equals(store.incoming())) {
            return Files.deleteIfExists(file);
        }
        return CONTENT.matcher(name(file)).matches()
                && Boolean.TRUE.equals(transactions.execute(status -> removeUnknown(file)));
    }

    private boolean removeUnknown(Path file) {
        contents.hold(name(file));
        try {
            return contents.known(store.name(), List.of(name(file))).isEmpty() && Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean settled(Path file) {
        try {
            Instant before = clock.instant().minus(SETTLED);
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException e) {
            return false;
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
