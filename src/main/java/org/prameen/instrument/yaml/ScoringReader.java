package org.prameen.instrument.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.RatingPart;
import org.prameen.instrument.ScoringPart;

/** Reads the sections of the scoring model a package names, and refuses those of another one. */
final class ScoringReader {

    private static final Map<String, Set<String>> SECTIONS = sections();

    private final Mapping root;
    private final Faults faults;
    private final Codes codes;

    /** @param codes what is answered besides the tree takes its codes from here, as the tree does afterwards */
    ScoringReader(Mapping root, Faults faults, Codes codes) {
        this.root = root;
        this.faults = faults;
        this.codes = codes;
    }

    private static Map<String, Set<String>> sections() {
        Map<String, Set<String>> sections = new LinkedHashMap<>();
        sections.put(RatingPart.MODEL, Set.of("scale", "not-practised", "bands", "criterion"));
        sections.put(MaturityPart.MODEL, Set.of("levels", "means", "fixed-points", "results"));
        sections.put(GradingPart.MODEL, Set.of("steps", "grades", "weighted"));
        return sections;
    }

    /** Every key the root of a package may have, whatever its model. */
    static Set<String> keysAnd(Set<String> common) {
        return Stream.concat(common.stream(), SECTIONS.values().stream().flatMap(Set::stream))
                .collect(Collectors.toSet());
    }

    /** @return the part; that of a rating scale where the package names no model there is */
    ScoringPart part() {
        String model = root.oneOf("scoring", SECTIONS.keySet()).orElse(RatingPart.MODEL);
        SECTIONS.entrySet().stream()
                .filter(other -> !other.getKey().equals(model))
                .flatMap(other -> other.getValue().stream().sorted())
                .filter(root::has)
                .forEach(key -> root.fault(key, "keyNotInModel", key, model));
        return switch (model) {
            case MaturityPart.MODEL -> new MaturityReader(root, faults, codes).part();
            case GradingPart.MODEL -> new GradingReader(root, faults, codes).part();
            default -> rating();
        };
    }

    private RatingPart rating() {
        ScaleReader rating = new ScaleReader(root, faults);
        return new RatingPart(rating.scale(), root.localText("not-practised"), rating.bands(), rating.criterion());
    }
}
