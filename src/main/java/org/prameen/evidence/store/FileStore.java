package org.prameen.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where contents of files are kept, by their SHA-256. FileContents never change; writing one that is there already adds
 * nothing. All calls that write are made in the transaction that writes the row of the content, while that content is
 * held for it.
 */
public interface FileStore {

    /** Name kept with each content, so that a store that is no longer written to is still read. */
    String name();

    /** An empty file to receive a content in, where {@link #put} takes it from with the least work. */
    Path draft() throws IOException;

    /** Brings a received draft as near to its place as can be before anybody knows whether it will be kept. */
    void settle(Path draft) throws IOException;

    /**
     * Puts the content in place, for good as soon as the transaction commits.
     *
     * @param content a file of which {@code sha256} is the hash: a settled draft, which may be moved away, or any other
     */
    void put(String sha256, Path content) throws IOException;

    /** The content, piece by piece. @throws IOException when it is not there */
    InputStream open(String sha256) throws IOException;

    /** The row of the content went; what it held may go, now or later. */
    void forget(String sha256);
}
