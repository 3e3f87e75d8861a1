package org.prameen.review;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.prameen.results.ExternalResults;
import org.prameen.scoring.ScoreKind;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** The item values of the confirmed evaluation from outside. */
@Component
class ConfirmedOutside implements ExternalValues {

    private final ExternalResults results;

    ConfirmedOutside(ExternalResults results) {
        this.results = results;
    }

    @Override
    public Map<String, BigDecimal> of(CaseId id) {
        Map<String, BigDecimal> byItem = new HashMap<>();
        results.beside(id).stream()
                .flatMap(sheet -> sheet.nodes().stream())
                .filter(node -> node.kind() == ScoreKind.ITEM)
                .forEach(node -> node.value().ifPresent(value -> byItem.put(node.code(), value)));
        return byItem;
    }
}
