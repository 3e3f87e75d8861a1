package org.prameen.scoring.improvement;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.scoring.Fraction;

/**
 * The level of a measure by its improvement over its base: the part of the target by which the result is better than it
 * (document 001, lines 2924-2928 and 2960-2963), or what else a round takes for the base, see {@link Base}.
 */
public final class Improvement {

    private static final Fraction FIVE = Fraction.of(5, 1);
    private static final Fraction TEN = Fraction.of(10, 1);

    private final ImprovementSettings settings;

    public Improvement(ImprovementSettings settings) {
        this.settings = settings;
    }

    public ResultScore of(Measure measure) {
        Optional<Fraction> improvement = improvement(measure);
        Set<ResultFlag> flags = flags(measure);
        ResultLevel level = improvement.map(this::level).orElse(ResultLevel.NONE);
        boolean held = settings.trendRequired() == TrendRule.YES
                && level == ResultLevel.SIGNIFICANCE
                && flags.contains(ResultFlag.NO_IMPROVING_TREND);
        return new ResultScore(
                measure, improvement, held ? ResultLevel.ADVANCE : level, meanBefore(measure), List.copyOf(flags));
    }

    private Optional<Fraction> improvement(Measure measure) {
        Fraction result = Fraction.of(measure.result());
        Fraction target = Fraction.of(measure.target());
        if (settings.base() == Base.POINTS && measure.percent()) {
            return Optional.of(measure.direction().gain(result, target));
        }
        Optional<Fraction> base = settings.base() == Base.YEARS_BEFORE ? meanBefore(measure) : Optional.of(target);
        return base.filter(value -> !value.equals(Fraction.ZERO))
                .map(value -> measure.direction().gain(result, value).times(100).dividedBy(value.abs()));
    }

    private ResultLevel level(Fraction improvement) {
        if (improvement.compareTo(Fraction.ZERO) < 0) {
            return settings.belowTarget() == BelowTarget.NONE ? ResultLevel.NONE : ResultLevel.BASIC;
        }
        if (settings.thresholdVariant().passed(improvement.compareTo(TEN))) {
            return ResultLevel.SIGNIFICANCE;
        }
        return settings.thresholdVariant().passed(improvement.compareTo(FIVE))
                ? ResultLevel.ADVANCE
                : ResultLevel.BASIC;
    }

    private Set<ResultFlag> flags(Measure measure) {
        Set<ResultFlag> flags = EnumSet.noneOf(ResultFlag.class);
        if (!measure.threeYears()) {
            flags.add(ResultFlag.LESS_THAN_THREE_YEARS);
        }
        boolean tame = meanBefore(measure)
                .filter(mean -> !measure.direction().better(Fraction.of(measure.target()), mean))
                .isPresent();
        if (tame) {
            flags.add(ResultFlag.TARGET_NOT_CHALLENGING);
        }
        if (settings.trendRequired() != TrendRule.NO && !improving(measure)) {
            flags.add(ResultFlag.NO_IMPROVING_TREND);
        }
        if (settings.base() == Base.YEARS_BEFORE && measure.direction().better(measure.target(), measure.result())) {
            flags.add(ResultFlag.TARGET_MISSED);
        }
        return flags;
    }

    private static Optional<Fraction> meanBefore(Measure measure) {
        return measure.threeYears()
                ? Optional.of(Fraction.mean(
                        measure.previous().stream().map(Fraction::of).toList()))
                : Optional.empty();
    }

    /** Better from each year to the next; a year like the one before is no improvement (system method). */
    private static boolean improving(Measure measure) {
        if (!measure.threeYears()) {
            return false;
        }
        BigDecimal first = measure.previous().get(0);
        BigDecimal second = measure.previous().get(1);
        return measure.direction().better(second, first) && measure.direction().better(measure.result(), second);
    }
}
