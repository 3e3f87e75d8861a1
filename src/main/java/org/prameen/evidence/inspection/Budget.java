package org.prameen.evidence.inspection;

import java.io.OutputStream;

/** Counts what comes out of a file when it is decoded, and stops where it becomes too much; keeps nothing. */
final class Budget extends OutputStream {

    /** A page scanned in colour at 300 dpi is 26 MiB. */
    static final long MOST_A_STREAM = 48L * 1024 * 1024;

    static final long MOST_IN_ALL = 192L * 1024 * 1024;

    private final Deadline deadline;
    private long inAll;
    private long stream;

    Budget(Deadline deadline) {
        this.deadline = deadline;
    }

    void nextStream() {
        deadline.check();
        stream = 0;
    }

    @Override
    public void write(int one) {
        spend(1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        spend(length);
    }

    /** @throws org.prameen.shared.Rejected when it was too much */
    void spend(long bytes) {
        stream += bytes;
        inAll += bytes;
        if (stream > MOST_A_STREAM || inAll > MOST_IN_ALL) {
            throw Faults.INFLATES.rejected();
        }
        deadline.check();
    }
}
