package org.prameen.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;

/** How a mean was computed, so that a person can do it again by hand (document 002, lines 2153-2168). */
public sealed interface Working {

    /** The mean this leads to. */
    Mean mean();

    /**
     * Of an item: f, X, fX, their sum and N.
     *
     * @param rows from the highest score to the lowest, zeros included
     */
    record OfItem(List<Row> rows, long sum, long n, Mean mean) implements Working {}

    /** One score of the scale: {@code f} answers with {@code score} make {@code product}. */
    record Row(int score, long f, long product) {}

    /**
     * Of everything above: the means that were added and divided by their number.
     *
     * @param summands in printed order, only those that have a mean
     * @param sum of what was carried, exact
     */
    record OfGroup(List<Summand> summands, Fraction sum, Mean mean) implements Working {
        public int divisor() {
            return summands.size();
        }
    }

    /**
     * @param value the mean of the part as printed
     * @param carried what went into the sum: the printed value, or in the exact chain the unrounded one
     */
    record Summand(String code, BigDecimal value, Fraction carried) {}

    /** @return nothing when the node is unknown or has no mean, and for an item whose mean was given */
    static Optional<Working> of(Instrument instrument, ScoreSheet sheet, String code) {
        return sheet.find(code).filter(Working::isComputed).flatMap(node -> node.mean()
                .map(mean -> node.counts()
                        .map(counts -> ofItem(counts, mean))
                        .orElseGet(() -> ofGroup(parts(instrument, code), sheet, mean))));
    }

    private static boolean isComputed(NodeScore node) {
        return node.kind() != ScoreKind.ITEM || node.counts().isPresent();
    }

    private static Working ofItem(ItemCounts counts, Mean mean) {
        List<Row> rows = ItemCounts.scores()
                .mapToObj(score -> new Row(score, counts.frequency(score), score * counts.frequency(score)))
                .toList();
        return new OfItem(rows, counts.sum(), counts.n(), mean);
    }

    private static Working ofGroup(List<Node> parts, ScoreSheet sheet, Mean mean) {
        Chain chain = sheet.settings().chain();
        List<Summand> summands = parts.stream()
                .flatMap(part -> sheet.find(part.code()).stream())
                .flatMap(part ->
                        part
                                .mean()
                                .map(found -> new Summand(part.code(), found.value(), found.carried(chain)))
                                .stream())
                .toList();
        return new OfGroup(
                summands, Fraction.sum(summands.stream().map(Summand::carried).toList()), mean);
    }

    private static List<Node> parts(Instrument instrument, String code) {
        if (code.equals(ScoreSheet.TOTAL)) {
            return instrument.all(NodeKind.COMPONENT).stream()
                    .flatMap(component -> component.all(NodeKind.INDICATOR).stream())
                    .toList();
        }
        Node node = instrument.find(code).orElseThrow();
        return node.all(node.kind() == NodeKind.INDICATOR ? NodeKind.ITEM : NodeKind.INDICATOR);
    }
}
