package org.prameen.instrument;

/** What a scoring model needs of a package beside the tree; each model has sections of its own. */
public sealed interface ScoringPart permits RatingPart, MaturityPart, GradingPart {

    /** Name of the model as packages write it. */
    String model();
}
