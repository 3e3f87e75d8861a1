package org.prameen.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Strong and weak points of an agency (document 002, lines 164-165): indicators with a mean, by that mean. An indicator
 * that is not practised, not selected or unanswered is neither.
 *
 * @param strong criterion met, the highest mean first
 * @param weak criterion not met, the lowest mean first
 */
public record StrongAndWeak(List<NodeScore> strong, List<NodeScore> weak) {

    /** Equal means keep the printed order. */
    public static StrongAndWeak of(ScoreSheet sheet) {
        List<NodeScore> lowestFirst = byMean(sheet, Comparator.naturalOrder());
        List<NodeScore> highestFirst = byMean(sheet, Comparator.reverseOrder());
        return new StrongAndWeak(
                highestFirst.stream().filter(node -> node.met().orElseThrow()).toList(),
                lowestFirst.stream().filter(node -> !node.met().orElseThrow()).toList());
    }

    private static List<NodeScore> byMean(ScoreSheet sheet, Comparator<BigDecimal> order) {
        return sheet.all(ScoreKind.INDICATOR).stream()
                .filter(NodeScore::scored)
                .sorted(Comparator.comparing(node -> node.value().orElseThrow(), order))
                .toList();
    }
}
