package org.prameen.traceability;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows beside the tests that name them.
 *
 * @param tests row id to the tests that prove it, for example {@code 002-E3 → ScoringTest.formMeanIsNotPooled}
 */
record Traceability(List<RequirementRow> rows, Map<String, Set<String>> tests) {

    /** Everything that does not fit together, one sentence each; empty when all is well. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (RequirementRow row : rows) {
            if (!seen.add(row.id())) {
                faults.add(row.id() + " is listed twice");
            }
            faults.addAll(faultsOf(row));
        }
        Set<String> unknown = new TreeSet<>(tests.keySet());
        unknown.removeAll(rows.stream().map(RequirementRow::id).collect(toSet()));
        unknown.forEach(id -> faults.add(id + " is no known row, but named by " + tests.get(id)));
        return faults;
    }

    private List<String> faultsOf(RequirementRow row) {
        boolean proven = tests.containsKey(row.id());
        if (proven && row.later().isPresent()) {
            return List.of(row.id() + " is put off and yet proven by " + tests.get(row.id()) + ": drop its 'later'");
        }
        if (!proven && row.later().isEmpty()) {
            return List.of(row.id() + " has neither a test nor a 'later' with place and reason");
        }
        boolean vague = row.later().filter(later -> !later.complete()).isPresent();
        return vague ? List.of(row.id() + " is put off without 'module: reason'") : List.of();
    }

    /** The same as a table to read. */
    String toMarkdown() {
        StringBuilder table = new StringBuilder("| Row | What | Proven by / later |\n|---|---|---|\n");
        rows.forEach(row -> table.append("| %s | %s | %s |\n".formatted(row.id(), row.title(), standing(row))));
        return table.toString();
    }

    private String standing(RequirementRow row) {
        return row.later()
                .map(later -> "later: " + later.module() + ": " + later.reason())
                .orElseGet(() -> String.join("<br>", tests.getOrDefault(row.id(), Set.of("nothing"))));
    }
}
