package org.prameen.scoring.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.ShippedPackages;

/** What holds for every whole answer, tried on many that are made by chance from fixed seeds. */
class GradesPropertyTest {

    private static final int SHEETS = 400;
    private static final Instrument CAREER = ShippedPackages.read("egov-career", "2549");
    private static final List<String> GRADES = List.of("IMPROVE", "FAIR", "GOOD");
    private static final int[] WEIGHTS = {20, 30, 20, 5, 5, 5, 5, 5, 5};

    @ParameterizedTest
    @EnumSource(Conversion.class)
    void raisingAnAnswerNeverLowersAGrade(Conversion conversion) {
        Random chance = new Random(81);
        ImplementationGrades grades = new ImplementationGrades(CAREER, conversion);
        for (int i = 0; i < SHEETS; i++) {
            Map<String, Integer> steps = steps(chance, 0);
            Map<String, KpiAnswer> figures = figures(chance, 0);
            GradeSheet before = grades.score(steps, figures);
            if (chance.nextBoolean()) {
                List<String> items = new ArrayList<>(steps.keySet());
                steps.merge(items.get(chance.nextInt(items.size())), 1, (old, more) -> Math.min(4, old + more));
            } else {
                String figure = "K" + (1 + chance.nextInt(9));
                figures.computeIfPresent(
                        figure,
                        (code, old) ->
                                old.applies() ? KpiAnswer.of(old.counted().add(new BigDecimal("3.7"))) : old);
            }
            GradeSheet after = grades.score(steps, figures);

            assertThat(rank(after.overall())).isGreaterThanOrEqualTo(rank(before.overall()));
            for (int d = 0; d < 7; d++) {
                assertThat(after.dimensions().get(d).percent().orElseThrow())
                        .isGreaterThanOrEqualTo(
                                before.dimensions().get(d).percent().orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Conversion.class)
    void orderOfAnswersNeverMatters(Conversion conversion) {
        Random chance = new Random(82);
        ImplementationGrades grades = new ImplementationGrades(CAREER, conversion);
        for (int i = 0; i < SHEETS; i++) {
            Map<String, Integer> steps = steps(chance, 60);
            Map<String, KpiAnswer> figures = figures(chance, 30);

            assertThat(grades.score(shuffled(steps, chance), shuffled(figures, chance)))
                    .isEqualTo(grades.score(shuffled(steps, chance), shuffled(figures, chance)))
                    .isEqualTo(grades.score(steps, figures));
        }
    }

    @ParameterizedTest
    @EnumSource(Conversion.class)
    void gradesEqualAReferenceInWholeNumbers(Conversion conversion) {
        Random chance = new Random(83);
        ImplementationGrades grades = new ImplementationGrades(CAREER, conversion);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < SHEETS; i++) {
            Map<String, Integer> steps = steps(chance, chance.nextInt(3) * 100);
            Map<String, KpiAnswer> figures = figures(chance, chance.nextInt(3) * 20);
            List<BigInteger[]> parts = parts(steps, figures, conversion);
            boolean complete = parts.stream().noneMatch(part -> part.length == 0);
            OverallGrade overall = grades.score(steps, figures).overall();

            assertThat(overall.grade().isPresent()).as("%s %s", steps, figures).isEqualTo(complete);
            if (complete) {
                List<Integer> ranks =
                        parts.stream().map(GradesPropertyTest::rank).toList();
                seen.add(rank(overall));
                assertThat(rank(overall)).isEqualTo(Collections.min(ranks));
                assertThat(overall.literalMatch()).contains(new HashSet<>(ranks).size() == 1);
                assertThat(overall.decidedBy()).isEqualTo(lowest(parts));
            }
        }
        assertThat(seen).as("grades that came up").hasSizeGreaterThan(conversion == Conversion.POINTS ? 2 : 1);
    }

    @ParameterizedTest
    @EnumSource(Conversion.class)
    void gapEqualsASearchOverEverySingleStep(Conversion conversion) {
        Random chance = new Random(84);
        Scale scale = Career.scale(conversion);
        for (int i = 0; i < 60; i++) {
            List<Integer> steps =
                    chance.ints(1 + chance.nextInt(4), 0, 5).boxed().toList();
            for (Grade grade : List.of(Career.FAIR, Career.GOOD)) {
                assertThat(new StepsToGrade(scale).count(grade, steps).orElse(-1))
                        .as("%s to %s", steps, grade)
                        .isEqualTo(searched(steps, grade, conversion));
            }
        }
    }

    /** Breadth first over all ways to raise one item by one step. */
    private static int searched(List<Integer> from, Grade grade, Conversion conversion) {
        Map<List<Integer>, Integer> seen = new HashMap<>(Map.of(from, 0));
        Deque<List<Integer>> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            List<Integer> here = waiting.remove();
            if (here.stream().mapToInt(step -> worth(step, conversion)).sum() >= grade.from() * here.size()) {
                return seen.get(here);
            }
            for (int i = 0; i < here.size(); i++) {
                List<Integer> next = new ArrayList<>(here);
                next.set(i, here.get(i) + 1);
                if (next.get(i) <= 4 && seen.putIfAbsent(next, seen.get(here) + 1) == null) {
                    waiting.add(next);
                }
            }
        }
        return -1;
    }

    /** Sum and count of every dimension, D7 in thousandths; nothing in the place of one that is not complete. */
    private static List<BigInteger[]> parts(
            Map<String, Integer> steps, Map<String, KpiAnswer> figures, Conversion conversion) {
        List<BigInteger[]> parts = new ArrayList<>();
        for (Node group : CAREER.groups()) {
            List<String> items =
                    group.all(NodeKind.ITEM).stream().map(Node::code).toList();
            parts.add(
                    steps.keySet().containsAll(items)
                            ? part(
                                    items.stream()
                                            .mapToInt(item -> worth(steps.get(item), conversion))
                                            .sum(),
                                    items.size())
                            : new BigInteger[0]);
        }
        long sum = 0;
        long weights = 0;
        for (int k = 0; k < 9; k++) {
            KpiAnswer answer = figures.get("K" + (k + 1));
            if (answer != null && answer.applies()) {
                long thousandths =
                        answer.achievement().orElseThrow().movePointRight(3).longValueExact();
                sum += WEIGHTS[k] * Math.min(100_000, thousandths);
                weights += WEIGHTS[k];
            }
        }
        parts.add(figures.size() == 9 && weights > 0 ? part(sum, weights * 1000) : new BigInteger[0]);
        return parts;
    }

    private static BigInteger[] part(long sum, long count) {
        return new BigInteger[] {BigInteger.valueOf(sum), BigInteger.valueOf(count)};
    }

    private static int worth(int step, Conversion conversion) {
        return conversion == Conversion.POINTS
                ? step * 25
                : List.of(0, 13, 38, 63, 88).get(step);
    }

    private static int rank(BigInteger[] part) {
        boolean good = part[0].compareTo(part[1].multiply(BigInteger.valueOf(80))) >= 0;
        boolean fair = part[0].compareTo(part[1].multiply(BigInteger.valueOf(60))) >= 0;
        return good ? 2 : fair ? 1 : 0;
    }

    private static int rank(OverallGrade overall) {
        return GRADES.indexOf(overall.grade().orElseThrow().code());
    }

    private static List<String> lowest(List<BigInteger[]> parts) {
        return IntStream.range(0, 7)
                .filter(i -> parts.stream()
                        .allMatch(other ->
                                parts.get(i)[0].multiply(other[1]).compareTo(other[0].multiply(parts.get(i)[1])) <= 0))
                .mapToObj(i -> "D" + (i + 1))
                .toList();
    }

    /** Of one mood, so that every grade comes up. @param blanks one of how many items is blank; 0 for none */
    private static Map<String, Integer> steps(Random chance, int blanks) {
        int mood = chance.nextInt(4);
        Map<String, Integer> steps = new HashMap<>();
        CAREER.all(NodeKind.ITEM).stream()
                .filter(item -> blanks == 0 || chance.nextInt(blanks) > 0)
                .forEach(item -> steps.put(item.code(), mood == 0 ? chance.nextInt(5) : 5 - mood - chance.nextInt(2)));
        return steps;
    }

    private static Map<String, KpiAnswer> figures(Random chance, int blanks) {
        int from = chance.nextInt(5) * 20;
        Map<String, KpiAnswer> figures = new HashMap<>();
        for (int k = 1; k <= 9; k++) {
            if (blanks == 0 || chance.nextInt(blanks) > 0) {
                figures.put(
                        "K" + k,
                        chance.nextInt(12) == 0
                                ? KpiAnswer.notApplicable()
                                : KpiAnswer.of(BigDecimal.valueOf(from * 1000L + chance.nextInt(40_000), 3)));
            }
        }
        return figures;
    }

    private static <T> Map<String, T> shuffled(Map<String, T> answers, Random chance) {
        List<String> codes = new ArrayList<>(answers.keySet());
        Collections.shuffle(codes, chance);
        Map<String, T> shuffled = new LinkedHashMap<>();
        codes.forEach(code -> shuffled.put(code, answers.get(code)));
        return shuffled;
    }
}
