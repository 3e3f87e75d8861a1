package org.prameen.evidence.inspection;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Tries the streams of a file, with somebody's help where there is any: whoever is done with one takes the next. */
final class Unpacking {

    private final List<Integer> streams;
    private final Supplier<Inflation> tools;
    private final AtomicInteger next = new AtomicInteger();

    /** @param streams where each starts @param tools to try them with, for each who does */
    Unpacking(List<Integer> streams, Supplier<Inflation> tools) {
        this.streams = streams;
        this.tools = tools;
    }

    /** @throws org.prameen.shared.Rejected when one of them grows beyond measure, or all do together */
    void all(Watch watch) {
        Runnable helper = streams.size() > 1 ? watch.help(this::some) : () -> {};
        some();
        helper.run();
    }

    private void some() {
        boolean fine = false;
        try {
            Inflation inflation = tools.get();
            for (int i = next.getAndIncrement(); i < streams.size(); i = next.getAndIncrement()) {
                inflation.tryAt(streams.get(i));
            }
            fine = true;
        } finally {
            if (!fine) {
                next.set(streams.size());
            }
        }
    }
}
