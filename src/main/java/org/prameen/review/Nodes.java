package org.prameen.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeCodes;
import org.prameen.instrument.NodeKind;
import org.prameen.scoring.FixedMeans;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.workbook.BookValues;
import org.springframework.stereotype.Component;

/** Knows which nodes of a case can be spoken of and given values. */
@Component
class Nodes {

    private final Sources sources;

    Nodes(Sources sources) {
        this.sources = sources;
    }

    /** @throws Rejected when it is no item of a selected indicator */
    void requireItem(Case theCase, String code) {
        if (selected(theCase, code).kind() != NodeKind.ITEM) {
            throw Rejected.because("review.itemsOnly").at("node");
        }
    }

    /** The items of a section that a level asks. @throws Rejected when there are none */
    List<String> ofLevel(Case theCase, String section, String level) {
        List<String> asked = selected(theCase, section).children().stream()
                .filter(item -> item.level().filter(level::equals).isPresent())
                .map(Node::code)
                .toList();
        if (asked.isEmpty()) {
            throw Rejected.because("review.nodeUnknown").at("node");
        }
        return asked;
    }

    /** A value for an item as it is kept. @throws Rejected when the item cannot have it */
    BigDecimal checked(Case theCase, String item, BigDecimal value) {
        return sources.together(theCase.id())
                ? BookValues.checked(sources.instrument(theCase), item, value)
                : FixedMeans.checked(value);
    }

    /**
     * @return what the journal calls it
     * @throws Rejected when it is neither a selected indicator nor an item of one
     */
    String requireSelected(Case theCase, String code) {
        return selected(theCase, code).kind().name().toLowerCase(Locale.ROOT) + ":" + code;
    }

    private Node selected(Case theCase, String code) {
        CaseId id = theCase.id();
        return sources.selected(id).stream()
                .filter(indicator -> code != null && NodeCodes.isAtOrBelow(code, indicator))
                .findFirst()
                .flatMap(indicator -> sources.instrument(theCase).findJudged(code))
                .or(() -> elsewhere(theCase, code))
                .orElseThrow(() -> Rejected.because("review.nodeUnknown").at("node"));
    }

    /** The profile, and what another system answers this year: nobody gives it values, but it is returned and opened again. */
    private Optional<Node> elsewhere(Case theCase, String code) {
        return sources.instrument(theCase).reopenable().stream()
                .filter(node -> node.code().equals(code))
                .findFirst();
    }
}
