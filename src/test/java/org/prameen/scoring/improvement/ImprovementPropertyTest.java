package org.prameen.scoring.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every measure, tried on many that are made by chance from fixed seeds. */
class ImprovementPropertyTest {

    private static final int MEASURES = 500;

    static Stream<ImprovementSettings> everySetting() {
        return Stream.of(Thresholds.values()).flatMap(thresholds -> Stream.of(BelowTarget.values())
                .flatMap(below -> Stream.of(TrendRule.values()).flatMap(trend -> Stream.of(Base.values())
                        .map(base -> new ImprovementSettings(thresholds, below, trend, base)))));
    }

    @ParameterizedTest
    @MethodSource("everySetting")
    void aBetterResultNeverLowersTheLevel(ImprovementSettings settings) {
        Random chance = new Random(17);
        Improvement improvement = new Improvement(settings);
        for (int i = 0; i < MEASURES; i++) {
            Measure measure = any(chance);
            BigDecimal step = BigDecimal.valueOf(1 + chance.nextInt(300), 2);
            BigDecimal better = measure.direction() == Direction.HIGHER
                    ? measure.result().add(step)
                    : measure.result().subtract(step);

            assertThat(improvement.of(with(measure, better)).level())
                    .as("%s to %s", measure, better)
                    .isGreaterThanOrEqualTo(improvement.of(measure).level());
        }
    }

    @ParameterizedTest
    @MethodSource("everySetting")
    void levelEqualsAReferenceInWholeNumbers(ImprovementSettings settings) {
        Random chance = new Random(18);
        Improvement improvement = new Improvement(settings);
        for (int i = 0; i < MEASURES; i++) {
            Measure measure = any(chance);

            assertThat(improvement.of(measure).level()).as(measure.toString()).isEqualTo(reference(measure, settings));
        }
    }

    /** Road deaths that fall are lives saved that rise: with all signs and the direction turned nothing changes. */
    @ParameterizedTest
    @MethodSource("everySetting")
    void mirroredMeasureReachesTheSame(ImprovementSettings settings) {
        Random chance = new Random(19);
        Improvement improvement = new Improvement(settings);
        for (int i = 0; i < MEASURES; i++) {
            Measure measure = any(chance);
            Measure mirrored = new Measure(
                    measure.id(),
                    measure.direction() == Direction.HIGHER ? Direction.LOWER : Direction.HIGHER,
                    measure.percent(),
                    measure.previous().stream().map(BigDecimal::negate).toList(),
                    measure.target().negate(),
                    measure.result().negate());

            assertSame(improvement.of(mirrored), improvement.of(measure));
        }
    }

    @ParameterizedTest
    @MethodSource("everySetting")
    void unitNeverMattersButInPoints(ImprovementSettings settings) {
        Random chance = new Random(20);
        Improvement improvement = new Improvement(settings);
        for (int i = 0; i < MEASURES; i++) {
            Measure measure = inAnyUnit(any(chance));
            BigDecimal factor = new BigDecimal(chance.nextInt(999) + 1).movePointLeft(chance.nextInt(5));
            Measure converted = new Measure(
                    measure.id(),
                    measure.direction(),
                    measure.previous().stream().map(factor::multiply).toList(),
                    measure.target().multiply(factor),
                    measure.result().multiply(factor));

            assertSame(improvement.of(converted), improvement.of(measure));
        }
    }

    private static void assertSame(ResultScore one, ResultScore other) {
        assertThat(one.level()).as(other.toString()).isEqualTo(other.level());
        assertThat(one.improvement()).isEqualTo(other.improvement());
        assertThat(one.flags()).isEqualTo(other.flags());
    }

    /** Everything in hundredths and twice, multiplied out: gain * 100 against 5 and 10 times the base. */
    private static ResultLevel reference(Measure measure, ImprovementSettings settings) {
        boolean higher = measure.direction() == Direction.HIGHER;
        boolean points = settings.base() == Base.POINTS && measure.percent();
        boolean years = settings.base() == Base.YEARS_BEFORE;
        BigInteger base = years
                ? measure.previous().stream()
                        .map(ImprovementPropertyTest::cents)
                        .reduce(BigInteger.ZERO, BigInteger::add)
                : cents(measure.target()).multiply(BigInteger.TWO);
        if (years && measure.previous().size() < 2 || !points && base.signum() == 0) {
            return ResultLevel.NONE;
        }
        BigInteger gain = cents(measure.result())
                .multiply(BigInteger.TWO)
                .subtract(base)
                .multiply(BigInteger.valueOf(higher ? 100 : -100));
        if (gain.signum() < 0) {
            return settings.belowTarget() == BelowTarget.BASIC ? ResultLevel.BASIC : ResultLevel.NONE;
        }
        BigInteger whole = points ? BigInteger.valueOf(2 * 100 * 100) : base.abs();
        int limit = settings.thresholdVariant() == Thresholds.BOX ? 0 : 1;
        if (gain.compareTo(whole.multiply(BigInteger.valueOf(5))) < limit) {
            return ResultLevel.BASIC;
        }
        boolean top = gain.compareTo(whole.multiply(BigInteger.TEN)) >= limit;
        boolean held = settings.trendRequired() == TrendRule.YES && !rising(measure, higher);
        return top && !held ? ResultLevel.SIGNIFICANCE : ResultLevel.ADVANCE;
    }

    private static boolean rising(Measure measure, boolean higher) {
        List<BigInteger> years = Stream.concat(measure.previous().stream(), Stream.of(measure.result()))
                .map(ImprovementPropertyTest::cents)
                .map(value -> higher ? value : value.negate())
                .toList();
        return years.size() == 3
                && IntStream.range(1, 3).allMatch(i -> years.get(i).compareTo(years.get(i - 1)) > 0);
    }

    private static BigInteger cents(BigDecimal value) {
        return value.movePointRight(2).toBigIntegerExact();
    }

    /** Results lie around the boundaries, so that exactly 0, 5 and 10 per cent come up often. */
    private static Measure any(Random chance) {
        Direction direction = Direction.values()[chance.nextInt(2)];
        int target = (chance.nextInt(41) - 10) * 20;
        int off = List.of(-3, -1, 0, 1, 4, 5, 6, 9, 10, 11, 25).get(chance.nextInt(11)) * target / 20 * 20 / 5;
        return new Measure(
                "k",
                direction,
                chance.nextBoolean(),
                IntStream.range(0, chance.nextInt(3))
                        .mapToObj(year -> BigDecimal.valueOf(target + chance.nextInt(61) - 30, 1))
                        .toList(),
                BigDecimal.valueOf(target, 1),
                BigDecimal.valueOf(
                        target * 10L + (chance.nextBoolean() ? off : target * (chance.nextInt(25) - 8) / 10), 2));
    }

    private static Measure with(Measure measure, BigDecimal result) {
        return new Measure(
                measure.id(), measure.direction(), measure.percent(), measure.previous(), measure.target(), result);
    }

    private static Measure inAnyUnit(Measure measure) {
        return new Measure(measure.id(), measure.direction(), measure.previous(), measure.target(), measure.result());
    }
}
