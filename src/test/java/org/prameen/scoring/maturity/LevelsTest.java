package org.prameen.scoring.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.traceability.Requirement;

/** The worked example of document 001, rules section 2.2, and what document 004 adds. */
class LevelsTest {

    static final List<Step> STEPS =
            List.of(new Step("BASIC", 300), new Step("ADVANCE", 400), new Step("SIGNIFICANCE", 500));
    private static final List<Question> ITEM_1_1 = List.of(
            new Question("1.1.1", "ADVANCE"),
            new Question("1.1.2", "BASIC"),
            new Question("1.1.3", "SIGNIFICANCE"),
            new Question("1.1.4", "ADVANCE"),
            new Question("1.1.5", "SIGNIFICANCE"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            -                             | NONE         | NONE         | false
            1.1.2                         | BASIC        | BASIC        | false
            1.1.2 1.1.1                   | BASIC        | BASIC        | false
            1.1.2 1.1.1 1.1.4             | ADVANCE      | ADVANCE      | false
            1.1.2 1.1.3 1.1.5             | BASIC        | SIGNIFICANCE | true
            1.1.1 1.1.4 1.1.3 1.1.5       | NONE         | SIGNIFICANCE | true
            1.1.1 1.1.2 1.1.3 1.1.4 1.1.5 | SIGNIFICANCE | SIGNIFICANCE | false
            1.1.4                         | NONE         | NONE         | true
            1.1.2 1.1.5                   | BASIC        | BASIC        | true
            1.1.2 1.1.1 1.1.4 1.1.3       | ADVANCE      | ADVANCE      | false
            """)
    @Requirement("001-F40")
    @Requirement("001-F41")
    void levelIsTheHighestWhoseQuestionsAreFulfilled(
            String fulfilled, String cumulative, String highest, boolean warned) {
        Map<String, Boolean> answers = answers(fulfilled);

        ItemLevel byAll = new Levels(STEPS, LevelRule.CUMULATIVE_ALL).of("1.1", ITEM_1_1, answers);
        ItemLevel byHighest = new Levels(STEPS, LevelRule.HIGHEST_ALL).of("1.1", ITEM_1_1, answers);

        assertThat(code(byAll)).isEqualTo(cumulative);
        assertThat(code(byHighest)).isEqualTo(highest);
        assertThat(byAll.warnings().contains(LevelWarning.HIGHER_LEVEL_FILLED)).isEqualTo(warned);
        assertThat(byHighest.warnings()).isEmpty();
    }

    @Test
    @Requirement("001-F41")
    void noLevelIsNoPointsAndNotTheLowestLevel() {
        assertThat(cumulative(answers("-")).points()).contains(0);
    }

    @Test
    void nothingAnsweredIsNotEvaluated() {
        ItemLevel blank = cumulative(Map.of());

        assertThat(blank.evaluated()).isFalse();
        assertThat(blank.points()).isEmpty();
        assertThat(blank.step()).isEmpty();
    }

    @Test
    void blankBesideAnAnswerCountsAsNotFulfilled() {
        assertThat(code(cumulative(Map.of("1.1.2", true, "1.1.1", true)))).isEqualTo("BASIC");
        assertThat(code(cumulative(Map.of("1.1.1", true)))).isEqualTo("NONE");
    }

    @Test
    @Requirement("001-F43")
    void everyQuestionOfALevelIsNeeded() {
        List<Question> item44 = List.of(
                new Question("b", "BASIC"),
                new Question("4.4.1", "ADVANCE"),
                new Question("4.4.4", "ADVANCE"),
                new Question("4.4.6", "ADVANCE"));
        Levels levels = new Levels(STEPS, LevelRule.CUMULATIVE_ALL);

        assertThat(code(levels.of("4.4", item44, Map.of("b", true, "4.4.1", true, "4.4.4", true))))
                .isEqualTo("BASIC");
        assertThat(code(levels.of("4.4", item44, Map.of("b", true, "4.4.1", true, "4.4.4", true, "4.4.6", true))))
                .isEqualTo("ADVANCE");
    }

    @Test
    @Requirement("001-F42")
    void levelThatAsksNothingHoldsNobodyBackAndIsNotReached() {
        List<Question> noAdvance = List.of(new Question("b", "BASIC"), new Question("s", "SIGNIFICANCE"));
        Levels levels = new Levels(STEPS, LevelRule.CUMULATIVE_ALL);

        assertThat(code(levels.of("i", noAdvance, Map.of("b", true, "s", true))))
                .isEqualTo("SIGNIFICANCE");
        assertThat(code(levels.of("i", noAdvance, Map.of("b", true)))).isEqualTo("BASIC");
        assertThat(code(levels.of("i", noAdvance.subList(0, 1), Map.of("b", true))))
                .isEqualTo("BASIC");
    }

    @Test
    @Requirement("001-F44")
    void gatesSayWhatIsMissingForEachLevel() {
        assertThat(cumulative(answers("1.1.2 1.1.1")).gates())
                .containsExactly(
                        new Gate(STEPS.get(0), 1, 1), new Gate(STEPS.get(1), 2, 1), new Gate(STEPS.get(2), 2, 0));
    }

    @Test
    void meanIsOfEvaluatedItemsOnlyAndReducedOnce() {
        List<ItemLevel> items = List.of(
                cumulative(answers("1.1.2")),
                cumulative(answers("1.1.2 1.1.1 1.1.4")),
                cumulative(answers("1.1.2 1.1.1 1.1.4")),
                cumulative(Map.of()));

        MeanPoints mean = MeanPoints.of(items, 500).orElseThrow();

        assertThat(mean.shown()).isEqualTo(new BigDecimal("366.67"));
        assertThat(mean.percent()).isEqualTo(new BigDecimal("73.33"));
        assertThat(MeanPoints.of(items.subList(3, 4), 500)).isEqualTo(Optional.empty());
    }

    private static ItemLevel cumulative(Map<String, Boolean> answers) {
        return new Levels(STEPS, LevelRule.CUMULATIVE_ALL).of("1.1", ITEM_1_1, answers);
    }

    /** Every question of item 1.1 is answered: the named ones with yes, the others with no. */
    private static Map<String, Boolean> answers(String fulfilled) {
        List<String> named = Stream.of(fulfilled.split(" ")).toList();
        return ITEM_1_1.stream().map(Question::code).collect(Collectors.toMap(code -> code, named::contains));
    }

    private static String code(ItemLevel level) {
        return level.step().map(Step::code).orElse("NONE");
    }
}
