package org.prameen.instrument.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.instrument.GradeBand;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.ImplementationStep;
import org.prameen.instrument.KeyFigure;
import org.prameen.instrument.Perspective;
import org.prameen.instrument.WeightedPart;

/** Reads a scale of implementation, grades and weighted key figures. */
final class GradingReader {

    private static final Set<String> STEP = Set.of("points", "midpoint", "title");
    private static final Set<String> GRADE = Set.of("code", "from", "title", "outcome", "certificate");
    private static final Set<String> WEIGHTED = Stream.concat(
                    Stream.of("code", "title", "perspectives"), GuideReader.KEYS.stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PERSPECTIVE = Set.of("code", "title", "weight", "key-figures");
    private static final Set<String> KEY_FIGURE = Set.of("code", "title", "weight");
    private static final int WHOLE = 100;

    private final Mapping root;
    private final Faults faults;
    private final Codes codes;
    private int steps;
    private int lastFrom = WHOLE + 1;

    GradingReader(Mapping root, Faults faults, Codes codes) {
        this.root = root;
        this.faults = faults;
        this.codes = codes;
    }

    GradingPart part() {
        List<ImplementationStep> scale = root.list("steps", yaml -> step(Mapping.of(yaml, faults, STEP)));
        List<GradeBand> grades = root.list("grades", yaml -> grade(Mapping.of(yaml, faults, GRADE)));
        if (!grades.isEmpty() && lastFrom != 0) {
            root.fault("grades", "lowestGrade", String.valueOf(lastFrom));
        }
        return new GradingPart(scale, grades, root.has("weighted") ? weighted() : Optional.empty());
    }

    private Optional<WeightedPart> weighted() {
        return root.required("weighted").map(yaml -> weighted(Mapping.of(yaml, faults, WEIGHTED)));
    }

    private WeightedPart weighted(Mapping mapping) {
        List<Perspective> perspectives =
                mapping.list("perspectives", yaml -> perspective(Mapping.of(yaml, faults, PERSPECTIVE)));
        int weights = perspectives.stream().mapToInt(Perspective::weight).sum();
        if (weights != WHOLE) {
            mapping.fault("perspectives", "weights", String.valueOf(weights), String.valueOf(WHOLE));
        }
        return new WeightedPart(
                codes.name(mapping),
                mapping.localText("title"),
                new GuideReader(faults, Set.of()).read(mapping),
                perspectives);
    }

    private ImplementationStep step(Mapping mapping) {
        int points = mapping.whole("points").orElse(steps);
        if (points != steps) {
            mapping.fault("points", "stepOrder", String.valueOf(points), String.valueOf(steps));
        }
        steps++;
        return new ImplementationStep(points, percent(mapping, "midpoint"), mapping.localText("title"));
    }

    private GradeBand grade(Mapping mapping) {
        int from = percent(mapping, "from");
        if (from >= lastFrom) {
            mapping.fault("from", "gradeOrder", String.valueOf(from), String.valueOf(lastFrom));
        }
        lastFrom = from;
        return new GradeBand(
                codes.name(mapping),
                from,
                mapping.localText("title"),
                mapping.localText("outcome"),
                mapping.optionalFlag("certificate").orElse(false));
    }

    private static int percent(Mapping mapping, String key) {
        int percent = mapping.whole(key).orElse(0);
        if (percent > WHOLE) {
            mapping.fault(key, "notAPercent", key, String.valueOf(percent));
        }
        return percent;
    }

    private Perspective perspective(Mapping mapping) {
        List<KeyFigure> figures = mapping.list("key-figures", yaml -> keyFigure(Mapping.of(yaml, faults, KEY_FIGURE)));
        int weight = mapping.whole("weight").orElse(0);
        int sum = figures.stream().mapToInt(KeyFigure::weight).sum();
        if (sum != weight) {
            mapping.fault("weight", "weights", String.valueOf(sum), String.valueOf(weight));
        }
        return new Perspective(codes.name(mapping), mapping.localText("title"), weight, figures);
    }

    private KeyFigure keyFigure(Mapping mapping) {
        int weight = mapping.whole("weight").orElse(0);
        if (weight == 0) {
            mapping.fault("weight", "noWeight", "weight");
        }
        return new KeyFigure(codes.name(mapping), weight, mapping.localText("title"));
    }
}
