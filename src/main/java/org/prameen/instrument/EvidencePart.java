package org.prameen.instrument;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an instrument says about evidence.
 *
 * @param general rules of every subject without rules of its own
 * @param byNode rules of single nodes and of all below them, by code
 * @param at kinds of nodes that evidence hangs on
 */
public record EvidencePart(EvidenceRules general, Map<String, EvidenceRules> byNode, Set<NodeKind> at) {

    /** For instruments that say nothing: lenient rules, at forms and at their items (system method). */
    public static final EvidencePart LENIENT =
            new EvidencePart(EvidenceRules.LENIENT, Map.of(), EnumSet.of(NodeKind.INDICATOR, NodeKind.ITEM));

    public EvidencePart {
        byNode = Map.copyOf(byNode);
        at = Set.copyOf(at);
    }

    /** Rules of a subject: of the node itself, else of the nearest node above it, else the general ones. */
    public EvidenceRules rules(String subject) {
        for (String code = subject; !code.isEmpty(); code = above(code)) {
            Optional<EvidenceRules> own = Optional.ofNullable(byNode.get(code));
            if (own.isPresent()) {
                return own.get();
            }
        }
        return general;
    }

    private static String above(String code) {
        return code.substring(0, Math.max(0, code.lastIndexOf('.')));
    }
}
