package org.prameen.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.Node;
import org.prameen.workbook.ScoreLine.Kind;

/**
 * How many items of a part reached which level.
 *
 * @param part the category; empty for all of them
 * @param reached by level, from the lowest to the highest
 * @param none items that are evaluated and reached none
 * @param open items that are not evaluated yet, or wait for a reviewer
 */
public record LevelCounts(Optional<Node> part, List<Integer> reached, int none, int open) {

    /** @return category by category, then all; nothing where the instrument has no levels */
    public static List<LevelCounts> of(Instrument instrument, List<ScoreLine> lines) {
        if (!(instrument.scoring() instanceof MaturityPart)) {
            return List.of();
        }
        List<LevelCounts> counts = new ArrayList<>();
        for (Node category : instrument.groups()) {
            List<String> below = category.walk().map(Node::code).toList();
            List<ScoreLine> items = lines.stream()
                    .filter(line -> line.kind() == Kind.ITEM && below.contains(line.code()))
                    .toList();
            if (!items.isEmpty()) {
                counts.add(count(Optional.of(category), instrument, items));
            }
        }
        counts.add(count(
                Optional.empty(),
                instrument,
                lines.stream().filter(line -> line.kind() == Kind.ITEM).toList()));
        return counts;
    }

    public int all() {
        return reached.stream().mapToInt(Integer::intValue).sum() + none + open;
    }

    /** The place of the level that an item reached, from the lowest one at 0; empty when it reached none. */
    public static Optional<Integer> place(Instrument instrument, ScoreLine item) {
        List<Integer> points = instrument.maturity().levels().stream()
                .map(MaturityLevel::points)
                .toList();
        return item.figure()
                .map(figure -> points.indexOf(Integer.valueOf(figure)))
                .filter(at -> at >= 0);
    }

    private static LevelCounts count(Optional<Node> part, Instrument instrument, List<ScoreLine> items) {
        Integer[] reached = new Integer[instrument.maturity().levels().size()];
        Arrays.fill(reached, 0);
        int none = 0;
        int open = 0;
        for (ScoreLine item : items) {
            Optional<Integer> place = place(instrument, item);
            place.ifPresent(at -> reached[at]++);
            none += place.isEmpty() && item.complete() ? 1 : 0;
            open += place.isEmpty() && !item.complete() ? 1 : 0;
        }
        return new LevelCounts(part, List.of(reached), none, open);
    }
}
