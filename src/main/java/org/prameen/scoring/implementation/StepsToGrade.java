package org.prameen.scoring.implementation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.prameen.scoring.Fraction;

/**
 * The fewest single steps upwards that bring a dimension to a grade (requirement F21). A first step may bring less than the
 * ones behind it (13 and then 25 with midpoints), so the greatest gain is looked for over all ways to spread the steps.
 */
public final class StepsToGrade {

    private final Scale scale;

    public StepsToGrade(Scale scale) {
        this.scale = scale;
    }

    /**
     * @param answers points of every item of the dimension
     * @return 0 when it is there already; empty when there are no items, or full marks would not suffice
     */
    public Optional<Integer> count(Grade grade, Collection<Integer> answers) {
        Fraction needed = Fraction.of(grade.from(), 1).times(answers.size());
        List<Fraction> best = highestSums(answers);
        return answers.isEmpty()
                ? Optional.empty()
                : IntStream.range(0, best.size())
                        .filter(steps -> best.get(steps).compareTo(needed) >= 0)
                        .boxed()
                        .findFirst();
    }

    /** The highest sum of per cents by the number of steps taken. */
    private List<Fraction> highestSums(Collection<Integer> answers) {
        List<Fraction> best = List.of(Fraction.ZERO);
        for (int from : answers) {
            best = with(from, best);
        }
        return best;
    }

    private List<Fraction> with(int from, List<Fraction> best) {
        int room = scale.highest() - from;
        List<Fraction> longer = new ArrayList<>();
        for (int steps = 0; steps < best.size() + room; steps++) {
            int total = steps;
            longer.add(IntStream.rangeClosed(Math.max(0, steps - best.size() + 1), Math.min(room, steps))
                    .mapToObj(here -> best.get(total - here).plus(scale.percent(from + here)))
                    .max(Fraction::compareTo)
                    .orElseThrow());
        }
        return longer;
    }
}
