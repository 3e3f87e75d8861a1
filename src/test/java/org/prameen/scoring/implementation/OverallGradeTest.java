package org.prameen.scoring.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.scoring.Fraction;
import org.prameen.traceability.Requirement;

/** T20 to T27 of document 000, rules section 3, and what holds for every grade. */
class OverallGradeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            T20 | 80 80 80 80 80 80 80                      | GOOD    | true  | D1 D2 D3 D4 D5 D6 D7
            T21 | 60 60 60 60 60 60 60                      | FAIR    | true  | D1 D2 D3 D4 D5 D6 D7
            T22 | 59.99 59.99 59.99 59.99 59.99 59.99 59.99 | IMPROVE | true  | D1 D2 D3 D4 D5 D6 D7
            T23 | 85 82 90 81 80 88 55                      | IMPROVE | false | D7
            T24 | 85 70 70 70 70 70 70                      | FAIR    | false | D2 D3 D4 D5 D6 D7
            T25 | 95 95 95 95 95 95 79.995                  | FAIR    | false | D7
            T27 | 100 100 100 100 100 100 30                | IMPROVE | false | D7
            """)
    @Requirement("000-F10")
    void lowestDimensionDecides(String name, String percents, String grade, boolean literal, String decidedBy) {
        OverallGrade overall = Career.GRADING.overall(dimensions(percents));

        assertThat(overall.grade().map(Grade::code)).contains(grade);
        assertThat(overall.literalMatch()).contains(literal);
        assertThat(overall.decidedBy()).containsExactly(decidedBy.split(" "));
    }

    @Test
    @Requirement("000-F10")
    @Requirement("000-F11")
    void incompleteDimensionLeavesTheWholeWithoutAGrade() {
        List<DimensionScore> dimensions = new ArrayList<>(dimensions("100 100 100 100 100 100"));
        dimensions.add(new DimensionScore("D7", false, Optional.of(Fraction.of(100, 1)), Optional.empty()));

        assertThat(Career.GRADING.overall(dimensions)).isEqualTo(OverallGrade.NONE);
        assertThat(Career.GRADING.overall(List.of())).isEqualTo(OverallGrade.NONE);
    }

    @Test
    @Requirement("000-F10")
    void raisingADimensionNeverLowersTheGrade() {
        Random chance = new Random(5);
        for (int i = 0; i < 1000; i++) {
            int[] percents = chance.ints(7, 0, 101).toArray();
            OverallGrade before = Career.GRADING.overall(dimensions(text(percents)));
            int raised = chance.nextInt(7);
            percents[raised] += chance.nextInt(101 - percents[raised]);

            assertThat(Career.GRADING
                            .overall(dimensions(text(percents)))
                            .grade()
                            .orElseThrow()
                            .from())
                    .isGreaterThanOrEqualTo(before.grade().orElseThrow().from());
        }
    }

    @Test
    @Requirement("000-F10")
    void everyCombinationOfBandsHasAGradeAndThreeMatchTheText() {
        Map<String, Integer> grades = new TreeMap<>();
        int literal = 0;
        for (int i = 0; i < 2187; i++) {
            int combination = i;
            String percents = IntStream.range(0, 7)
                    .map(d -> List.of(50, 70, 90).get(combination / (int) Math.pow(3, d) % 3))
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(" "));
            OverallGrade overall = Career.GRADING.overall(dimensions(percents));
            grades.merge(overall.grade().orElseThrow().code(), 1, Integer::sum);
            literal += overall.literalMatch().orElseThrow() ? 1 : 0;
        }

        assertThat(grades).isEqualTo(Map.of("GOOD", 1, "FAIR", 127, "IMPROVE", 2059));
        assertThat(literal).isEqualTo(3);
    }

    @Test
    void raisingAnAnswerNeverLowersADimensionAndOrderNeverMatters() {
        Random chance = new Random(6);
        for (Conversion conversion : Conversion.values()) {
            Scale scale = Career.scale(conversion);
            for (int i = 0; i < 500; i++) {
                List<Integer> steps =
                        chance.ints(1 + chance.nextInt(14), 0, 5).boxed().toList();
                Fraction before = percent(steps, scale);
                List<Integer> raised = new ArrayList<>(steps);
                raised.set(0, Math.min(4, steps.get(0) + 1));
                List<Integer> shuffled = new ArrayList<>(steps);
                Collections.shuffle(shuffled, chance);

                assertThat(percent(raised, scale)).isGreaterThanOrEqualTo(before);
                assertThat(percent(shuffled, scale)).isEqualTo(before);
                assertThat(new StepsToGrade(scale).count(Career.FAIR, steps)).isEqualTo(tried(steps, scale));
            }
        }
    }

    /** One step after another at the item where it helps most, looked for over every whole way up an item. */
    private static Optional<Integer> tried(List<Integer> steps, Scale scale) {
        int needed = 60 * steps.size();
        int[] most = new int[4 * steps.size() + 1];
        Arrays.fill(most, -1);
        most[0] = 0;
        for (int from : steps) {
            for (int used = most.length - 1; used >= 0; used--) {
                int best = -1;
                for (int here = 0; here <= Math.min(used, 4 - from); here++) {
                    if (most[used - here] >= 0) {
                        int value = scale.percent(from + here)
                                .toDecimal(0, RoundingMode.UNNECESSARY)
                                .intValueExact();
                        best = Math.max(best, most[used - here] + value);
                    }
                }
                most[used] = best;
            }
        }
        return IntStream.range(0, most.length)
                .filter(used -> most[used] >= needed)
                .boxed()
                .findFirst();
    }

    private static Fraction percent(List<Integer> steps, Scale scale) {
        Map<String, Integer> answers =
                IntStream.range(0, steps.size()).boxed().collect(Collectors.toMap(i -> "q" + i, steps::get));
        return Career.dimension(answers)
                .score(answers, scale, Career.GRADING)
                .percent()
                .orElseThrow();
    }

    private static List<DimensionScore> dimensions(String percents) {
        List<Fraction> values = Stream.of(percents.strip().split(" +"))
                .map(BigDecimal::new)
                .map(Fraction::of)
                .toList();
        return IntStream.range(0, values.size())
                .mapToObj(i -> new DimensionScore(
                        "D" + (i + 1), true, Optional.of(values.get(i)), Optional.of(Career.GRADING.of(values.get(i)))))
                .toList();
    }

    private static String text(int[] percents) {
        return IntStream.of(percents).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }
}
