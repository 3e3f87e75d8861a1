package org.prameen.scoring.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.scoring.Fraction;
import org.prameen.traceability.Requirement;

/** T1 to T17 of document 000, rules section 3, and the boundaries of its bands. */
class DimensionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            T1  | 0 0 0 8 0  | 75/1    | 63/1    | FAIR
            T2  | 0 0 0 6 2  | 325/4   | 277/4   | GOOD
            T3  | 0 0 0 7 1  | 625/8   | 529/8   | FAIR
            T4  | 0 0 5 3 0  | 475/8   | 379/8   | IMPROVE
            T5  | 0 0 4 3 0  | 425/7   | 341/7   | FAIR
            T6  | 0 0 0 11 3 | 1125/14 | 957/14  | GOOD
            T7  | 0 0 9 5 0  | 825/14  | 657/14  | IMPROVE
            T8  | 0 0 0 8 2  | 80/1    | 68/1    | GOOD
            T9  | 0 0 6 4 0  | 60/1    | 48/1    | FAIR
            T10 | 1 0 0 0 9  | 90/1    | 396/5   | GOOD
            T11 | 0 0 0 7 2  | 725/9   | 617/9   | GOOD
            T12 | 0 0 0 8 1  | 700/9   | 592/9   | FAIR
            """)
    @Requirement("000-F06")
    @Requirement("000-F09")
    void everyItemCountsTheSame(String name, String counts, String points, String midpoint, String band) {
        Map<String, Integer> answers = counts(counts);

        DimensionScore byPoints = rated(answers, Conversion.POINTS);
        DimensionScore byMidpoint = rated(answers, Conversion.MIDPOINT);

        assertThat(byPoints.percent().map(Fraction::toString)).contains(points);
        assertThat(byMidpoint.percent().map(Fraction::toString)).contains(midpoint);
        assertThat(byPoints.grade().map(Grade::code)).contains(band);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            T13 | 80 80 80 80 80 80 80 80 80          | 80/1    | 80.00 | GOOD
            T14 | 100 50 100 100 100 100 100 100 100  | 85/1    | 85.00 | GOOD
            T15 | 100 100 0 100 100 100 100 100 100   | 80/1    | 80.00 | GOOD
            T16 | 60 60 60 60 60 60 60 60 59.9        | 11999/200 | 59.99 | IMPROVE
            T17 | 90 80 70 100 100 60 75 50 -         | 1505/19 | 79.21 | FAIR
            cap | 120 120 120 120 120 120 120 120 120 | 100/1   | 100.00 | GOOD
            """)
    @Requirement("000-F07")
    @Requirement("000-F08")
    @Requirement("000-F17")
    void keyFiguresCountByTheirWeight(String name, String achievements, String exact, String shown, String band) {
        DimensionScore score = Career.D7.score(kpis(achievements), Career.GRADING);

        assertThat(score.percent().map(Fraction::toString)).contains(exact);
        assertThat(score.percent().map(Career.GRADING::shown)).contains(new BigDecimal(shown));
        assertThat(score.grade().map(Grade::code)).contains(band);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 80.00, GOOD",
        "79.995, 79.99, FAIR",
        "79.9949, 79.99, FAIR",
        "60, 60.00, FAIR",
        "59.995, 59.99, IMPROVE",
        "60.004, 60.00, FAIR",
        "99.999, 100.00, GOOD",
        "0, 0.00, IMPROVE"
    })
    @Requirement("000-F09")
    void valueBelowALimitNeverShowsAsTheLimit(BigDecimal exact, String shown, String band) {
        assertThat(Career.GRADING.shown(Fraction.of(exact))).isEqualTo(new BigDecimal(shown));
        assertThat(Career.GRADING.of(Fraction.of(exact)).code()).isEqualTo(band);
    }

    @Test
    @Requirement("000-F05")
    void blankIsNotNotYet() {
        RatedDimension dimension = new RatedDimension("D1", List.of("a", "b"));
        Scale scale = Career.scale(Conversion.POINTS);

        DimensionScore blank = dimension.score(Map.of(), scale, Career.GRADING);
        DimensionScore half = dimension.score(Map.of("a", 3), scale, Career.GRADING);
        DimensionScore notYet = dimension.score(Map.of("a", 0, "b", 0), scale, Career.GRADING);

        assertThat(blank).isEqualTo(new DimensionScore("D1", false, Optional.empty(), Optional.empty()));
        assertThat(half).isEqualTo(new DimensionScore("D1", false, Optional.of(Fraction.of(75, 1)), Optional.empty()));
        assertThat(notYet)
                .isEqualTo(new DimensionScore("D1", true, Optional.of(Fraction.ZERO), Optional.of(Career.IMPROVE)));
    }

    @Test
    @Requirement("000-F17")
    void dimensionInWhichNothingAppliesCannotBeGraded() {
        DimensionScore score = Career.D7.score(kpis("- - - - - - - - -"), Career.GRADING);

        assertThat(score.complete()).isFalse();
        assertThat(score.percent()).isEmpty();
    }

    @Test
    void missingKeyFigureLeavesTheDimensionIncomplete() {
        Map<String, KpiAnswer> answers = kpis("90 90 90 90 90 90 90 90 90");
        answers.remove("K1");

        DimensionScore score = Career.D7.score(answers, Career.GRADING);

        assertThat(score.complete()).isFalse();
        assertThat(score.percent()).contains(Fraction.of(90, 1));
        assertThat(score.grade()).isEmpty();
    }

    @Test
    @Requirement("000-F08")
    void negativeAchievementIsRefused() {
        assertThatThrownBy(() -> KpiAnswer.of(new BigDecimal("-0.1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            0 0 0 8 1 | GOOD | POINTS   | 1
            0 0 0 7 1 | GOOD | POINTS   | 1
            0 0 5 3 0 | FAIR | POINTS   | 1
            0 0 0 8 2 | GOOD | POINTS   | 0
            8 0 0 0 0 | FAIR | POINTS   | 20
            2 0 0 0 0 | FAIR | MIDPOINT | 6
            1 0 0 0 1 | FAIR | MIDPOINT | 2
            """)
    @Requirement("000-F21")
    void gapToAGradeIsTheFewestSteps(String counts, String grade, Conversion conversion, int steps) {
        Grade wanted = grade.equals("GOOD") ? Career.GOOD : Career.FAIR;

        assertThat(new StepsToGrade(Career.scale(conversion))
                        .count(wanted, counts(counts).values()))
                .contains(steps);
    }

    @Test
    void dimensionWithoutItemsHasNoGap() {
        assertThat(new StepsToGrade(Career.scale(Conversion.POINTS)).count(Career.FAIR, List.of()))
                .isEmpty();
    }

    private static DimensionScore rated(Map<String, Integer> answers, Conversion conversion) {
        return Career.dimension(answers).score(answers, Career.scale(conversion), Career.GRADING);
    }

    private static Map<String, Integer> counts(String text) {
        return Career.answers(
                Stream.of(text.strip().split(" +")).map(Integer::valueOf).toList());
    }

    private static Map<String, KpiAnswer> kpis(String text) {
        Map<String, KpiAnswer> answers = new HashMap<>();
        for (String value : text.strip().split(" +")) {
            answers.put(
                    "K" + (answers.size() + 1),
                    value.equals("-") ? KpiAnswer.notApplicable() : KpiAnswer.of(new BigDecimal(value)));
        }
        return answers;
    }
}
