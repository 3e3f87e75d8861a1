package org.prameen.certification;

import java.util.Optional;
import org.prameen.shared.RoundId;

/** Which graded cases are wanted. @param province two-digit code; empty for all */
public record GradeQuery(RoundId round, Optional<String> province) {

    public static GradeQuery of(RoundId round) {
        return new GradeQuery(round, Optional.empty());
    }
}
