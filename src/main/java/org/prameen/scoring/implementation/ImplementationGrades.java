package org.prameen.scoring.implementation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.WeightedPart;

/** The scoring model {@code implementation-grades}: a percentage for every dimension, one grade for the whole. */
public final class ImplementationGrades {

    private final Instrument instrument;
    private final GradingPart part;
    private final Grading grading;
    private final Scale scale;

    public ImplementationGrades(Instrument instrument, Conversion conversion) {
        this.instrument = instrument;
        this.part = instrument.grading();
        this.grading = new Grading(part.grades().stream()
                .map(grade -> new Grade(grade.code(), grade.from()))
                .toList());
        this.scale = new Scale(
                part.steps().stream()
                        .map(step -> new ScaleStep(step.points(), step.midpoint()))
                        .toList(),
                conversion);
    }

    /**
     * @param steps points of the step chosen, by item; blank ones are absent
     * @param keyFigures by code; those without an answer are absent
     */
    public GradeSheet score(Map<String, Integer> steps, Map<String, KpiAnswer> keyFigures) {
        return score(steps, Set.of(), keyFigures);
    }

    /** @param exempt items that do not apply to the agency: they leave the dimension altogether (rule R-11) */
    public GradeSheet score(Map<String, Integer> steps, Set<String> exempt, Map<String, KpiAnswer> keyFigures) {
        List<DimensionScore> dimensions = Stream.concat(
                        instrument.groups().stream()
                                .map(group -> rated(group, exempt).score(steps, scale, grading)),
                        part.weighted().stream()
                                .map(weighted -> weighted(weighted).score(keyFigures, grading)))
                .toList();
        return new GradeSheet(dimensions, grading.overall(dimensions), grading);
    }

    /**
     * What a sheet lacks to the next grade (requirement F21): nothing when it has the highest, or none yet.
     *
     * @param sheet the score of the same answers and exemptions
     */
    public List<DimensionGap> gaps(GradeSheet sheet, Map<String, Integer> steps, Set<String> exempt) {
        return new GradeGaps(
                        instrument.groups().stream()
                                .map(group -> rated(group, exempt))
                                .toList(),
                        scale)
                .of(sheet, steps);
    }

    private static RatedDimension rated(Node group, Set<String> exempt) {
        return new RatedDimension(
                group.code(),
                group.all(NodeKind.ITEM).stream()
                        .map(Node::code)
                        .filter(item -> !exempt.contains(item))
                        .toList());
    }

    private static WeightedDimension weighted(WeightedPart weighted) {
        return new WeightedDimension(
                weighted.code(),
                weighted.keyFigures()
                        .map(figure -> new Kpi(figure.code(), figure.weight()))
                        .toList());
    }
}
