package org.prameen.instrument.yaml;

import java.util.Optional;
import java.util.Set;
import org.prameen.instrument.ChecklistEntry;
import org.prameen.instrument.Guidance;
import org.prameen.instrument.Guide;

/** Reads what stands beside a node of the tree. */
final class GuideReader {

    static final Set<String> KEYS = Set.of("other-title", "unanswered", "guidance", "checklist");

    private static final Set<String> GUIDANCE = Set.of("level", "text");
    private static final Set<String> ENTRY = Set.of("code", "level", "kind", "title", "only-for");

    private final Faults faults;
    private final Set<String> levels;

    /** @param levels those of the instrument; none where it has none */
    GuideReader(Faults faults, Set<String> levels) {
        this.faults = faults;
        this.levels = levels;
    }

    Guide read(Mapping node) {
        Codes codes = Codes.free();
        return new Guide(
                node.optionalLocalText("other-title"),
                node.optionalLocalText("unanswered"),
                node.optionalList("guidance", yaml -> guidance(Mapping.of(yaml, faults, GUIDANCE))),
                node.optionalList("checklist", yaml -> entry(Mapping.of(yaml, faults, ENTRY), codes)));
    }

    private Guidance guidance(Mapping mapping) {
        Optional<String> level = mapping.has("level") ? mapping.oneOf("level", levels) : Optional.empty();
        return new Guidance(level, mapping.localText("text"));
    }

    private ChecklistEntry entry(Mapping mapping, Codes codes) {
        return new ChecklistEntry(
                codes.name(mapping),
                mapping.oneOf("level", levels).orElse(""),
                mapping.oneOf("kind", ChecklistEntry.Kind.class).orElse(null),
                mapping.localText("title"),
                Set.copyOf(mapping.names("only-for")));
    }
}
