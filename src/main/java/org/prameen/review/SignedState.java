package org.prameen.review;

import java.time.Instant;
import java.util.List;

/**
 * What the head of an agency looks at before signing again.
 *
 * @param by who signed last
 * @param stands whether that signature still counts
 * @param differences what is not as it was then
 */
public record SignedState(Instant at, String by, boolean stands, List<Difference> differences) {}
