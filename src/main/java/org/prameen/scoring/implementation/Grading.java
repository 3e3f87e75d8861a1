package org.prameen.scoring.implementation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.prameen.scoring.Fraction;

/**
 * Grades dimensions and the whole. Limits are compared exactly; the whole has the grade of its lowest dimension, never that
 * of a mean (document 000, lines 864-869; rules ).
 */
public final class Grading {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final List<Grade> grades;

    /** @param grades from the highest to the lowest, which starts at 0 */
    public Grading(List<Grade> grades) {
        this.grades = List.copyOf(grades);
    }

    public Grade of(Fraction percent) {
        return grades.stream()
                .filter(grade -> grade.holds(percent))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no grade holds " + percent));
    }

    /** The next grade above one; empty above the highest. */
    public Optional<Grade> above(Grade grade) {
        int place = grades.indexOf(grade);
        return place > 0 ? Optional.of(grades.get(place - 1)) : Optional.empty();
    }

    /** @param dimensions all of them */
    public OverallGrade overall(List<DimensionScore> dimensions) {
        if (dimensions.isEmpty() || !dimensions.stream().allMatch(DimensionScore::complete)) {
            return OverallGrade.NONE;
        }
        Fraction lowest = dimensions.stream()
                .map(dimension -> dimension.percent().orElseThrow())
                .min(Fraction::compareTo)
                .orElseThrow();
        Grade grade = of(lowest);
        return new OverallGrade(
                Optional.of(grade),
                Optional.of(dimensions.stream()
                        .allMatch(dimension -> dimension.grade().orElseThrow().equals(grade))),
                dimensions.stream()
                        .filter(dimension -> dimension.percent().orElseThrow().equals(lowest))
                        .map(DimensionScore::code)
                        .toList());
    }

    /** Half-up to two decimals, except that a value below a limit never shows as the limit (rule R-10). */
    public BigDecimal shown(Fraction percent) {
        BigDecimal shown = percent.toDecimal(2, RoundingMode.HALF_UP);
        return of(Fraction.of(shown)).equals(of(percent)) ? shown : shown.subtract(CENT);
    }
}
