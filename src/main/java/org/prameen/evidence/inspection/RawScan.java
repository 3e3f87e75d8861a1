package org.prameen.evidence.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a PDF as bytes, before any parser does: that it is one, that it is whole, that no password is on it, and that no
 * stream in it grows beyond measure. A parser would decode some streams whole in memory while it opens the file. Whatever
 * a parser could take for a stream is tried, so that a forged dictionary hides nothing.
 */
final class RawScan {

    private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int MOST_STREAMS = 100_000;

    private final ByteBuffer bytes;
    private final Budget budget;
    private final List<Integer> streams = new ArrayList<>();
    private final RawNames names;

    private RawScan(ByteBuffer bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
        this.names = new RawNames(bytes);
    }

    /** @throws org.prameen.shared.Rejected with what is wrong */
    static void check(Path file, Deadline deadline) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            new RawScan(bytes, new Budget(deadline)).check();
        }
    }

    private void check() {
        if (!at(0, HEADER)) {
            throw Faults.WRONG_TYPE.rejected();
        }
        RawEnd.check(bytes);
        walk();
        Inflation inflation = new Inflation(bytes, budget, names.unusualFilters());
        streams.forEach(inflation::tryAt);
    }

    /** Piece by piece from an array, for looking at every byte of a mapped file by itself takes several times as long. */
    private void walk() {
        byte[] piece = new byte[PIECE];
        for (int from = 0; from < bytes.limit(); from += PIECE) {
            budget.spend(0);
            int length = Math.min(PIECE, bytes.limit() - from);
            bytes.get(from, piece, 0, length);
            for (int i = 0; i < length; i++) {
                look(piece[i], from + i);
            }
        }
    }

    private void look(byte one, int at) {
        if (one == '/') {
            names.read(at);
        } else if (one == 's' && at(at, STREAM) && (at < END.length || !at(at - END.length, END))) {
            stream(at + STREAM.length);
        }
    }

    private void stream(int after) {
        if (streams.size() == MOST_STREAMS) {
            throw Faults.INFLATES.rejected();
        }
        int at = after;
        while (at < bytes.limit() && bytes.get(at) == ' ') {
            at++;
        }
        if (at < bytes.limit() && bytes.get(at) == '\r') {
            at++;
        }
        if (at < bytes.limit() && bytes.get(at) == '\n') {
            at++;
        }
        streams.add(at);
    }

    private boolean at(int from, byte[] wanted) {
        if (from + wanted.length > bytes.limit()) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes.get(from + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
