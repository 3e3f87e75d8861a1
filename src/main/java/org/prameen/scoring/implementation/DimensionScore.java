package org.prameen.scoring.implementation;

import java.util.Optional;
import org.prameen.scoring.Fraction;

/**
 * The result of one dimension.
 *
 * @param complete whether everything that applies is answered, and anything applies at all
 * @param percent exact; of what is answered; empty when nothing is
 * @param grade where the dimension lies; empty when it is not complete
 */
public record DimensionScore(String code, boolean complete, Optional<Fraction> percent, Optional<Grade> grade) {}
