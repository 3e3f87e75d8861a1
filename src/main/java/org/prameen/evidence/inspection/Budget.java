package org.prameen.evidence.inspection;

import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what comes out of a file when it is decoded, and stops where it becomes too much; keeps nothing. */
final class Budget extends OutputStream {

    /** A page scanned in colour at 300 dpi is 26 MiB. */
    static final long MOST_A_STREAM = 48L * 1024 * 1024;

    static final long MOST_IN_ALL = 192L * 1024 * 1024;

    private final Deadline deadline;
    private final AtomicLong inAll;
    private long stream;

    Budget(Deadline deadline) {
        this(deadline, new AtomicLong());
    }

    private Budget(Deadline deadline, AtomicLong inAll) {
        this.deadline = deadline;
        this.inAll = inAll;
    }

    /** For somebody who decodes other streams of the same file at the same time: what comes out in all is counted together. */
    Budget shared() {
        return new Budget(deadline, inAll);
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
        if (inAll.addAndGet(bytes) > MOST_IN_ALL || stream > MOST_A_STREAM) {
            throw Faults.INFLATES.rejected();
        }
        deadline.check();
    }
}
