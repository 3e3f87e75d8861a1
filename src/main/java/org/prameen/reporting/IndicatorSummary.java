package org.prameen.reporting;

import org.prameen.scoring.AgencyMeans;
import org.prameen.scoring.ScoreKind;
import org.prameen.shared.LocalText;

/** One result over all agencies that reported. */
public record IndicatorSummary(String code, ScoreKind kind, LocalText title, AgencyMeans means) {}
