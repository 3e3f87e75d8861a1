package org.prameen.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a package adds to the rules by which measures are entered.
 *
 * @param unitWords words of a name that say only in which unit is measured; without them names are compared (system method)
 * @param directionWords words of a name by which it is doubtful which way is better, so that a person confirms it
 * @param demands what has to be stated of certain measures
 * @param derived measures that sum others up
 * @param lines lines of the source document, for example {@code 2951-2952}, by the name of the rule printed there
 */
public record ResultRules(
        List<String> unitWords,
        List<String> directionWords,
        List<ResultDemand> demands,
        List<DerivedMeasures> derived,
        Map<String, String> lines) {

    public static final ResultRules NONE = new ResultRules(List.of(), List.of(), List.of(), List.of(), Map.of());

    public ResultRules {
        unitWords = List.copyOf(unitWords);
        directionWords = List.copyOf(directionWords);
        demands = List.copyOf(demands);
        derived = List.copyOf(derived);
        lines = Map.copyOf(lines);
    }

    /** Empty when the document is silent: then the rule is a method of the system. */
    public Optional<String> linesOf(String rule) {
        return Optional.ofNullable(lines.get(rule));
    }
}
