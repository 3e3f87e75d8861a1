package org.prameen.casework;

import java.util.Optional;
import org.prameen.shared.RoundId;

/** What a list of requests for more time is narrowed to; empty parts do not narrow. */
public record ExtensionQuery(Optional<ExtensionState> state, Optional<RoundId> round) {

    public static ExtensionQuery everything() {
        return new ExtensionQuery(Optional.empty(), Optional.empty());
    }

    public ExtensionQuery at(ExtensionState wanted) {
        return new ExtensionQuery(Optional.ofNullable(wanted), round);
    }

    public ExtensionQuery in(RoundId wanted) {
        return new ExtensionQuery(state, Optional.ofNullable(wanted));
    }
}
