package org.prameen.evidence.inspection;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = ONES << 7;
    private static final long SLASHES = ONES * '/';
    private static final long ESSES = ONES * 's';
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
    static void check(Path file, Deadline deadline, Watch watch) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            new RawScan(bytes, new Budget(deadline)).check(watch);
        }
    }

    private void check(Watch watch) {
        if (!at(0, HEADER)) {
            throw Faults.WRONG_TYPE.rejected();
        }
        RawEnd.check(bytes);
        walk();
        new Unpacking(streams, () -> new Inflation(bytes, budget.shared(), names.unusualFilters())).all(watch);
    }

    /**
     * Piece by piece from an array, for looking at every byte of a mapped file by itself takes several times as long; and
     * eight at a time, for most eight have no byte in them that begins anything.
     */
    private void walk() {
        byte[] piece = new byte[PIECE];
        for (int from = 0; from < bytes.limit(); from += PIECE) {
            budget.spend(0);
            int length = Math.min(PIECE, bytes.limit() - from);
            bytes.get(from, piece, 0, length);
            for (int i = 0; i < length; i += Long.BYTES) {
                long eight = (long) EIGHT.get(piece, i);
                if (has(eight, SLASHES) || has(eight, ESSES)) {
                    look(piece, i, Math.min(i + Long.BYTES, length), from);
                }
            }
        }
    }

    /** Whether one of the eight bytes may be the one that is repeated; misses none. */
    private static boolean has(long eight, long repeated) {
        long differs = eight ^ repeated;
        return ((differs - ONES) & ~differs & HIGHEST_BITS) != 0;
    }

    private void look(byte[] piece, int first, int end, int from) {
        for (int i = first; i < end; i++) {
            look(piece[i], from + i);
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
