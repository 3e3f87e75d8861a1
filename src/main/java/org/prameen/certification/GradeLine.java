package org.prameen.certification;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;

/**
 * One agency among all that were graded in a round.
 *
 * @param grade empty while none is reached
 * @param dimensions per cent by code, in printed order
 */
public record GradeLine(
        CaseId caseId,
        LocalText agency,
        Optional<LocalText> province,
        Optional<LocalText> grade,
        Map<String, BigDecimal> dimensions) {}
