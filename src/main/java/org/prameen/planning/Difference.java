package org.prameen.planning;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.prameen.audit.Entry;

/** What changed between two savings of a part, for the journal: only the fields that differ. */
record Difference(Map<String, String> before, Map<String, String> after) {

    static Difference between(PlanPart before, PlanPart after) {
        Map<String, String> from = new TreeMap<>(before.facts());
        Map<String, String> to = new TreeMap<>(after.facts());
        Set<String> same = new TreeSet<>(from.keySet());
        same.removeIf(field -> !from.get(field).equals(to.get(field)));
        from.keySet().removeAll(same);
        to.keySet().removeAll(same);
        return new Difference(from, to);
    }

    Entry entry(String act, String subject) {
        return Entry.of(act, subject).changed(text(before), text(after));
    }

    private static String text(Map<String, String> facts) {
        return facts.isEmpty() ? null : facts.toString();
    }
}
