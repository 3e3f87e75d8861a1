package org.prameen.scoring.implementation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what each dimension lacks to the grade above the one reached. */
final class GradeGaps {

    private final List<RatedDimension> rated;
    private final StepsToGrade counting;

    GradeGaps(List<RatedDimension> rated, Scale scale) {
        this.rated = rated;
        this.counting = new StepsToGrade(scale);
    }

    /** Of those dimensions that lie below it. @param steps of every item that applies */
    List<DimensionGap> of(GradeSheet sheet, Map<String, Integer> steps) {
        return sheet.overall().grade().flatMap(sheet.grading()::above).stream()
                .flatMap(grade -> sheet.dimensions().stream()
                        .filter(dimension -> !grade.holds(dimension.percent().orElseThrow()))
                        .map(dimension -> gap(dimension, grade, steps)))
                .toList();
    }

    private DimensionGap gap(DimensionScore dimension, Grade grade, Map<String, Integer> steps) {
        return new DimensionGap(
                dimension.code(),
                grade,
                grade.missing(dimension.percent().orElseThrow()),
                steps(dimension.code(), grade, steps));
    }

    private Optional<Integer> steps(String dimension, Grade grade, Map<String, Integer> steps) {
        return rated.stream()
                .filter(found -> found.code().equals(dimension))
                .findFirst()
                .flatMap(found -> counting.count(
                        grade, found.items().stream().map(steps::get).toList()));
    }
}
