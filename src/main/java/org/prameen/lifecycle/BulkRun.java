package org.prameen.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.shared.Rejected;

/** Many tasks on their way, one after the other; read while it runs. */
public final class BulkRun {

    /** How one task fared. @param refused why it stayed as it was; empty when it went through */
    public record Row(String taskId, Optional<Rejected> refused) {}

    private final BulkAct act;
    private final int total;
    private final List<Row> rows = new ArrayList<>();

    BulkRun(BulkAct act, int total) {
        this.act = act;
        this.total = total;
    }

    public BulkAct act() {
        return act;
    }

    public int total() {
        return total;
    }

    synchronized void add(Row row) {
        rows.add(row);
    }

    /** In the order they were done. */
    public synchronized List<Row> rows() {
        return List.copyOf(rows);
    }

    public synchronized boolean isDone() {
        return rows.size() == total;
    }
}
