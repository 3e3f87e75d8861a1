package org.prameen.scoring.measures;

import java.util.Optional;
import java.util.Set;

/**
 * What is measured.
 *
 * @param unit {@code %} for per cent, else in words; the same measure in another unit stays the same (document 001, line 2951)
 * @param distinctBecause why a person says that it is another measure than those called alike; empty where nobody did
 */
public record MeasureName(String name, String unit, Optional<String> distinctBecause) {

    /** The sign, and the Thai word {@code roi la}. */
    private static final Set<String> PER_CENT = Set.of("%", "\u0E23\u0E49\u0E2D\u0E22\u0E25\u0E30");

    public static MeasureName of(String name, String unit) {
        return new MeasureName(name, unit, Optional.empty());
    }

    /** Whether it is given in per cent. */
    public boolean percent() {
        return PER_CENT.contains(unit.strip());
    }

    /** A blank reason is none. */
    boolean saidToBeDistinct() {
        return distinctBecause.filter(reason -> !reason.isBlank()).isPresent();
    }
}
