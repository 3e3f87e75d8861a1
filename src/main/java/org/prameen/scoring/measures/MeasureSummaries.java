package org.prameen.scoring.measures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.ResultDimension;
import org.prameen.instrument.ResultGroup;
import org.prameen.instrument.ResultsPart;
import org.prameen.scoring.Fraction;
import org.prameen.scoring.improvement.ResultLevel;
import org.prameen.scoring.maturity.MeanPoints;

/** Sums up scored measures by group, by dimension and as a whole. */
public final class MeasureSummaries {

    private final ResultsPart part;
    private final Map<String, Integer> points;
    private final int highest;
    private final MeasureMeans means;

    /** @param maturity of an instrument that measures results */
    public MeasureSummaries(MaturityPart maturity, MeasureMeans means) {
        this.part = maturity.results().orElseThrow();
        this.points = maturity.levels().stream().collect(Collectors.toMap(MaturityLevel::code, MaturityLevel::points));
        this.highest = maturity.levels().get(maturity.levels().size() - 1).points();
        this.means = means;
    }

    /** The whole part, then each dimension with its groups behind it. */
    public List<PlaceSummary> of(List<ScoredMeasure> measures) {
        List<ScoredMeasure> known = in(part.dimensions(), measures);
        return Stream.concat(
                        Stream.of(summary(part.code(), known)),
                        part.dimensions().stream().flatMap(dimension -> places(dimension, measures)))
                .toList();
    }

    private Stream<PlaceSummary> places(ResultDimension dimension, List<ScoredMeasure> measures) {
        return Stream.concat(
                Stream.of(summary(dimension.code(), in(List.of(dimension), measures))),
                dimension.groups().stream()
                        .map(group -> summary(
                                group.code(),
                                measures.stream()
                                        .filter(measure ->
                                                measure.entry().group().equals(group.code()))
                                        .toList())));
    }

    private static List<ScoredMeasure> in(List<ResultDimension> dimensions, List<ScoredMeasure> measures) {
        List<String> groups = dimensions.stream()
                .flatMap(dimension -> dimension.groups().stream())
                .map(ResultGroup::code)
                .toList();
        return measures.stream()
                .filter(measure -> groups.contains(measure.entry().group()))
                .toList();
    }

    private PlaceSummary summary(String code, List<ScoredMeasure> measures) {
        List<ResultLevel> reached =
                measures.stream().flatMap(measure -> measure.level().stream()).toList();
        Map<ResultLevel, Integer> counts = Arrays.stream(ResultLevel.values())
                .collect(Collectors.toMap(Function.identity(), level ->
                        (int) reached.stream().filter(level::equals).count()));
        return new PlaceSummary(code, counts, measures.size() - reached.size(), mean(reached));
    }

    private Optional<MeanPoints> mean(List<ResultLevel> reached) {
        return means == MeasureMeans.NONE || reached.isEmpty()
                ? Optional.empty()
                : Optional.of(new MeanPoints(
                        Fraction.mean(reached.stream()
                                .map(level -> Fraction.of(points.getOrDefault(level.name(), 0), 1))
                                .toList()),
                        highest));
    }
}
