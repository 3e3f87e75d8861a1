package org.prameen.scoring.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.ResultsPart;
import org.prameen.scoring.Fraction;
import org.prameen.scoring.improvement.Ceiling;
import org.prameen.scoring.improvement.Direction;
import org.prameen.scoring.improvement.Improvement;
import org.prameen.scoring.improvement.Measure;
import org.prameen.scoring.improvement.ResultLevel;
import org.prameen.scoring.improvement.ResultScore;

/** Whether a target is a challenge and what it can earn at best, told when it is set (document 001, line 2959; rules, section 3.5). */
final class TargetHints {

    private static final int YEARS_BEFORE = 2;
    private static final int DECIMALS_OF_MEAN = 4;
    private static final int DECIMALS_OF_PERCENT = 2;

    private final ResultsPart part;
    private final Improvement improvement;

    TargetHints(ResultsPart part, Improvement improvement) {
        this.part = part;
        this.improvement = improvement;
    }

    List<MeasureHint> of(MeasureEntry entry) {
        MeasureFigures figures = entry.figures();
        if (!figures.quantitative() || figures.direction().isEmpty()) {
            return List.of();
        }
        Optional<Ceiling> ceiling = TypedFigure.read(entry.statements().text(Statements.BEST_VALUE))
                .map(best -> new Ceiling(figures.direction().get(), best));
        List<MeasureHint> hints = new ArrayList<>();
        challenge(entry, figures.direction().get(), ceiling)
                .map(hint -> reasoned(entry, hint))
                .ifPresent(hints::add);
        ceiling.flatMap(best -> outOfReach(entry, best)).ifPresent(hints::add);
        return hints;
    }

    private Optional<MeasureHint> challenge(MeasureEntry entry, Direction direction, Optional<Ceiling> ceiling) {
        List<BigDecimal> before = entry.figures().previous();
        if (before.size() == YEARS_BEFORE
                && ceiling.filter(best -> !best.leavesATarget(before)).isPresent()) {
            return Optional.of(
                    hint(HintKind.NO_BETTER_TARGET, entry, ceiling.get().value().toPlainString()));
        }
        Optional<BigDecimal> target = entry.figures().target();
        if (target.isPresent() && before.size() < YEARS_BEFORE) {
            return Optional.of(hint(HintKind.TARGET_NOT_COMPUTABLE, entry, before.size()));
        }
        return target.flatMap(wanted -> tame(entry, direction, wanted));
    }

    /** A target like the mean is no challenge. */
    private Optional<MeasureHint> tame(MeasureEntry entry, Direction direction, BigDecimal target) {
        Fraction mean = Fraction.mean(
                entry.figures().previous().stream().map(Fraction::of).toList());
        return direction.better(Fraction.of(target), mean)
                ? Optional.empty()
                : Optional.of(hint(
                        HintKind.TARGET_NOT_CHALLENGING,
                        entry,
                        target.toPlainString(),
                        mean.toDecimal(DECIMALS_OF_MEAN, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()));
    }

    private static MeasureHint reasoned(MeasureEntry entry, MeasureHint hint) {
        Statements said = entry.statements();
        return said.says(Statements.TARGET_REASON)
                ? MeasureHint.of(
                        HintKind.TARGET_REASONED,
                        entry.id(),
                        hint.lines(),
                        said.text(Statements.TARGET_REASON),
                        hint.kind())
                : hint;
    }

    private Optional<MeasureHint> outOfReach(MeasureEntry entry, Ceiling ceiling) {
        return entry.figures()
                .target()
                .map(target -> ceiling.best(
                        new Measure(
                                entry.id(),
                                ceiling.direction(),
                                entry.name().percent(),
                                entry.figures().previous(),
                                target,
                                target),
                        improvement))
                .filter(best -> !best.manual() && best.level() != ResultLevel.SIGNIFICANCE)
                .map(best -> hint(
                        HintKind.LEVEL_OUT_OF_REACH,
                        entry,
                        percent(best),
                        best.level(),
                        ceiling.value().toPlainString()));
    }

    private static String percent(ResultScore best) {
        return best.improvement()
                .orElse(Fraction.ZERO)
                .toDecimal(DECIMALS_OF_PERCENT, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private MeasureHint hint(HintKind kind, MeasureEntry entry, Object... arguments) {
        return MeasureHint.of(kind, entry.id(), part.rules().linesOf(kind.name()), arguments);
    }
}
