package org.prameen.scoring.improvement;

/** How a round reads the silent and the contradicting places of the document; stored with every result. */
public record ImprovementSettings(
        Thresholds thresholdVariant, BelowTarget belowTarget, TrendRule trendRequired, Base base) {

    /** Relative to the target. */
    public ImprovementSettings(Thresholds thresholdVariant, BelowTarget belowTarget, TrendRule trendRequired) {
        this(thresholdVariant, belowTarget, trendRequired, Base.TARGET);
    }

    public static ImprovementSettings defaults() {
        return new ImprovementSettings(Thresholds.TEXT, BelowTarget.NONE, TrendRule.NO);
    }
}
