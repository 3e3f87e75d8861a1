package org.prameen.workbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.scoring.maturity.LevelWarning;
import org.prameen.shared.LocalText;

/**
 * What came of one part of a workbook, and why.
 *
 * @param code of the item, group or dimension; {@code TOTAL} for the whole
 * @param figure as it is shown everywhere: points, or per cent with two decimals; empty when there is none
 * @param word title of the level or grade; empty when none is reached or given
 * @param complete whether the figure is final
 * @param reasons the steps from the answers to the figure, in order
 */
public record ScoreLine(
        String code,
        Kind kind,
        LocalText title,
        Optional<String> figure,
        Optional<LocalText> word,
        boolean complete,
        List<Reason> reasons) {

    public static final String TOTAL = "TOTAL";

    /** Those of the reasons that deserve a look although they change nothing. */
    public List<Reason> warnings() {
        return reasons.stream().filter(Reason::isWarning).toList();
    }

    /** What a line stands for. */
    public enum Kind {
        /** A level reached by what is fulfilled; the figure is points. */
        ITEM,
        /** A measure of results; the figure is points. */
        RESULT,
        /** What another system says in the place of answers; the figure is its own. */
        OTHER,
        /** A mean of points; the figure is points. */
        CATEGORY,
        /** The figure is per cent. */
        DIMENSION,
        /** The whole: a mean of points, or a grade without a figure. */
        TOTAL
    }

    /**
     * One step.
     *
     * @param key message key with its arguments
     * @param line of the source document that says so; empty for a method of the system
     */
    public record Reason(String key, List<Object> arguments, Optional<Integer> line) {

        private static final Set<String> WARNINGS = Stream.concat(
                        Stream.of("workbook.why.depends", MeasureReasons.CONTRADICTION, MeasureReasons.MISSED),
                        Stream.of(LevelWarning.values()).map(warning -> "workbook.why." + warning))
                .collect(Collectors.toSet());

        boolean isWarning() {
            return WARNINGS.contains(key);
        }

        static Reason official(int line, String key, Object... arguments) {
            return new Reason(key, List.of(arguments), Optional.of(line));
        }

        static Reason ofSystem(String key, Object... arguments) {
            return new Reason(key, List.of(arguments), Optional.empty());
        }
    }
}
