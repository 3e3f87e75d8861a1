package org.prameen.instrument.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;

/** Reads levels of maturity and, where an instrument has them, the part on results. */
final class MaturityReader {

    private static final Set<String> LEVEL = Set.of("code", "points", "points-from", "title", "meaning");

    private static final Pattern DOCUMENT = Pattern.compile("[0-9]{3}");

    private final Mapping root;
    private final Faults faults;
    private final Codes codes;
    private int lastPoints;

    MaturityReader(Mapping root, Faults faults, Codes codes) {
        this.root = root;
        this.faults = faults;
        this.codes = codes;
    }

    MaturityPart part() {
        Codes codesOfLevels = Codes.free();
        List<MaturityLevel> levels = root.list("levels", yaml -> level(Mapping.of(yaml, faults, LEVEL), codesOfLevels));
        return new MaturityPart(
                levels,
                root.optionalFlag("means").orElse(false),
                fixed(levels),
                root.has("results") ? new ResultsReader(root, faults, codes).part() : Optional.empty());
    }

    /** Points that the document fixes; levels with others are refused. */
    private List<Integer> fixed(List<MaturityLevel> levels) {
        List<String> fixed = root.names("fixed-points");
        List<String> given =
                levels.stream().map(level -> String.valueOf(level.points())).toList();
        if (!fixed.isEmpty() && !fixed.equals(given)) {
            root.fault("levels", "fixedPoints", String.join(", ", given), String.join(", ", fixed));
            return List.of();
        }
        return fixed.stream().map(Integer::valueOf).toList();
    }

    private MaturityLevel level(Mapping mapping, Codes levels) {
        int points = mapping.whole("points").orElse(lastPoints + 1);
        if (points <= lastPoints) {
            mapping.fault("points", "levelOrder", String.valueOf(points), String.valueOf(lastPoints));
        }
        lastPoints = points;
        Optional<String> from =
                mapping.has("points-from") ? mapping.matching("points-from", DOCUMENT, "004") : Optional.empty();
        return new MaturityLevel(
                levels.name(mapping), points, from, mapping.localText("title"), mapping.localText("meaning"));
    }
}
