package org.prameen.instrument.yaml;

import java.util.Optional;
import java.util.Set;
import org.prameen.instrument.CountingNote;
import org.prameen.instrument.ExampleMeasure;
import org.prameen.instrument.GroupHelp;

/** Reads what helps to enter measures of a group: notes on what counts, and examples. */
final class GroupHelpReader {

    private static final Set<String> NOTE = Set.of("text", "line");
    private static final Set<String> EXAMPLE = Set.of("title", "direction", "countable", "note", "line");
    private static final Set<String> AWARDS = Set.of(GroupHelp.OUTSIDE, GroupHelp.INSIDE);
    private static final Set<String> DIRECTIONS = Set.of("HIGHER", "LOWER");

    private GroupHelpReader() {}

    static GroupHelp help(Mapping group, Faults faults) {
        return new GroupHelp(
                group.optionalList("notes", yaml -> note(Mapping.of(yaml, faults, NOTE))),
                group.optionalList("examples", yaml -> example(Mapping.of(yaml, faults, EXAMPLE))),
                optional(group, "awards", AWARDS));
    }

    private static CountingNote note(Mapping mapping) {
        return new CountingNote(mapping.localText("text"), mapping.optionalWhole("line"));
    }

    private static ExampleMeasure example(Mapping mapping) {
        return new ExampleMeasure(
                mapping.localText("title"),
                optional(mapping, "direction", DIRECTIONS),
                mapping.optionalFlag("countable").orElse(true),
                mapping.optionalLocalText("note"),
                mapping.optionalWhole("line"));
    }

    private static Optional<String> optional(Mapping mapping, String key, Set<String> names) {
        return mapping.has(key) ? mapping.oneOf(key, names) : Optional.empty();
    }
}
