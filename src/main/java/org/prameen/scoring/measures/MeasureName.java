package org.prameen.scoring.measures;

import java.util.Optional;

/**
 * What is measured.
 *
 * @param unit {@code %} for per cent, else in words; the same measure in another unit stays the same (document 001, line 2951)
 * @param distinctBecause why a person says that it is another measure than those called alike; empty where nobody did
 */
public record MeasureName(String name, String unit, Optional<String> distinctBecause) {

    public static MeasureName of(String name, String unit) {
        return new MeasureName(name, unit, Optional.empty());
    }

    /** Whether it is given in per cent. */
    public boolean percent() {
        return unit.strip().equals("%");
    }

    /** A blank reason is none. */
    boolean saidToBeDistinct() {
        return distinctBecause.filter(reason -> !reason.isBlank()).isPresent();
    }
}
