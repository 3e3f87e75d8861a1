package org.prameen.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.GradeBand;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.WeightedPart;
import org.prameen.scoring.implementation.Conversion;
import org.prameen.scoring.implementation.DimensionScore;
import org.prameen.scoring.implementation.Grade;
import org.prameen.scoring.implementation.GradeSheet;
import org.prameen.scoring.implementation.ImplementationGrades;
import org.prameen.scoring.implementation.OverallGrade;
import org.prameen.scoring.method.Method;
import org.prameen.shared.LocalText;
import org.prameen.workbook.ScoreLine.Kind;
import org.prameen.workbook.ScoreLine.Reason;
import org.prameen.workbook.domain.EntryRule;

/** The dimensions of a workbook and the grade that the lowest of them decides. */
final class GradeLines {

    private final Instrument instrument;
    private final Conversion conversion;

    GradeLines(Instrument instrument, Method method) {
        this.instrument = instrument;
        this.conversion = method.conversion();
    }

    List<ScoreLine> of(Map<String, String> values) {
        GradeSheet sheet = sheet(values);
        List<ScoreLine> lines = new ArrayList<>();
        sheet.dimensions().forEach(dimension -> lines.add(dimension(dimension, sheet, values)));
        lines.add(total(sheet.overall()));
        return lines;
    }

    /** @return empty while any dimension is incomplete */
    Optional<GradeBand> grade(Map<String, String> values) {
        return sheet(values).overall().grade().map(this::band);
    }

    private GradeSheet sheet(Map<String, String> values) {
        GradeAnswers answers = GradeAnswers.of(instrument, values);
        return new ImplementationGrades(instrument, conversion)
                .score(answers.steps(), answers.exempt(), answers.figures());
    }

    private ScoreLine dimension(DimensionScore dimension, GradeSheet sheet, Map<String, String> values) {
        Node node = instrument.asked().stream()
                .filter(top -> top.code().equals(dimension.code()))
                .findFirst()
                .orElseThrow();
        List<String> items = node.all(NodeKind.ITEM).stream().map(Node::code).toList();
        long answered = items.stream().filter(values::containsKey).count();
        boolean weighted = instrument.grading().weighted().stream()
                .anyMatch(part -> part.code().equals(dimension.code()));
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.ofSystem("workbook.why.answered", answered, items.size()));
        if (dimension.percent().isPresent()) {
            reasons.add(weighted ? weights(items, values) : rated(items, values));
        }
        if (!dimension.complete()) {
            reasons.add(Reason.ofSystem("workbook.why.incomplete"));
        }
        return new ScoreLine(
                dimension.code(),
                Kind.DIMENSION,
                node.title(),
                dimension.percent().map(exact -> sheet.grading().shown(exact).toPlainString()),
                dimension.grade().map(this::title),
                dimension.complete(),
                reasons);
    }

    /** every item counts the same, points of full points or, if the round chose so, the middle of the step's range. */
    private Reason rated(List<String> items, Map<String, String> values) {
        return conversion == Conversion.POINTS
                ? points(items, values, instrument.grading().steps().size() - 1)
                : Reason.ofSystem(
                        "workbook.why.midpoints", applied(items, values).size());
    }

    /** Items that are answered and apply. */
    private static List<String> applied(List<String> items, Map<String, String> values) {
        return items.stream()
                .filter(item -> values.containsKey(item) && !values.get(item).equals(EntryRule.NOT_APPLICABLE))
                .toList();
    }

    private static Reason points(List<String> items, Map<String, String> values, int highest) {
        List<String> answered = applied(items, values);
        int sum = answered.stream().map(values::get).mapToInt(Integer::parseInt).sum();
        return Reason.ofSystem("workbook.why.steps", sum, answered.size() * highest);
    }

    /** weight by weight, over what applies. */
    private Reason weights(List<String> items, Map<String, String> values) {
        Map<String, Integer> weights = new HashMap<>();
        instrument.grading().weighted().stream()
                .flatMap(WeightedPart::keyFigures)
                .forEach(figure -> weights.put(figure.code(), figure.weight()));
        int applied = items.stream()
                .filter(item -> values.containsKey(item) && !values.get(item).equals(EntryRule.NOT_APPLICABLE))
                .mapToInt(item -> weights.get(WeightedPart.keyFigureOf(item)))
                .sum();
        return Reason.ofSystem("workbook.why.weights", applied);
    }

    private ScoreLine total(OverallGrade overall) {
        List<Reason> reasons = new ArrayList<>();
        if (overall.grade().isEmpty()) {
            reasons.add(Reason.ofSystem("workbook.why.noGrade"));
        } else {
            reasons.add(Reason.ofSystem("workbook.why.lowest", String.join(", ", overall.decidedBy())));
            reasons.add(
                    overall.literalMatch().orElse(false)
                            ? Reason.ofSystem("workbook.why.literal")
                            : Reason.ofSystem("workbook.why.notLiteral"));
        }
        return new ScoreLine(
                ScoreLine.TOTAL,
                Kind.TOTAL,
                instrument.title(),
                Optional.empty(),
                overall.grade().map(this::title),
                overall.grade().isPresent(),
                reasons);
    }

    private LocalText title(Grade grade) {
        return band(grade).title();
    }

    private GradeBand band(Grade grade) {
        return instrument.grading().grades().stream()
                .filter(band -> band.code().equals(grade.code()))
                .findFirst()
                .orElseThrow();
    }
}
