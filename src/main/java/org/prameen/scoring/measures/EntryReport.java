package org.prameen.scoring.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every broken rule of entry with its place.
 *
 * @param findings of the measures in position, then of the places in printed order
 * @param rooms how full each dimension and group is, by code
 */
public record EntryReport(List<EntryFinding> findings, Map<String, Room> rooms) {

    public EntryReport {
        findings = List.copyOf(findings);
        rooms = Map.copyOf(rooms);
    }

    /** What is broken by one measure. @param id of the measure */
    public List<EntryFinding> ofMeasure(String id) {
        return named(id, true);
    }

    /** What is broken at one dimension, group or prescribed measure. @param code of it */
    public List<EntryFinding> ofPlace(String code) {
        return named(code, false);
    }

    private List<EntryFinding> named(String name, boolean measure) {
        return findings.stream()
                .filter(finding -> finding.rule().ofMeasure() == measure)
                .filter(finding -> finding.place().equals(name))
                .toList();
    }

    /** The rules that take the score of a measure; none when it is scored. */
    public List<EntryFinding> refusals(String id) {
        return ofMeasure(id).stream().filter(EntryFinding::takesScore).toList();
    }

    /** Ids of the measures without a score. */
    public Set<String> refused() {
        return findings.stream()
                .filter(EntryFinding::takesScore)
                .map(EntryFinding::place)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of a dimension or group; empty for a code of neither. */
    public Optional<Room> room(String code) {
        return Optional.ofNullable(rooms.get(code));
    }
}
