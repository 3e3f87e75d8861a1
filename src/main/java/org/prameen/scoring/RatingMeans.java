package org.prameen.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;

/**
 * The scoring model {@code rating-means}: means of a five-level rating scale, level by level.
 *
 * <ul>
 *   <li>item = sum of f times X over N, N being the scores given (document 002, lines 2111-2116, 62-63);
 *   <li>indicator = mean of the means of its items that have one, never pooled over answers (lines 2206-2207);
 *   <li>factor, component, outcome group = mean of <em>all</em> indicator means below it, not of factor means, and the
 *       total = mean of the indicator means of all components: system method, the document gives no formula;
 *   <li>in the two-decimal chain a mean is taken from the reduced means it is made of and then reduced, once.
 * </ul>
 */
public final class RatingMeans {

    private final Instrument instrument;
    private final ScoringSettings settings;

    public RatingMeans(Instrument instrument, ScoringSettings settings) {
        this.instrument = instrument;
        this.settings = settings;
    }

    /** @throws org.prameen.shared.Rejected when the input names a code the instrument does not have */
    public ScoreSheet score(ScoringInput input) {
        return score(input, FixedMeans.NONE);
    }

    /**
     * The same, with given means in the place of counted ones; an item without a given mean keeps its counted one, and one
     * that was not selected stays out whatever was given.
     *
     * @throws org.prameen.shared.Rejected as above
     */
    public ScoreSheet score(ScoringInput input, FixedMeans fixed) {
        input.mustFit(instrument);
        fixed.mustFit(instrument);
        List<NodeScore> nodes = new ArrayList<>();
        List<NodeScore> counting = new ArrayList<>();
        for (Node group : instrument.groups()) {
            List<NodeScore> indicators = visit(group, false, new Given(input, fixed), nodes);
            if (group.kind() == NodeKind.COMPONENT) {
                counting.addAll(indicators);
            }
        }
        nodes.add(group(ScoreSheet.TOTAL, ScoreKind.TOTAL, counting));
        return new ScoreSheet(instrument.code(), instrument.version(), settings, nodes);
    }

    private record Given(ScoringInput counted, FixedMeans fixed) {}

    /** Adds the results of a node and all below it; returns those that count in the mean above. */
    private List<NodeScore> visit(Node node, boolean selectedAbove, Given input, List<NodeScore> nodes) {
        boolean selected = node.kind() == NodeKind.INDICATOR ? input.counted().selects(node) : selectedAbove;
        List<NodeScore> parts = node.children().stream()
                .flatMap(child -> visit(child, selected, input, nodes).stream())
                .toList();
        NodeScore score =
                switch (node.kind()) {
                    case ITEM -> item(node, selected, input);
                    default -> group(node.code(), ScoreKind.of(node.kind()), parts);
                };
        nodes.add(score);
        boolean counts = node.kind() == NodeKind.ITEM || node.kind() == NodeKind.INDICATOR;
        return counts ? List.of(score) : parts;
    }

    private NodeScore item(Node node, boolean selected, Given input) {
        return input.fixed()
                .of(node)
                .filter(given -> selected)
                .map(given -> given(node, Fraction.of(given)))
                .orElseGet(() ->
                        counted(node, selected ? Optional.of(input.counted().of(node)) : Optional.empty()));
    }

    /** Without counts, because the mean does not come from any. */
    private NodeScore given(Node node, Fraction value) {
        return new NodeScore(
                node.code(),
                ScoreKind.ITEM,
                ScoreState.SCORED,
                Optional.of(mean(value, value)),
                Optional.empty(),
                Optional.empty());
    }

    private NodeScore counted(Node node, Optional<ItemCounts> selected) {
        ItemCounts counts = selected.orElse(ItemCounts.NONE);
        ScoreState state = selected.map(ScoreState::of).orElse(ScoreState.NOT_SELECTED);
        Optional<Mean> mean = Optional.of(counts)
                .filter(found -> found.n() > 0)
                .map(found -> Fraction.of(found.sum(), found.n()))
                .map(exact -> mean(exact, exact));
        return new NodeScore(node.code(), ScoreKind.ITEM, state, mean, Optional.empty(), Optional.of(counts));
    }

    private NodeScore group(String code, ScoreKind kind, List<NodeScore> parts) {
        ScoreState state = ScoreState.above(parts.stream().map(NodeScore::state).toList());
        List<Mean> means =
                parts.stream().map(NodeScore::mean).flatMap(Optional::stream).toList();
        Optional<Mean> mean = means.isEmpty() ? Optional.empty() : Optional.of(meanOf(means));
        Optional<Boolean> met = mean.filter(found -> kind.judged()).map(found -> meets(found.value()));
        return new NodeScore(code, kind, state, mean, met, Optional.empty());
    }

    private Mean meanOf(List<Mean> parts) {
        Stream<Fraction> carried = parts.stream().map(part -> part.carried(settings.chain()));
        Stream<Fraction> exact = parts.stream().map(Mean::exact);
        return mean(Fraction.mean(carried.toList()), Fraction.mean(exact.toList()));
    }

    private Mean mean(Fraction unreduced, Fraction exact) {
        BigDecimal value = settings.rounding().reduce(unreduced);
        return new Mean(value, unreduced, exact, instrument.rating().bandOf(value));
    }

    /** Strictly greater, and on the two-decimal value, so that band and verdict never disagree (lines 59-61, 303). */
    private boolean meets(BigDecimal value) {
        return value.compareTo(instrument.rating().criterion()) > 0;
    }
}
