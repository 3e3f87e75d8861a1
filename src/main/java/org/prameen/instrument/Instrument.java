package org.prameen.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prameen.shared.LocalText;

/**
 * One version of an instrument, immutable.
 *
 * @param code stable code of the instrument, for example {@code local-hr}
 * @param version for example {@code H}
 * @param scoring name of the scoring model, for example {@code rating-means}
 * @param stem the question that stands above every form
 * @param scale from the highest score to the lowest, the printed order
 * @param bands from the lowest to the highest, without gaps at two decimals
 * @param criterion a mean must be strictly greater than this to meet the criterion; two decimals
 * @param legalReference default of the editable legal reference printed on reports
 * @param evidence what may and must be attached, and where
 * @param groups the top of the tree, in printed order
 */
public record Instrument(
        String code,
        String version,
        LocalText title,
        LocalText issuer,
        String scoring,
        LocalText stem,
        List<ScaleLevel> scale,
        LocalText notPractised,
        List<Band> bands,
        BigDecimal criterion,
        List<Period> periods,
        LocalText legalReference,
        List<Principle> principles,
        List<Term> glossary,
        EvidencePart evidence,
        List<Node> groups) {

    public Instrument {
        scale = List.copyOf(scale);
        bands = List.copyOf(bands);
        periods = List.copyOf(periods);
        principles = List.copyOf(principles);
        glossary = List.copyOf(glossary);
        groups = List.copyOf(groups);
    }

    /** All nodes of one kind in printed order. */
    public List<Node> all(NodeKind kind) {
        return groups.stream().flatMap(group -> group.all(kind).stream()).toList();
    }

    public Optional<Node> find(String nodeCode) {
        return groups.stream()
                .flatMap(Node::walk)
                .filter(node -> node.code().equals(nodeCode))
                .findFirst();
    }

    public Band bandOf(BigDecimal meanWithTwoDecimals) {
        return bands.stream()
                .filter(band -> band.holds(meanWithTwoDecimals))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no band holds " + meanWithTwoDecimals));
    }

    public Optional<Period> period(String periodCode) {
        return periods.stream()
                .filter(period -> period.code().equals(periodCode))
                .findFirst();
    }
}
