package org.prameen.casework;

import java.util.Map;
import java.util.Optional;

/** Where a request for more time stands. */
public enum ExtensionState {
    /** Asked, not decided yet. */
    OPEN,
    /** The case has until the granted day. */
    GRANTED,
    REFUSED,
    /** Taken back before it was decided, or its case was closed. */
    WITHDRAWN,
    /** Was granted, and its day is past. */
    RAN_OUT;

    /** What may happen to a request. */
    public enum Act {
        GRANT,
        REFUSE,
        WITHDRAW,
        RUN_OUT
    }

    private static final Map<ExtensionState, Map<Act, ExtensionState>> WAYS = Map.of(
            OPEN, Map.of(Act.GRANT, GRANTED, Act.REFUSE, REFUSED, Act.WITHDRAW, WITHDRAWN),
            GRANTED, Map.of(Act.RUN_OUT, RAN_OUT));

    /** @return the state after the act; empty when it cannot happen in this one */
    public Optional<ExtensionState> after(Act act) {
        return Optional.ofNullable(WAYS.getOrDefault(this, Map.of()).get(act));
    }

    public boolean isOpen() {
        return this == OPEN;
    }
}
