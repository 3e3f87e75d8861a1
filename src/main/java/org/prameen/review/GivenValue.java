package org.prameen.review;

import java.math.BigDecimal;
import java.time.Instant;
import org.prameen.shared.OrganisationId;

/**
 * A value somebody gave an item beside what respondents said.
 *
 * @param position of the body that verified it; 0 for what the agency agreed on
 * @param body the body, or the agency
 * @param value within the scale, two decimals
 */
public record GivenValue(
        String node, int position, OrganisationId body, BigDecimal value, String reason, String by, Instant at) {}
