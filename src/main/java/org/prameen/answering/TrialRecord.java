package org.prameen.answering;

import java.time.Instant;

/** The finished trial self-evaluation. @param result what the agency noted about it, in its own words */
public record TrialRecord(Instant finishedAt, int participants, String result) {}
