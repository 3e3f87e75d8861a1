package org.prameen.workbook;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.GradeBand;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.scoring.Fraction;
import org.prameen.scoring.implementation.Conversion;
import org.prameen.scoring.implementation.DimensionScore;
import org.prameen.scoring.implementation.Grade;
import org.prameen.scoring.implementation.ImplementationGrades;
import org.prameen.scoring.implementation.Scale;
import org.prameen.scoring.implementation.ScaleStep;
import org.prameen.scoring.implementation.StepsToGrade;
import org.prameen.scoring.method.Method;
import org.prameen.shared.LocalText;

/**
 * How far a complete dimension is from the grade above its own (requirement 000-F21).
 *
 * @param dimension its code
 * @param next title of that grade; empty when the highest is reached
 * @param steps fewest single steps upwards; empty where the dimension is made of key figures
 * @param percent percentage points that are missing, rounded up to two decimals so that they suffice; of key figures only
 */
public record GradeGap(String dimension, Optional<LocalText> next, Optional<Integer> steps, Optional<String> percent) {

    /** @return one for each complete dimension; none where the instrument gives no grades */
    public static List<GradeGap> of(Instrument instrument, Method method, Map<String, String> values) {
        if (!(instrument.scoring() instanceof GradingPart grading)) {
            return List.of();
        }
        GradeAnswers answers = GradeAnswers.of(instrument, values);
        return new ImplementationGrades(instrument, method.conversion())
                .score(answers.steps(), answers.exempt(), answers.figures()).dimensions().stream()
                        .filter(DimensionScore::complete)
                        .map(dimension -> of(instrument, grading, method.conversion(), dimension, answers))
                        .toList();
    }

    private static GradeGap of(
            Instrument instrument,
            GradingPart grading,
            Conversion conversion,
            DimensionScore dimension,
            GradeAnswers answers) {
        int reached = dimension.grade().orElseThrow().from();
        Optional<GradeBand> next = grading.grades().stream()
                .filter(band -> band.from() > reached)
                .min(Comparator.comparing(GradeBand::from));
        Optional<Node> rated = instrument.find(dimension.code());
        return new GradeGap(
                dimension.code(),
                next.map(GradeBand::title),
                next.flatMap(band -> rated.flatMap(node -> steps(grading, conversion, band, node, answers))),
                next.filter(band -> rated.isEmpty())
                        .map(band -> missing(band, dimension.percent().orElseThrow())));
    }

    private static Optional<Integer> steps(
            GradingPart grading, Conversion conversion, GradeBand next, Node dimension, GradeAnswers answers) {
        Scale scale = new Scale(
                grading.steps().stream()
                        .map(step -> new ScaleStep(step.points(), step.midpoint()))
                        .toList(),
                conversion);
        return new StepsToGrade(scale)
                .count(
                        new Grade(next.code(), next.from()),
                        dimension.all(NodeKind.ITEM).stream()
                                .filter(item -> !answers.exempt().contains(item.code()))
                                .map(item -> answers.steps().get(item.code()))
                                .toList());
    }

    private static String missing(GradeBand next, Fraction percent) {
        return Fraction.of(next.from(), 1)
                .plus(percent.times(-1))
                .toDecimal(2, RoundingMode.UP)
                .toPlainString();
    }
}
