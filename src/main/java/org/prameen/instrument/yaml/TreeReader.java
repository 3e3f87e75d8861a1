package org.prameen.instrument.yaml;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.instrument.AnswerForm;
import org.prameen.instrument.Form;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.RatingPart;
import org.prameen.instrument.ScoringPart;
import org.prameen.instrument.SourceKind;

/** Reads the tree of an instrument: which kind stands below which, and what each kind must have. */
final class TreeReader {

    private static final Set<String> NODE = Stream.concat(
                    Stream.of("code", "kind", "title", "line", "form", "condition", "level", "answer", "nodes"),
                    GuideReader.KEYS.stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FORM = Set.of("code", "set", "title", "sources");
    private static final Set<NodeKind> TOP = Set.of(NodeKind.COMPONENT, NodeKind.OUTCOME_GROUP);
    private static final Map<NodeKind, Set<NodeKind>> BELOW = new EnumMap<>(Map.of(
            NodeKind.COMPONENT, Set.of(NodeKind.FACTOR, NodeKind.INDICATOR),
            NodeKind.OUTCOME_GROUP, Set.of(NodeKind.FACTOR, NodeKind.INDICATOR),
            NodeKind.FACTOR, Set.of(NodeKind.INDICATOR),
            NodeKind.INDICATOR, Set.of(NodeKind.ITEM),
            NodeKind.ITEM, Set.of()));

    /** Of a question whose level is not decided yet; it is asked, and counts for none. */
    private static final String OPEN = "OPEN";

    private final Faults faults;
    private final Codes codes;
    private final Set<String> levels;
    private final Set<String> levelsAndOpen;
    private final boolean formsNeeded;
    private final Parameters parameters;
    private final GuideReader guides;

    private TreeReader(Faults faults, Codes codes, Set<String> levels, boolean formsNeeded, Parameters parameters) {
        this.parameters = parameters;
        this.faults = faults;
        this.codes = codes;
        this.levels = levels;
        this.levelsAndOpen = Stream.concat(levels.stream(), Stream.of(OPEN)).collect(Collectors.toUnmodifiableSet());
        this.formsNeeded = formsNeeded;
        this.guides = new GuideReader(faults, levels);
    }

    /** Codes of a rating instrument show where they stand in the tree; others carry the numbers of their document. */
    static TreeReader of(ScoringPart scoring, Faults faults, Codes free, Parameters parameters) {
        if (scoring instanceof RatingPart) {
            return new TreeReader(faults, new Codes(), Set.of(), true, parameters);
        }
        Set<String> levels = scoring instanceof MaturityPart maturity
                ? maturity.levels().stream().map(MaturityLevel::code).collect(Collectors.toSet())
                : Set.of();
        return new TreeReader(faults, free, levels, false, parameters);
    }

    List<Node> groups(Mapping root) {
        return root.list("nodes", child -> node(child, "", TOP));
    }

    private Node node(org.yaml.snakeyaml.nodes.Node yaml, String parent, Set<NodeKind> allowed) {
        Mapping mapping = Mapping.of(yaml, faults, NODE);
        String code = codes.below(parent, mapping);
        Optional<NodeKind> kind = mapping.oneOf("kind", NodeKind.class);
        kind.filter(found -> !allowed.contains(found))
                .ifPresent(found -> mapping.fault("kind", "kindNotHere", found.name(), parent));
        return new Node(
                code,
                kind.orElse(null),
                parameters.in(mapping, "title"),
                form(mapping, kind, code),
                mapping.optionalLocalText("condition"),
                level(mapping, kind),
                guides.read(mapping),
                answer(mapping, kind),
                mapping.optionalWhole("line"),
                children(mapping, kind, code));
    }

    private List<Node> children(Mapping mapping, Optional<NodeKind> kind, String code) {
        // what another system answers may still be told apart below
        if (kind.isEmpty() || mapping.has("unanswered") && !mapping.has("nodes")) {
            return List.of();
        }
        if (kind.get() != NodeKind.ITEM) {
            String parent = code.isEmpty() ? "?" : code;
            return mapping.list("nodes", child -> node(child, parent, BELOW.get(kind.get())));
        }
        refuse(mapping, "nodes", kind.get());
        return List.of();
    }

    private Optional<Form> form(Mapping mapping, Optional<NodeKind> kind, String code) {
        if (kind.isPresent() && kind.get() != NodeKind.INDICATOR) {
            refuse(mapping, "form", kind.get());
            return Optional.empty();
        }
        if (!formsNeeded && !mapping.has("form")) {
            return Optional.empty();
        }
        return mapping.required("form").map(yaml -> form(Mapping.of(yaml, faults, FORM), code));
    }

    private Optional<String> level(Mapping mapping, Optional<NodeKind> kind) {
        if (levels.isEmpty() || kind.filter(NodeKind.ITEM::equals).isEmpty()) {
            kind.ifPresent(found -> refuse(mapping, "level", found));
            return Optional.empty();
        }
        return mapping.oneOf("level", levelsAndOpen).filter(level -> !level.equals(OPEN));
    }

    /** Where respondents answer one by one there is nothing to fill in but the scale. */
    private Optional<AnswerForm> answer(Mapping mapping, Optional<NodeKind> kind) {
        if (!mapping.has("answer")) {
            return Optional.empty();
        }
        if (formsNeeded || kind.filter(NodeKind.ITEM::equals).isEmpty()) {
            refuse(mapping, "answer", kind.orElse(NodeKind.ITEM));
        }
        return Optional.of(new AnswerReader(faults).read(mapping.at("answer")));
    }

    private Form form(Mapping mapping, String indicator) {
        return new Form(
                codes.below(indicator.isEmpty() ? "?" : indicator, mapping),
                mapping.whole("set").orElse(0),
                mapping.localText("title"),
                mapping.manyOf("sources", SourceKind.class));
    }

    private static void refuse(Mapping mapping, String key, NodeKind kind) {
        if (mapping.has(key)) {
            mapping.fault(key, "keyNotHere", key, kind.name());
        }
    }
}
