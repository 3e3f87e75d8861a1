package org.prameen.casework;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.prameen.shared.PersonId;

/**
 * What became of a step.
 *
 * @param step element id of the model
 * @param reason why the step was not needed; empty when it was done
 * @param data what its form holds, by field key; empty when it was not needed
 */
public record StepRecord(
        String step,
        Optional<String> reason,
        Map<String, Object> data,
        PersonId person,
        String personName,
        Instant at) {

    public boolean done() {
        return reason.isEmpty();
    }
}
