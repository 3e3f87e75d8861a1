package org.prameen.instrument.yaml;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prameen.instrument.EvidenceKind;
import org.prameen.instrument.EvidencePart;
import org.prameen.instrument.EvidencePiece;
import org.prameen.instrument.EvidenceRules;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;

/** Reads what an instrument says about evidence; packages without that part follow the rules of this system. */
final class EvidenceReader {

    private static final String PART = "evidence";
    private static final Set<String> GENERAL =
            Set.of("kinds", "sum-limit", "required", "at", "pieces", "nodes", "kept-forever", "cancelled-counts");
    private static final Set<String> SINGLE = Set.of("code", "kinds", "sum-limit", "required", "forbidden", "pieces");
    private static final Set<String> PIECE = Set.of("code", "title", "required", "condition");
    private static final Pattern NODE = Pattern.compile("[A-Za-z0-9.]{1,100}");

    /** A file beyond this is no evidence but an archive; nothing larger is taken in. */
    private static final int LARGEST_LIMIT = 100 * 1024 * 1024;

    private final Mapping root;
    private final Faults faults;
    private final Set<String> codes;

    EvidenceReader(Mapping root, Faults faults, List<Node> groups) {
        this.root = root;
        this.faults = faults;
        this.codes = groups.stream().flatMap(Node::walk).map(Node::code).collect(Collectors.toSet());
    }

    EvidencePart part() {
        if (!root.has(PART)) {
            return EvidencePart.LENIENT;
        }
        Mapping mapping = Mapping.of(root.at(PART), faults, GENERAL);
        Pieces listed = pieces(mapping);
        EvidenceRules general = new EvidenceRules(
                kinds(mapping),
                limit(mapping),
                mapping.optionalFlag("required").orElse(false),
                listed.attached(),
                listed.conditions(),
                new EvidenceRules.Keeping(
                        mapping.optionalFlag("kept-forever").orElse(false),
                        mapping.optionalFlag("cancelled-counts").orElse(false)),
                false);
        Set<NodeKind> at = mapping.has("at")
                ? new HashSet<>(mapping.manyOf("at", NodeKind.class))
                : EnumSet.of(NodeKind.INDICATOR);
        return new EvidencePart(general, single(mapping, general), at);
    }

    private Map<String, EvidenceRules> single(Mapping mapping, EvidenceRules general) {
        Map<String, EvidenceRules> rules = new HashMap<>();
        mapping.optionalList("nodes", yaml -> {
            Mapping node = Mapping.of(yaml, faults, SINGLE);
            String code = node.matching("code", NODE, "C1.F4.I2").orElse("");
            if (!code.isEmpty() && !codes.contains(code)) {
                node.fault("code", "evidenceNode", code);
            }
            rules.put(code, of(node, general));
            return code;
        });
        return rules;
    }

    private EvidenceRules of(Mapping node, EvidenceRules general) {
        if (node.optionalFlag("forbidden").orElse(false)) {
            return new EvidenceRules(
                    Set.of(), general.sumLimit(), false, List.of(), List.of(), general.keeping(), false);
        }
        return new EvidenceRules(
                node.has("kinds") ? kinds(node) : general.kinds(),
                node.has("sum-limit") ? limit(node) : general.sumLimit(),
                node.optionalFlag("required").orElse(general.required()),
                instead(general.pieces(), pieces(node).attached()),
                general.conditions(),
                general.keeping(),
                false);
    }

    private static Set<EvidenceKind> kinds(Mapping mapping) {
        return Set.copyOf(mapping.manyOf("kinds", EvidenceKind.class));
    }

    private static long limit(Mapping mapping) {
        int limit = mapping.whole("sum-limit").orElse(0);
        if (limit > LARGEST_LIMIT) {
            mapping.fault("sum-limit", "evidenceLimit", String.valueOf(limit), String.valueOf(LARGEST_LIMIT));
        }
        return limit;
    }

    /** What is attached, and what is only confirmed. */
    private record Pieces(List<EvidencePiece> attached, List<EvidencePiece> conditions) {}

    private Pieces pieces(Mapping mapping) {
        Codes codes = new Codes();
        List<EvidencePiece> attached = new ArrayList<>();
        List<EvidencePiece> conditions = new ArrayList<>();
        mapping.optionalList("pieces", yaml -> {
            Mapping piece = Mapping.of(yaml, faults, PIECE);
            boolean condition = piece.optionalFlag("condition").orElse(false);
            return (condition ? conditions : attached)
                    .add(new EvidencePiece(
                            codes.name(piece),
                            piece.localText("title"),
                            piece.optionalFlag("required").orElse(false)));
        });
        return new Pieces(attached, conditions);
    }

    /** A node that words a piece in its own way does so by its code. */
    private static List<EvidencePiece> instead(List<EvidencePiece> general, List<EvidencePiece> own) {
        return general.stream()
                .map(piece -> own.stream()
                        .filter(other -> other.code().equals(piece.code()))
                        .findFirst()
                        .orElse(piece))
                .toList();
    }
}
