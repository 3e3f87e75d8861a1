package org.prameen.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that came in and lies in a temporary place until it is stored or refused.
 *
 * @param sha256 of the content, hexadecimal
 */
record Received(Path path, String sha256, long bytes) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Received.class);

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warn("a temporary file of an upload could not be removed", e);
        }
    }
}
