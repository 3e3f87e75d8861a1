package org.prameen.planning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The agency's own targets.
 *
 * @param byIndicator target by indicator code; indicators without one have only the handbook's criterion
 */
public record Targets(Map<String, Target> byIndicator) implements PlanPart {

    public static final Targets NONE = new Targets(Map.of());

    public Targets {
        byIndicator = Collections.unmodifiableMap(new TreeMap<>(byIndicator == null ? Map.of() : byIndicator));
    }

    /** The same targets with one set; its announcement falls away, for what was announced was another figure. */
    public Targets with(String indicator, Target target) {
        Map<String, Target> changed = new TreeMap<>(byIndicator);
        changed.put(indicator, target);
        return new Targets(changed);
    }

    public Targets without(String indicator) {
        Map<String, Target> changed = new TreeMap<>(byIndicator);
        changed.remove(indicator);
        return new Targets(changed);
    }

    /** The same targets, those not yet announced announced. */
    public Targets announced(LocalDate on, String audience) {
        Map<String, Target> changed = new TreeMap<>(byIndicator);
        changed.replaceAll(
                (code, target) -> target.announcement().isPresent() ? target : target.announced(on, audience));
        return new Targets(changed);
    }

    /** Whether there is nothing left to announce. */
    public boolean allAnnounced() {
        return byIndicator.values().stream()
                .allMatch(target -> target.announcement().isPresent());
    }

    @Override
    public Part part() {
        return Part.TARGETS;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        byIndicator.forEach((code, target) -> {
            facts.put(code, target.value().toPlainString());
            target.announcement().ifPresent(told -> {
                facts.put(code + " announcedOn", told.on().toString());
                facts.put(code + " audience", told.audience());
            });
        });
        return facts;
    }
}
