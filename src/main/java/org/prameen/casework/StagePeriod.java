package org.prameen.casework;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a case was in a stage. A stage that was entered again counts from the first time to the last; the one a case is in
 * counts from when it came there last.
 *
 * @param until empty while the case is in it
 */
public record StagePeriod(Instant since, Optional<Instant> until) {

    /** One coming into a stage. */
    public record Entered(Stage stage, Instant at) {}

    /** @param entries in their order; of stages the case went back before nothing is told */
    static Map<Stage, StagePeriod> of(Case found, List<Entered> entries) {
        Map<Stage, StagePeriod> periods = new EnumMap<>(Stage.class);
        for (int i = 0; i < entries.size(); i++) {
            Entered entered = entries.get(i);
            Optional<Instant> left =
                    i + 1 < entries.size() ? Optional.of(entries.get(i + 1).at()) : found.closedAt();
            periods.merge(
                    entered.stage(),
                    new StagePeriod(entered.at(), left),
                    (first, again) -> new StagePeriod(left.isEmpty() ? again.since() : first.since(), again.until()));
        }
        periods.keySet().removeIf(stage -> stage.number() > found.stage().number());
        return periods;
    }
}
