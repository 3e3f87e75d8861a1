package org.prameen.review;

import java.math.BigDecimal;
import java.util.Map;
import org.prameen.shared.CaseId;

/** Where item values of an external evaluation come from, shown beside the internal ones and never averaged with them. */
public interface ExternalValues {

    /** Item code to value with two decimals; empty when there was no external evaluation. */
    Map<String, BigDecimal> of(CaseId id);
}
