package org.prameen.reporting;

import java.util.Optional;
import org.prameen.shared.RoundId;

/** What a summary is about; empty parts do not narrow. @param province two-digit code */
public record SummarySearch(RoundId round, Optional<String> type, Optional<String> province) {

    public static SummarySearch of(RoundId round) {
        return new SummarySearch(round, Optional.empty(), Optional.empty());
    }
}
