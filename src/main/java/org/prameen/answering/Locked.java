package org.prameen.answering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.casework.LockState;
import org.prameen.instrument.Node;

/** What the locks of a case mean for forms and items. */
final class Locked {

    /** For what no signature covers. */
    static final LockState NEVER = new LockState(false, Map.of());

    private Locked() {}

    /** Something of the form, or of the sheet when no form is meant, may be changed. */
    static boolean touched(LockState lock, Optional<Node> form) {
        return form.map(node -> lock.touches(node.code()))
                .orElse(!lock.unlocked().isEmpty());
    }

    /** The whole form may be changed: it was returned as such, or all its items were. */
    static boolean form(LockState lock, Optional<Node> form) {
        return form.isPresent() && lock.opensAll(items(form.get()));
    }

    /** A sheet as a whole is not handed in again once the case was signed: only single answers are corrected. */
    static boolean sheet(LockState lock, Optional<Node> form) {
        return false;
    }

    /** Items of a form that may not be changed. */
    static Set<String> fixed(LockState lock, Node form) {
        return items(form).stream().filter(item -> !lock.opens(item)).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> items(Node form) {
        return form.children().stream().map(Node::code).toList();
    }
}
