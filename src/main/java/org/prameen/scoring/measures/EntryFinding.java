package org.prameen.scoring.measures;

import java.util.List;

/**
 * One broken rule.
 *
 * @param place id of the measure, or code of the dimension, group or prescribed measure: see {@link EntryRule#ofMeasure()}
 * @param arguments as {@link EntryRule} names them
 * @param takesScore whether the measure gets no score by it; never true of a place
 */
public record EntryFinding(EntryRule rule, String place, List<String> arguments, boolean takesScore) {

    public EntryFinding {
        arguments = List.copyOf(arguments);
    }

    static EntryFinding of(EntryRule rule, String place, Object... arguments) {
        return new EntryFinding(
                rule, place, List.of(arguments).stream().map(String::valueOf).toList(), false);
    }

    EntryFinding takingScore() {
        return new EntryFinding(rule, place, arguments, true);
    }
}
