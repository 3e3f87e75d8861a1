package org.prameen.scoring.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.ShippedPackages;
import org.prameen.scoring.Fraction;
import org.prameen.traceability.Requirement;

/**
 * Whole answers to the instrument as it ships, worked out by hand from document 000, rules section 2; T1 to T27 stand in
 * {@link DimensionsTest} and {@link OverallGradeTest}. A dimension is written as counts of items at S0 to S4, and D7 as one
 * achievement of all its key figures. What is not written is full.
 */
class GoldenGradesTest {

    private static final Instrument CAREER = ShippedPackages.read("egov-career", "2549");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            R-03 full marks                    | POINTS   |                | 100    | GOOD    | true  | D1 D2 D3 D4 D5 D6 D7
            R-04 ceiling of midpoints          | MIDPOINT |                | 88     | GOOD    | true  | D1 D2 D3 D4 D5 D6 D7
            R-03 everything at 75              | POINTS   | ALL=3          | 75     | FAIR    | true  | D1 D2 D3 D4 D5 D6 D7
            R-04 everything at 63              | MIDPOINT | ALL=3          | 63     | FAIR    | true  | D1 D2 D3 D4 D5 D6 D7
            R-03 everything at 50              | POINTS   | ALL=2          | 50     | IMPROVE | true  | D1 D2 D3 D4 D5 D6 D7
            R-04 everything at 38              | MIDPOINT | ALL=2          | 38     | IMPROVE | true  | D1 D2 D3 D4 D5 D6 D7
            R-03 everything at 25              | POINTS   | ALL=1          | 25     | IMPROVE | true  | D1 D2 D3 D4 D5 D6 D7
            R-04 everything at 13              | MIDPOINT | ALL=1          | 13     | IMPROVE | true  | D1 D2 D3 D4 D5 D6 D7
            R-02 not yet is an answer          | POINTS   | ALL=0          | 0      | IMPROVE | true  | D1 D2 D3 D4 D5 D6 D7
            R-07 D5 exactly 80                 | POINTS   | D5=0,0,0,8,2   | 100    | GOOD    | true  | D5
            R-07 D5 exactly 60                 | POINTS   | D5=0,0,6,4,0   | 100    | FAIR    | false | D5
            R-04 the same D5 by midpoints      | MIDPOINT | D5=0,0,0,8,2   | 100    | FAIR    | false | D5
            R-04 T2 by midpoints               | MIDPOINT | D1=0,0,0,6,2   | 100    | FAIR    | false | D1
            R-03 T2 by points                  | POINTS   | D1=0,0,0,6,2   | 100    | GOOD    | true  | D1
            R-03 a step under 80               | POINTS   | D5=0,0,0,9,1   | 100    | FAIR    | false | D5
            R-03 a step under 60               | POINTS   | D5=0,0,7,3,0   | 100    | IMPROVE | false | D5
            R-05 one heading of one item       | POINTS   | D5=1,0,0,0,9   | 100    | GOOD    | true  | D5
            R-07 D7 exactly 80                 | POINTS   |                | 80     | GOOD    | true  | D7
            R-07 D7 a hair under 80            | POINTS   |                | 79.9999999999 | FAIR | false | D7
            R-07 D7 exactly 60                 | POINTS   |                | 60     | FAIR    | false | D7
            R-07 D7 a hair under 60            | POINTS   |                | 59.9999999999 | IMPROVE | false | D7
            R-06 achievement above 100         | POINTS   |                | 250    | GOOD    | true  | D1 D2 D3 D4 D5 D6 D7
            R-07 85 and 55 is not undefined    | POINTS   | D6=0,0,9,0,0   | 85     | IMPROVE | false | D6
            R-07 one Fair among six Good       | POINTS   | D3=0,0,0,7,0   | 100    | FAIR    | false | D3
            R-08 two lowest are both named     | POINTS   | D1=0,0,0,8,0 D2=0,0,0,8,0 | 90 | FAIR | false | D1 D2
            R-08 lowest by a hundredth         | POINTS   | D1=0,0,0,8,0   | 74.99  | FAIR    | false | D7
            R-09 a mean of 90 passes nobody    | POINTS   |                | 30     | IMPROVE | false | D7
            R-09 one dimension at 0            | POINTS   | D4=14,0,0,0,0  | 100    | IMPROVE | false | D4
            """)
    @Requirement("000-F06")
    @Requirement("000-F09")
    @Requirement("000-F10")
    void wholeHasTheGradeOfItsLowestDimension(
            String name,
            Conversion conversion,
            String written,
            BigDecimal achievement,
            String grade,
            boolean literal,
            String decidedBy) {
        OverallGrade overall = new ImplementationGrades(CAREER, conversion)
                .score(steps(written), keyFigures(KpiAnswer.of(achievement)))
                .overall();

        assertThat(overall.grade().map(Grade::code)).contains(grade);
        assertThat(overall.literalMatch()).contains(literal);
        assertThat(overall.decidedBy()).containsExactly(decidedBy.split(" "));
    }

    @ParameterizedTest(name = "{0} %")
    @CsvSource({
        "0, 0",
        "0.4, 1",
        "1, 1",
        "25, 1",
        "25.5, 2",
        "26, 2",
        "50, 2",
        "50.0001, 3",
        "75, 3",
        "75.5, 4",
        "76, 4",
        "100, 4"
    })
    void exactPartFallsIntoAStepAndNeverBetweenTwo(BigDecimal percent, int step) {
        assertThat(Career.scale(Conversion.POINTS).stepFor(percent)).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"1, 20", "2, 40", "3, 60", "4, 80", "5, 100"})
    @Requirement("000-F08")
    void levelOfAKeyFigureIsWorthAFifthEach(int level, BigDecimal achievement) {
        assertThat(KpiAnswer.ofLevel(level).achievement()).contains(achievement);
        assertThatThrownBy(() -> KpiAnswer.ofLevel(level * 6)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            R-11 the worst item leaves D5      | D5=1,0,0,0,9 | 1  | 100/1 | GOOD
            R-11 half of D4 leaves it          | D4=7,0,0,7,0 | 7  | 75/1  | FAIR
            R-11 nothing is left of D6         | D6=9,0,0,0,0 | 9  | -     | -
            """)
    @Requirement("000-F17")
    void itemThatDoesNotApplyLeavesItsDimension(
            String name, String written, int exempted, String percent, String grade) {
        String code = written.substring(0, 2);
        Set<String> exempt = items(code).stream().limit(exempted).collect(Collectors.toSet());
        Map<String, Integer> steps = steps(written);
        steps.keySet().removeAll(exempt);

        DimensionScore score = new ImplementationGrades(CAREER, Conversion.POINTS)
                .score(steps, exempt, keyFigures(KpiAnswer.of(BigDecimal.TEN))).dimensions().stream()
                        .filter(dimension -> dimension.code().equals(code))
                        .findFirst()
                        .orElseThrow();

        assertThat(score.percent().map(Fraction::toString).orElse("-")).isEqualTo(percent);
        assertThat(score.grade().map(Grade::code).orElse("-")).isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            T12 one step                       | D6=0,0,0,8,1              | 100    | D6 GOOD 2.23 1
            T3 one step                        | D1=0,0,0,7,1              | 100    | D1 GOOD 1.88 1
            T4 one step to Fair                | D2=0,0,5,3,0              | 100    | D2 FAIR 0.63 1
            T7 one step to Fair                | D4=0,0,9,5,0              | 100    | D4 FAIR 1.08 1
            T16 shows points and no steps      |                           | 59.995 | D7 FAIR 0.01 -
            T25 of six Good and 79.995         |                           | 79.995 | D7 GOOD 0.01 -
            to Fair first, not to Good         | D1=0,0,0,8,0              | 50     | D7 FAIR 10.00 -
            two dimensions                     | D1=0,0,0,8,0 D5=0,0,0,9,1 | 100    | D1 GOOD 5.00 2,D5 GOOD 2.50 1
            all of nothing                     | D3=7,0,0,0,0              | 100    | D3 FAIR 60.00 17
            exactly at 80 lacks nothing        | D5=0,0,0,8,2              | 80     | -
            """)
    @Requirement("000-F21")
    void gapToTheNextGradeIsNamedByDimension(String name, String written, BigDecimal achievement, String gaps) {
        ImplementationGrades grades = new ImplementationGrades(CAREER, Conversion.POINTS);
        Map<String, Integer> steps = steps(written);
        GradeSheet sheet = grades.score(steps, keyFigures(KpiAnswer.of(achievement)));

        List<String> found = grades.gaps(sheet, steps, Set.of()).stream()
                .map(gap -> "%s %s %s %s"
                        .formatted(
                                gap.code(),
                                gap.grade().code(),
                                gap.shownPercent(),
                                gap.steps().map(String::valueOf).orElse("-")))
                .toList();

        assertThat(found).isEqualTo(gaps.equals("-") ? List.of() : List.of(gaps.split(",")));
    }

    @Test
    @Requirement("000-F10")
    void blankItemLeavesNeitherGradeNorGap() {
        ImplementationGrades grades = new ImplementationGrades(CAREER, Conversion.POINTS);
        Map<String, Integer> steps = steps("");
        steps.remove("Q4A-05");
        GradeSheet sheet = grades.score(steps, keyFigures(KpiAnswer.of(BigDecimal.valueOf(100))));

        assertThat(sheet.overall().grade()).isEqualTo(Optional.empty());
        assertThat(grades.gaps(sheet, steps, Set.of())).isEmpty();
    }

    private static Map<String, Integer> steps(String written) {
        Map<String, Integer> steps = new HashMap<>();
        CAREER.all(NodeKind.ITEM).forEach(item -> steps.put(item.code(), 4));
        for (String part : written == null ? new String[0] : written.split(" ")) {
            if (part.startsWith("ALL")) {
                steps.replaceAll((item, step) -> Integer.parseInt(part.substring(4)));
            } else if (!part.isEmpty()) {
                List<String> items = items(part.substring(0, 2));
                int[] counts = Stream.of(part.substring(3).split(","))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                int[] ordered = IntStream.range(0, 5)
                        .flatMap(step -> IntStream.generate(() -> step).limit(counts[step]))
                        .toArray();
                assertThat(ordered).hasSize(items.size());
                IntStream.range(0, ordered.length).forEach(i -> steps.put(items.get(i), ordered[i]));
            }
        }
        return steps;
    }

    private static List<String> items(String dimension) {
        return CAREER.groups().stream()
                .filter(group -> group.code().equals(dimension))
                .flatMap(group -> group.all(NodeKind.ITEM).stream())
                .map(Node::code)
                .toList();
    }

    private static Map<String, KpiAnswer> keyFigures(KpiAnswer answer) {
        return IntStream.rangeClosed(1, 9).boxed().collect(Collectors.toMap(i -> "K" + i, i -> answer));
    }
}
