package org.prameen.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;

/**
 * A gap between two values.
 *
 * @param node the item; absent when the line stands for an agency or a province
 * @param place agency or province; absent when the line stands for an item everywhere
 * @param pairs how many pairs of values it is made of
 * @param first mean of the first values, two decimals
 * @param second mean of the second values
 * @param mean mean of the signed gaps, two decimals half up (system method)
 * @param size mean of the gaps without sign; what the lines are ordered by
 */
public record Gap(
        Optional<CaseId> caseId,
        Optional<String> node,
        Optional<LocalText> place,
        int pairs,
        BigDecimal first,
        BigDecimal second,
        BigDecimal mean,
        BigDecimal size) {}
