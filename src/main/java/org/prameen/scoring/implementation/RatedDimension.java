package org.prameen.scoring.implementation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.scoring.Fraction;

/**
 * A dimension answered item by item on the scale of implementation. Every item counts the same, whatever heading it stands
 * under (rule R-05); a blank item is not "not yet" (rule R-02): it leaves the dimension without a final score.
 *
 * @param items codes of the items that apply
 */
public record RatedDimension(String code, List<String> items) {

    public RatedDimension {
        items = List.copyOf(items);
    }

    /** @param answers points of the step chosen, by item; blank items are absent */
    public DimensionScore score(Map<String, Integer> answers, Scale scale, Grading grading) {
        List<Fraction> percents = items.stream()
                .filter(answers::containsKey)
                .map(item -> scale.percent(answers.get(item)))
                .toList();
        boolean complete = !items.isEmpty() && percents.size() == items.size();
        Optional<Fraction> percent = percents.isEmpty() ? Optional.empty() : Optional.of(Fraction.mean(percents));
        return new DimensionScore(code, complete, percent, complete ? percent.map(grading::of) : Optional.empty());
    }
}
