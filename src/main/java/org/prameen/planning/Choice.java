package org.prameen.planning;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.prameen.shared.Rejected;

/**
 * Which indicators do not apply in this round, each with its reason; all others are evaluated (document 002, lines
 * 289-293). Whether something occurred in the period decides, which only the agency knows.
 *
 * @param excluded reason by indicator code
 */
public record Choice(Map<String, String> excluded) implements PlanPart {

    public static final Choice EVERYTHING = new Choice(Map.of());

    /** @throws Rejected when a reason is missing or too long */
    public Choice {
        Map<String, String> reasons = new TreeMap<>();
        Map<String, String> given = excluded == null ? Map.of() : excluded;
        given.forEach((code, reason) -> reasons.put(code, reason(reason)));
        excluded = java.util.Collections.unmodifiableMap(reasons);
    }

    /** The same choice without these indicators, all for one reason, for example those of a factor in one act. */
    public Choice without(Collection<String> indicators, String reason) {
        Map<String, String> changed = new TreeMap<>(excluded);
        indicators.forEach(code -> changed.put(code, reason));
        return new Choice(changed);
    }

    /** The same choice with these indicators taken in again. */
    public Choice with(Collection<String> indicators) {
        Map<String, String> changed = new TreeMap<>(excluded);
        changed.keySet().removeAll(indicators);
        return new Choice(changed);
    }

    private static String reason(String typed) {
        String reason = Written.text(typed, "reason");
        if (reason.isEmpty()) {
            throw Rejected.because("planning.exclusionWithoutReason").at("reason");
        }
        return reason;
    }

    @Override
    public Part part() {
        return Part.CHOICE;
    }

    @Override
    public Map<String, String> facts() {
        return excluded;
    }
}
