package org.prameen.workbook;

import java.util.List;
import java.util.Optional;
import org.prameen.casework.LockState;
import org.prameen.instrument.AnswerForm;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;

/**
 * Which items a lock leaves open: those opened again, and those of a section or group that was. What lies above an item is
 * read from the tree, for the codes of some documents do not say it ({@code 1.1-c1} lies below {@code 1.1}).
 */
record Openings(LockState lock, Instrument instrument) {

    boolean opens(String item) {
        return lock.opens(item) || path(item).stream().anyMatch(lock::opens);
    }

    /** Why an item was opened again; empty while nothing is locked, and for what stays locked. */
    Optional<String> reason(String item) {
        return lock.locked()
                ? path(item).stream()
                        .filter(lock.reasons()::containsKey)
                        .map(lock.reasons()::get)
                        .findFirst()
                : Optional.empty();
    }

    /** A field of an answer is open with its item. */
    private List<String> path(String entry) {
        String item = AnswerForm.itemOf(entry);
        return instrument.judged().stream()
                .flatMap(Node::walk)
                .filter(node -> node.walk().anyMatch(below -> below.code().equals(item)))
                .map(Node::code)
                .toList();
    }
}
