package org.prameen.scoring.implementation;

import java.util.List;
import java.util.Optional;

/**
 * The grade of the whole.
 *
 * @param grade the one of the lowest dimension; empty when any dimension is incomplete
 * @param literalMatch whether every dimension has that grade, as the document words it (000, lines 864-869); empty without a
 *     grade
 * @param decidedBy codes of all dimensions with the lowest exact per cent; none without a grade
 */
public record OverallGrade(Optional<Grade> grade, Optional<Boolean> literalMatch, List<String> decidedBy) {

    static final OverallGrade NONE = new OverallGrade(Optional.empty(), Optional.empty(), List.of());

    public OverallGrade {
        decidedBy = List.copyOf(decidedBy);
    }
}
