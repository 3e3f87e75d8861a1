package org.prameen.instrument.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.PrescribedMeasure;
import org.prameen.instrument.ResultDimension;
import org.prameen.instrument.ResultGroup;
import org.prameen.instrument.ResultsPart;

/** Reads levels of maturity and, where an instrument has them, the groups in which results are measured. */
final class MaturityReader {

    private static final Set<String> LEVEL = Set.of("code", "points", "title", "meaning");
    private static final Set<String> RESULTS = Set.of("code", "title", "years", "dimensions");
    private static final Set<String> DIMENSION = Set.of("code", "title", "most", "groups");
    private static final Set<String> GROUP = Set.of("code", "title", "least", "most", "owed-by", "measures");
    private static final Set<String> MEASURE = Set.of("code", "title", "owed-by");

    private final Mapping root;
    private final Faults faults;
    private final Codes codes = Codes.free();
    private int lastPoints;

    MaturityReader(Mapping root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    MaturityPart part() {
        Codes levels = Codes.free();
        return new MaturityPart(
                root.list("levels", yaml -> level(Mapping.of(yaml, faults, LEVEL), levels)),
                root.optionalFlag("means").orElse(false),
                root.has("results") ? results() : Optional.empty());
    }

    private MaturityLevel level(Mapping mapping, Codes levels) {
        int points = mapping.whole("points").orElse(lastPoints + 1);
        if (points <= lastPoints) {
            mapping.fault("points", "levelOrder", String.valueOf(points), String.valueOf(lastPoints));
        }
        lastPoints = points;
        return new MaturityLevel(
                levels.name(mapping), points, mapping.localText("title"), mapping.localText("meaning"));
    }

    private Optional<ResultsPart> results() {
        return root.required("results")
                .map(yaml -> Mapping.of(yaml, faults, RESULTS))
                .map(mapping -> new ResultsPart(
                        codes.free(mapping),
                        mapping.localText("title"),
                        mapping.whole("years").orElse(0),
                        mapping.list("dimensions", yaml -> dimension(Mapping.of(yaml, faults, DIMENSION)))));
    }

    private ResultDimension dimension(Mapping mapping) {
        return new ResultDimension(
                codes.free(mapping),
                mapping.localText("title"),
                mapping.whole("most").orElse(0),
                mapping.list("groups", yaml -> group(Mapping.of(yaml, faults, GROUP))));
    }

    private ResultGroup group(Mapping mapping) {
        int least = mapping.optionalWhole("least").orElse(0);
        int most = mapping.whole("most").orElse(least);
        if (least > most) {
            mapping.fault("least", "moreThanMost", String.valueOf(least), String.valueOf(most));
        }
        List<PrescribedMeasure> measures =
                mapping.optionalList("measures", yaml -> measure(Mapping.of(yaml, faults, MEASURE)));
        return new ResultGroup(codes.free(mapping), mapping.localText("title"), least, most, owedBy(mapping), measures);
    }

    private PrescribedMeasure measure(Mapping mapping) {
        return new PrescribedMeasure(codes.free(mapping), mapping.localText("title"), owedBy(mapping));
    }

    private Set<String> owedBy(Mapping mapping) {
        return mapping.names("owed-by").stream().collect(Collectors.toUnmodifiableSet());
    }
}
