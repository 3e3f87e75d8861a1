package org.prameen.planning.domain;

import java.util.List;
import org.prameen.planning.Part;
import org.prameen.shared.Rejected;

/**
 * What a policy found in a plan.
 *
 * @param policy which rule says so
 * @param part where to mend it
 * @param field of the part, as far as it can be told
 * @param key message key, with its arguments
 */
public record Finding(
        PlanPolicy policy, Severity severity, Part part, String field, String key, List<Object> arguments) {

    public boolean blocks() {
        return severity == Severity.BLOCKS;
    }

    /** The finding as a refusal, at its field. */
    public Rejected refusal() {
        return Rejected.because(key, arguments.toArray()).at(field);
    }
}
