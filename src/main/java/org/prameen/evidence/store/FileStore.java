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

    /**
     * Puts the content in place, for good as soon as the transaction commits.
     *
     * @param content a file of which {@code sha256} is the hash
     */
    void put(String sha256, Path content) throws IOException;

    /** The content, piece by piece. @throws IOException when it is not there */
    InputStream open(String sha256) throws IOException;

    /** The row of the content went; what it held may go, now or later. */
    void forget(String sha256);
}
