package org.prameen.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prameen.review.domain.Content;

/**
 * All that is worked out of a case when its head signs.
 *
 * @param items with their values of each kind
 * @param total of what respondents said
 * @param missingEvidence how many forms rest on documents and have none
 */
public record Prepared(Content content, List<NodeValues> items, Optional<BigDecimal> total, int missingEvidence) {}
