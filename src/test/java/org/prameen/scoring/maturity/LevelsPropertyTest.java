package org.prameen.scoring.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every item, tried on many that are made by chance from fixed seeds. */
class LevelsPropertyTest {

    private static final int ITEMS = 1000;

    @ParameterizedTest
    @EnumSource(LevelRule.class)
    void fulfillingAQuestionNeverLowersTheLevel(LevelRule rule) {
        Random chance = new Random(41);
        Levels levels = new Levels(LevelsTest.STEPS, rule);
        for (int i = 0; i < ITEMS; i++) {
            List<Question> questions = questions(chance);
            Map<String, Boolean> answers = answers(questions, chance);
            Map<String, Boolean> more = new HashMap<>(answers);
            more.put(questions.get(chance.nextInt(questions.size())).code(), true);

            assertThat(levels.of("i", questions, more).points().orElse(0))
                    .as("%s %s", questions, answers)
                    .isGreaterThanOrEqualTo(
                            levels.of("i", questions, answers).points().orElse(0));
        }
    }

    @ParameterizedTest
    @EnumSource(LevelRule.class)
    void orderOfQuestionsNeverMatters(LevelRule rule) {
        Random chance = new Random(42);
        Levels levels = new Levels(LevelsTest.STEPS, rule);
        for (int i = 0; i < ITEMS; i++) {
            List<Question> questions = questions(chance);
            Map<String, Boolean> answers = answers(questions, chance);
            List<Question> shuffled = new ArrayList<>(questions);
            Collections.shuffle(shuffled, chance);

            assertThat(levels.of("i", shuffled, answers)).isEqualTo(levels.of("i", questions, answers));
        }
    }

    @ParameterizedTest
    @EnumSource(LevelRule.class)
    void levelEqualsAReferenceThatTriesEveryLevel(LevelRule rule) {
        Random chance = new Random(43);
        Levels levels = new Levels(LevelsTest.STEPS, rule);
        for (int i = 0; i < ITEMS; i++) {
            List<Question> questions = questions(chance);
            Map<String, Boolean> answers = answers(questions, chance);

            assertThat(levels.of("i", questions, answers).points()).isEqualTo(reference(rule, questions, answers));
        }
    }

    private static Optional<Integer> reference(LevelRule rule, List<Question> questions, Map<String, Boolean> answers) {
        if (Collections.disjoint(questions.stream().map(Question::code).toList(), answers.keySet())) {
            return Optional.empty();
        }
        int points = 0;
        for (int level = 0; level < 3; level++) {
            int lowest = rule == LevelRule.CUMULATIVE_ALL ? 0 : level;
            boolean all = true;
            boolean asked = false;
            for (Question question : questions) {
                int own = List.of("BASIC", "ADVANCE", "SIGNIFICANCE").indexOf(question.level());
                asked |= own == level;
                all &= own < lowest || own > level || answers.getOrDefault(question.code(), false);
            }
            points = asked && all ? 300 + 100 * level : points;
        }
        return Optional.of(points);
    }

    private static List<Question> questions(Random chance) {
        return IntStream.rangeClosed(1, 1 + chance.nextInt(6))
                .mapToObj(i -> new Question(
                        "q" + i, LevelsTest.STEPS.get(chance.nextInt(3)).code()))
                .toList();
    }

    /** A third blank, most of the rest fulfilled, so that every level comes up. */
    private static Map<String, Boolean> answers(List<Question> questions, Random chance) {
        Map<String, Boolean> answers = new HashMap<>();
        questions.stream()
                .filter(question -> chance.nextInt(6) > 0)
                .forEach(question -> answers.put(question.code(), chance.nextInt(4) > 0));
        return answers;
    }
}
