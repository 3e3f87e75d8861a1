package org.prameen.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps contents in a folder, one file each. A file is received beside, forced to the disk and moved into place before
 * the transaction of its row commits: a row without file cannot be, and a file without row is swept.
 */
@Component
class FolderStore implements FileStore {

    static final String NAME = "FOLDER";
    private static final String INCOMING = "incoming";

    private final Path folder;

    FolderStore(@Value("${prameen.evidence.folder:data/evidence}") Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return NAME;
    }

    Path folder() {
        return folder;
    }

    Path incoming() {
        return folder.resolve(INCOMING);
    }

    @Override
    public Path draft() throws IOException {
        return Files.createTempFile(Files.createDirectories(incoming()), "", ".part");
    }

    @Override
    public void settle(Path draft) throws IOException {
        force(draft, StandardOpenOption.WRITE);
    }

    @Override
    public void put(String sha256, Path content) throws IOException {
        Path place = place(sha256);
        Files.createDirectories(place.getParent());
        if (content.getParent().equals(incoming())) {
            move(content, place);
        } else {
            copy(content, place);
        }
    }

    private void copy(Path content, Path place) throws IOException {
        Path draft = draft();
        try {
            Files.copy(content, draft, StandardCopyOption.REPLACE_EXISTING);
            settle(draft);
            move(draft, place);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path settled, Path place) throws IOException {
        Files.move(settled, place, StandardCopyOption.ATOMIC_MOVE);
        force(place.getParent(), StandardOpenOption.READ);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    /** The file stays until it is swept: the transaction that gives it up may still fail. */
    @Override
    public void forget(String sha256) {}

    Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static void force(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
