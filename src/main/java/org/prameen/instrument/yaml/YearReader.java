package org.prameen.instrument.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prameen.instrument.DataOfYear;
import org.prameen.instrument.DataOfYear.Conversion;
import org.prameen.instrument.DataOfYear.Dependency;
import org.prameen.instrument.DataOfYear.Groups;
import org.prameen.instrument.DataOfYear.Kind;
import org.prameen.instrument.DataOfYear.Proof;
import org.prameen.instrument.DataOfYear.Substitute;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.ScoringPart;

/** Reads what holds for one year of an instrument; all it names must stand in the tree. */
final class YearReader {

    static final String KEY = "data-of-year";

    private static final Set<String> KEYS = Set.of("substitutes", "dependencies", "groups", "proof");
    private static final Set<String> SUBSTITUTE =
            Set.of("code", "title", "kind", "for", "indicators", "line", "conversion");
    private static final Set<String> CONVERSION = Set.of("from", "level");
    private static final Set<String> DEPENDENCY = Set.of("item", "levels", "line");
    private static final Set<String> GROUPS = Set.of("section", "item", "part", "line");
    private static final Set<String> PROOF = Set.of("level", "pieces");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.()-]{1,100}");
    private static final int MOST_INDICATORS = 500;

    private final Mapping root;
    private final Faults faults;
    private final Map<String, Node> nodes;
    private final Set<String> levels;

    YearReader(Mapping root, Faults faults, ScoringPart scoring, List<Node> groups) {
        this.root = root;
        this.faults = faults;
        this.nodes = groups.stream()
                .flatMap(Node::walk)
                .collect(Collectors.toMap(Node::code, Function.identity(), (one, other) -> one));
        this.levels = scoring instanceof MaturityPart maturity
                ? maturity.levels().stream().map(MaturityLevel::code).collect(Collectors.toSet())
                : Set.of();
    }

    DataOfYear part() {
        if (!root.has(KEY)) {
            return DataOfYear.NONE;
        }
        Mapping mapping = Mapping.of(root.at(KEY), faults, KEYS);
        Codes codes = new Codes();
        return new DataOfYear(
                mapping.optionalList("substitutes", yaml -> substitute(Mapping.of(yaml, faults, SUBSTITUTE), codes)),
                mapping.optionalList("dependencies", yaml -> dependency(Mapping.of(yaml, faults, DEPENDENCY))),
                mapping.optionalList("groups", yaml -> groups(Mapping.of(yaml, faults, GROUPS))),
                mapping.has("proof")
                        ? Optional.of(proof(Mapping.of(mapping.at("proof"), faults, PROOF)))
                        : Optional.empty());
    }

    private Substitute substitute(Mapping mapping, Codes codes) {
        Optional<Kind> kind = mapping.oneOf("kind", Kind.class);
        boolean many = kind.filter(Kind.INDICATORS::equals).isPresent();
        int count = many ? mapping.whole("indicators").orElse(1) : 0;
        if (many && (count < 1 || count > MOST_INDICATORS)) {
            mapping.fault("indicators", "moreThanMost", String.valueOf(count), String.valueOf(MOST_INDICATORS));
        }
        mapping.required("for");
        List<String> places = mapping.names("for");
        places.forEach(place -> unanswered(mapping, place));
        return new Substitute(
                codes.name(mapping),
                mapping.localText("title"),
                kind.orElse(Kind.SINGLE),
                places,
                count,
                mapping.optionalWhole("line"),
                mapping.optionalList("conversion", yaml -> conversion(Mapping.of(yaml, faults, CONVERSION))));
    }

    /** What another system answers is not asked here as well. */
    private void unanswered(Mapping mapping, String code) {
        Node node = nodes.get(code);
        if (node == null) {
            mapping.fault("for", "yearNode", code);
        } else if (!node.all(NodeKind.ITEM).isEmpty()) {
            mapping.fault("for", "yearAnswered", code);
        }
    }

    private Conversion conversion(Mapping mapping) {
        return new Conversion(
                mapping.twoDecimals("from").orElse(java.math.BigDecimal.ZERO),
                mapping.oneOf("level", levels).orElse(""));
    }

    private Dependency dependency(Mapping mapping) {
        List<String> below = mapping.names("levels");
        below.stream()
                .filter(level -> !levels.contains(level))
                .forEach(level -> mapping.fault("levels", "yearNode", level));
        return new Dependency(known(mapping, "item"), Set.copyOf(below), mapping.optionalWhole("line"));
    }

    private Groups groups(Mapping mapping) {
        return new Groups(
                known(mapping, "section"),
                known(mapping, "item"),
                mapping.matching("part", CODE, "P7").orElse(""),
                mapping.optionalWhole("line"));
    }

    private Proof proof(Mapping mapping) {
        return new Proof(mapping.oneOf("level", levels).orElse(""), Set.copyOf(mapping.names("pieces")));
    }

    private String known(Mapping mapping, String key) {
        String code = mapping.matching(key, CODE, "1.3-c4").orElse("");
        if (!code.isEmpty() && !nodes.containsKey(code)) {
            mapping.fault(key, "yearNode", code);
        }
        return code;
    }
}
