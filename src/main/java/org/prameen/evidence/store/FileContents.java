package org.prameen.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import org.prameen.evidence.persistence.ContentRows;
import org.prameen.evidence.persistence.ContentRows.Content;
import org.prameen.shared.NotFound;
import org.springframework.stereotype.Component;

/** FileContents of files, each stored once whatever number of cases use it; knows which store holds which. */
@Component
public class FileContents {

    private final ContentRows rows;
    private final Stores stores;

    FileContents(ContentRows rows, Stores stores) {
        this.rows = rows;
        this.stores = stores;
    }

    /** An empty file to receive a content in. Whoever asks for it removes it, kept or not. */
    public Path draft() throws IOException {
        return stores.current().draft();
    }

    /** What takes long about storing a draft that was received and could be done before it is known to be kept. */
    public void settle(Path draft) {
        try {
            stores.current().settle(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Stores a content in the transaction of the one who uses it, unless it is stored already, from whatever case.
     *
     * @param sha256 of the file, computed here and never taken from anybody
     * @param file a settled draft, or any other file
     */
    public void keep(String sha256, long bytes, int pages, Path file, Instant at) {
        FileStore store = stores.current();
        if (!rows.add(new Content(sha256, bytes, pages, store.name()), at)) {
            return;
        }
        try {
            store.put(sha256, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives a content up once nothing uses it, in the transaction that took its last use away. */
    public void release(String sha256) {
        rows.hold(sha256);
        rows.find(sha256).filter(content -> rows.removeUnused(sha256)).ifPresent(content -> stores.of(content.store())
                .forget(sha256));
    }

    /** The content from its beginning, to be closed. */
    public InputStream open(String sha256) {
        try {
            return stores.of(rows.find(sha256).orElseThrow(NotFound::new).store())
                    .open(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
