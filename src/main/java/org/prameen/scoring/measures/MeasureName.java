package org.prameen.scoring.measures;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is measured.
 *
 * @param unit in words, or {@code %}; the same measure in another unit stays the same (document 001, line 2951)
 * @param distinctBecause why a person says that it is another measure than those called alike; empty where nobody did
 */
public record MeasureName(String name, String unit, Optional<String> distinctBecause) {

    private static final String ROI_LA = "\u0E23\u0E49\u0E2D\u0E22\u0E25\u0E30";

    /** The Thai loan word, also where one of its silent letters is left out. */
    private static final String LOAN_WORD = "\u0E40\u0E1B\u0E2D\u0E23?\u0E4C?\u0E40\u0E0B\u0E47?\u0E19\u0E15?\u0E4C?";

    private static final Pattern BETWEEN = Pattern.compile("[\\s\u00A0()\\[\\]/.,]+");

    /** One word or sign for it, or several beside each other. */
    private static final Pattern PER_CENT =
            Pattern.compile("(?:%|\uFF05|percent(?:age)?|" + ROI_LA + "|" + LOAN_WORD + ")+", Pattern.CASE_INSENSITIVE);

    public static MeasureName of(String name, String unit) {
        return new MeasureName(name, unit, Optional.empty());
    }

    /** Whether it is given in per cent. */
    public boolean percent() {
        return PER_CENT.matcher(BETWEEN.matcher(unit).replaceAll("")).matches();
    }

    /** A blank reason is none. */
    boolean saidToBeDistinct() {
        return distinctBecause.filter(reason -> !reason.isBlank()).isPresent();
    }
}
