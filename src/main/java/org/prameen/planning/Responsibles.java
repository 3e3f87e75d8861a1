package org.prameen.planning;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who is responsible for which area (document 002, lines 294-297). An area is a factor; the outcomes, which have no
 * factors, are one area (system method).
 *
 * @param byArea by code of the factor or of the outcome group
 */
public record Responsibles(Map<String, Responsible> byArea) implements PlanPart {

    public static final Responsibles NOBODY = new Responsibles(Map.of());

    public Responsibles {
        Map<String, Responsible> named = new TreeMap<>(byArea == null ? Map.of() : byArea);
        named.values().removeIf(responsible -> responsible.name().isEmpty());
        byArea = Collections.unmodifiableMap(named);
    }

    /** The same with one person for these areas; an empty name takes the person out. */
    public Responsibles with(Collection<String> areas, Responsible responsible) {
        Map<String, Responsible> changed = new TreeMap<>(byArea);
        areas.forEach(area -> changed.put(area, responsible));
        return new Responsibles(changed);
    }

    @Override
    public Part part() {
        return Part.RESPONSIBLE;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        byArea.forEach((area, responsible) -> facts.put(area, responsible.name()));
        return facts;
    }
}
