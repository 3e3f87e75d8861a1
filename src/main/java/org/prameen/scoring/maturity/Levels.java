package org.prameen.scoring.maturity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the level of an item from its fulfilled questions (documents 001 and 004; the rule is a system method, see
 * {@link LevelRule}). A question without an answer counts as not fulfilled as soon as another one of the item has an answer.
 */
public final class Levels {

    private final List<Step> steps;
    private final LevelRule rule;

    /** @param steps from the lowest to the highest */
    public Levels(List<Step> steps, LevelRule rule) {
        this.steps = List.copyOf(steps);
        this.rule = rule;
    }

    /**
     * @param questions those that apply to the agency; each one's level is among the steps
     * @param answers true where fulfilled; what is not answered is absent
     */
    public ItemLevel of(String item, Collection<Question> questions, Map<String, Boolean> answers) {
        boolean evaluated = questions.stream().map(Question::code).anyMatch(answers::containsKey);
        List<Gate> gates =
                steps.stream().map(step -> gate(step, questions, answers)).toList();
        return new ItemLevel(
                item,
                evaluated,
                evaluated ? reached(gates) : Optional.empty(),
                gates,
                rule == LevelRule.CUMULATIVE_ALL && filledAbove(gates)
                        ? List.of(LevelWarning.HIGHER_LEVEL_FILLED)
                        : List.of());
    }

    private static Gate gate(Step step, Collection<Question> questions, Map<String, Boolean> answers) {
        List<Question> asked = questions.stream()
                .filter(question -> question.level().equals(step.code()))
                .toList();
        long fulfilled = asked.stream()
                .filter(question -> Boolean.TRUE.equals(answers.get(question.code())))
                .count();
        return new Gate(step, asked.size(), (int) fulfilled);
    }

    private Optional<Step> reached(List<Gate> gates) {
        int barrier = rule == LevelRule.CUMULATIVE_ALL ? closed(gates) : gates.size();
        return gates.subList(0, barrier).stream()
                .filter(Gate::reached)
                .reduce((lower, higher) -> higher)
                .map(Gate::step);
    }

    private static boolean filledAbove(List<Gate> gates) {
        return gates.stream().skip(closed(gates) + 1L).anyMatch(gate -> gate.fulfilled() > 0);
    }

    /** Where the lowest incomplete level stands; behind the last one when all are complete. */
    private static int closed(List<Gate> gates) {
        return IntStream.range(0, gates.size())
                .filter(i -> !gates.get(i).open())
                .findFirst()
                .orElse(gates.size());
    }
}
