package org.prameen.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.prameen.evidence.persistence.ChunkRows;
import org.springframework.stereotype.Component;

/** Keeps contents in PostgreSQL, in pieces of 256 KiB: what is backed up with the database can never part from it. */
@Component
class DatabaseStore implements FileStore {

    static final String NAME = "DATABASE";
    static final int CHUNK = 256 * 1024;
    private static final int AT_ONCE = 8;

    private final ChunkRows chunks;

    DatabaseStore(ChunkRows chunks) {
        this.chunks = chunks;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Path draft() throws IOException {
        return Files.createTempFile("prameen-evidence-", ".part");
    }

    /** Only the transaction brings it to the disk. */
    @Override
    public void settle(Path draft) {}

    @Override
    public void put(String sha256, Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            int number = 0;
            for (List<byte[]> some = next(in); !some.isEmpty(); some = next(in)) {
                chunks.add(sha256, number, some);
                number += some.size();
            }
        }
    }

    /** As much as is written in one go: 2 MiB, so that no file is ever whole in memory. */
    private static List<byte[]> next(InputStream in) throws IOException {
        List<byte[]> some = new ArrayList<>();
        while (some.size() < AT_ONCE) {
            byte[] chunk = in.readNBytes(CHUNK);
            if (chunk.length == 0) {
                break;
            }
            some.add(chunk);
        }
        return some;
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        byte[] first = chunks.find(sha256, 0).orElseThrow(() -> new NoSuchFileException(sha256));
        return new Chunks(sha256, first);
    }

    /** The pieces go with the row. */
    @Override
    public void forget(String sha256) {}

    /** Reads piece after piece, each in a query of its own, so that a slow reader holds no connection. */
    private final class Chunks extends InputStream {

        private final String sha256;
        private byte[] chunk;
        private int number;
        private int at;

        Chunks(String sha256, byte[] first) {
            this.sha256 = sha256;
            this.chunk = first;
        }

        @Override
        public int read() {
            return more() ? chunk[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (length == 0) {
                return 0;
            }
            if (!more()) {
                return -1;
            }
            int taken = Math.min(length, chunk.length - at);
            System.arraycopy(chunk, at, into, from, taken);
            at += taken;
            return taken;
        }

        private boolean more() {
            if (at < chunk.length) {
                return true;
            }
            if (chunk.length < CHUNK) {
                return false;
            }
            chunk = chunks.find(sha256, ++number).orElse(new byte[0]);
            at = 0;
            return chunk.length > 0;
        }
    }
}
