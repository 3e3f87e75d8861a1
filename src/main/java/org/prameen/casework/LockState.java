package org.prameen.casework;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.prameen.instrument.NodeCodes;

/**
 * Which of what a case holds may be changed.
 *
 * @param locked the head of the agency signed; before that nothing is locked
 * @param reasons node code to the reason why it may be changed again
 */
public record LockState(boolean locked, Map<String, String> reasons) {

    public LockState {
        reasons = Map.copyOf(reasons);
    }

    /** Codes that were opened again; what lies below them is open with them. */
    public Set<String> unlocked() {
        return reasons.keySet();
    }

    /**
     * Whether a node may be changed: it, or a node above it, was opened. An open item does not open its form; who changes
     * a whole form asks {@link #opensAll}. What lies above a code see {@link NodeCodes}.
     */
    public boolean opens(String node) {
        return !locked || unlocked().stream().anyMatch(open -> NodeCodes.isAtOrBelow(node, open));
    }

    public boolean opensAll(Collection<String> nodes) {
        return nodes.stream().allMatch(this::opens);
    }

    /** Whether the node, or anything above or below it, was opened again after the lock. */
    public boolean touches(String node) {
        return locked
                && unlocked().stream()
                        .anyMatch(open -> NodeCodes.isAtOrBelow(node, open) || NodeCodes.isAtOrBelow(open, node));
    }
}
