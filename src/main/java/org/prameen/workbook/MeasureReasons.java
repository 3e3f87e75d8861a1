package org.prameen.workbook;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.ResultsPart;
import org.prameen.scoring.Fraction;
import org.prameen.scoring.improvement.Base;
import org.prameen.scoring.improvement.Improvement;
import org.prameen.scoring.improvement.ImprovementSettings;
import org.prameen.scoring.improvement.Measure;
import org.prameen.scoring.improvement.ResultFlag;
import org.prameen.scoring.improvement.ResultLevel;
import org.prameen.scoring.improvement.ResultScore;
import org.prameen.scoring.improvement.Thresholds;
import org.prameen.workbook.ScoreLine.Reason;

/** The way from the figures of a measure to its level, in figures from which anybody can compute it again. */
final class MeasureReasons {

    /** Where a boundary belongs to two levels; shown as a warning. */
    static final String CONTRADICTION = "workbook.why.contradiction";

    /** Where the improvement does not tell it; shown as a warning. */
    static final String MISSED = "workbook.why.flag." + ResultFlag.TARGET_MISSED;

    private static final String THRESHOLDS = "THRESHOLDS_";
    private static final int DECIMALS = 4;

    private final MaturityPart maturity;
    private final ResultsPart part;
    private final ImprovementSettings settings;

    /** @param maturity of an instrument that measures results */
    MeasureReasons(MaturityPart maturity, ImprovementSettings settings) {
        this.maturity = maturity;
        this.part = maturity.results().orElseThrow();
        this.settings = settings;
    }

    List<Reason> of(ResultScore score) {
        Measure measure = score.measure();
        List<Reason> reasons = new ArrayList<>();
        score.meanBefore()
                .ifPresent(mean -> reasons.add(said(
                        "TARGET_NOT_CHALLENGING",
                        "workbook.why.meanBefore",
                        shown(mean),
                        measure.previous().get(0).toPlainString(),
                        measure.previous().get(1).toPlainString(),
                        measure.target().toPlainString())));
        reasons.add(Reason.ofSystem("workbook.why.direction." + measure.direction()));
        reasons.add(score.shownImprovement()
                .map(percent -> Reason.ofSystem(
                        "workbook.why.improvement." + base(measure),
                        percent.toPlainString(),
                        measure.result().toPlainString(),
                        measure.target().toPlainString(),
                        score.meanBefore().map(MeasureReasons::shown).orElse("")))
                .orElseGet(() -> Reason.ofSystem(manual(score))));
        score.flags().forEach(flag -> reasons.add(Reason.ofSystem("workbook.why.flag." + flag)));
        Thresholds variant = settings.thresholdVariant();
        reasons.add(said(THRESHOLDS + variant, "workbook.why.thresholds." + variant));
        contradiction(score).ifPresent(reasons::add);
        level(score.level())
                .flatMap(level -> level.pointsFrom()
                        .map(from -> Reason.ofSystem("workbook.why.pointsFrom", level.points(), from)))
                .ifPresent(reasons::add);
        return reasons;
    }

    /** Which figure is missing for a per cent. */
    private String manual(ResultScore score) {
        if (settings.base() != Base.YEARS_BEFORE) {
            return "workbook.why.manual";
        }
        return score.meanBefore().isEmpty() ? "workbook.why.manual.years" : "workbook.why.manual.mean";
    }

    /** Points only for measures in per cent, as the calculation does. */
    private Base base(Measure measure) {
        return settings.base() == Base.POINTS && !measure.percent() ? Base.TARGET : settings.base();
    }

    /** Only where the other reading gives another level, which is at exactly 5 and 10 per cent. */
    private Optional<Reason> contradiction(ResultScore score) {
        Thresholds other = settings.thresholdVariant() == Thresholds.TEXT ? Thresholds.BOX : Thresholds.TEXT;
        ResultLevel level = new Improvement(new ImprovementSettings(
                        other, settings.belowTarget(), settings.trendRequired(), settings.base()))
                .of(score.measure())
                .level();
        return score.level() == level
                ? Optional.empty()
                : Optional.of(said(
                        THRESHOLDS + other,
                        CONTRADICTION,
                        shown(score.improvement().orElseThrow()),
                        title(score.level()),
                        title(level)));
    }

    private Object title(ResultLevel level) {
        return level(level).map(found -> (Object) found.title()).orElse(level.name());
    }

    private Optional<MaturityLevel> level(ResultLevel level) {
        return maturity.levels().stream()
                .filter(each -> each.code().equals(level.name()))
                .findFirst();
    }

    /** With the line where the package says that the document prints it. */
    private Reason said(String rule, String key, Object... arguments) {
        return part.rules()
                .linesOf(rule)
                .map(lines -> Reason.official(Integer.parseInt(lines.split("[^0-9]")[0]), key, arguments))
                .orElseGet(() -> Reason.ofSystem(key, arguments));
    }

    private static String shown(Fraction exact) {
        return exact.toDecimal(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
