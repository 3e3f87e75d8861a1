package org.prameen.planning;

import java.util.Map;
import java.util.Set;

/**
 * Which indicators a case evaluates. "Not selected" is decided in the plan and differs from "not practised", which
 * respondents answer.
 *
 * @param selected codes of the indicators that are evaluated, in printed order
 * @param excluded reason by code of each indicator that is not, in printed order
 */
public record Selection(Set<String> selected, Map<String, String> excluded) {}
