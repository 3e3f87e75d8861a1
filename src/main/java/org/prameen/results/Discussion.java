package org.prameen.results;

import java.time.Instant;

/**
 * "Summary and discussion of the results", which the agency writes itself (document 002, line 3201).
 *
 * @param inShortReport whether the public report shows it too; the full report always does
 * @param edition grows with every change, so that two writers notice each other
 */
public record Discussion(String text, boolean inShortReport, int edition, String personName, Instant at) {}
