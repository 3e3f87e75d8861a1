package org.prameen.instrument.yaml;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prameen.instrument.ChecklistEntry;
import org.prameen.instrument.Criterion;
import org.prameen.instrument.Guidance;
import org.prameen.instrument.Guide;
import org.prameen.instrument.Term;

/** Reads what stands beside a node of the tree. */
final class GuideReader {

    static final Set<String> KEYS =
            Set.of("other-title", "unanswered", "overview", "guidance", "criteria", "definitions", "checklist");

    private static final Set<String> GUIDANCE = Set.of("level", "text");
    private static final Set<String> ENTRY = Set.of("code", "printed-code", "level", "kind", "title", "only-for");
    private static final Set<String> CRITERION = Set.of("code", "title", "focus");
    private static final Set<String> DEFINITION = Set.of("term", "meaning");
    private static final Pattern PRINTED = Pattern.compile("[A-Z]{1,2}[0-9]{1,2}");

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
                node.optionalList("overview", yaml -> guidance(Mapping.of(yaml, faults, GUIDANCE))),
                node.optionalList("guidance", yaml -> guidance(Mapping.of(yaml, faults, GUIDANCE))),
                node.optionalList("criteria", yaml -> criterion(Mapping.of(yaml, faults, CRITERION))),
                node.optionalList("definitions", yaml -> definition(Mapping.of(yaml, faults, DEFINITION))),
                node.optionalList("checklist", yaml -> entry(Mapping.of(yaml, faults, ENTRY), codes)));
    }

    private Guidance guidance(Mapping mapping) {
        Optional<String> level = mapping.has("level") ? mapping.oneOf("level", levels) : Optional.empty();
        return new Guidance(level, mapping.localText("text"));
    }

    private Criterion criterion(Mapping mapping) {
        return new Criterion(
                Codes.free().free(mapping),
                mapping.localText("title"),
                mapping.optionalList("focus", yaml -> Mapping.localText(yaml, faults)));
    }

    private static Term definition(Mapping mapping) {
        return new Term(mapping.localText("term"), mapping.localText("meaning"));
    }

    private ChecklistEntry entry(Mapping mapping, Codes codes) {
        return new ChecklistEntry(
                codes.name(mapping),
                mapping.has("printed-code") ? mapping.matching("printed-code", PRINTED, "SA1") : Optional.empty(),
                mapping.oneOf("level", levels).orElse(""),
                mapping.oneOf("kind", ChecklistEntry.Kind.class).orElse(null),
                mapping.localText("title"),
                Set.copyOf(mapping.names("only-for")));
    }
}
