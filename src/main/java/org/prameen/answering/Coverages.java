package org.prameen.answering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prameen.answering.persistence.CollectionRows;
import org.prameen.answering.persistence.TotalsRows;
import org.prameen.instrument.Node;
import org.prameen.scoring.ItemCounts;
import org.springframework.stereotype.Component;

/** How completely the forms of a case were answered; three statements, however many forms and sheets. */
@Component
class Coverages {

    /** @param forms by indicator code, in printed order; @param items counts by item code */
    record Coverage(Map<String, FormCoverage> forms, Map<String, ItemCounts> items) {

        /** Nobody said anything anywhere. */
        boolean empty() {
            return forms.values().stream().allMatch(FormCoverage::empty);
        }
    }

    private final CollectionRows collections;
    private final TotalsRows totals;

    Coverages(CollectionRows collections, TotalsRows totals) {
        this.collections = collections;
        this.totals = totals;
    }

    Coverage of(Frame frame) {
        Map<String, ItemCounts> counted = totals.totals(frame.id(), frame.items());
        return of(frame, counted, totals.tallied(frame.id()), collections.reopened(frame.id()));
    }

    /** Whether nobody said anything anywhere; one statement. */
    boolean isEmpty(Frame frame) {
        return of(frame, totals.totals(frame.id(), frame.items()), Set.of(), Set.of())
                .empty();
    }

    private static Coverage of(
            Frame frame, Map<String, ItemCounts> counted, Set<String> tallied, Set<String> reopened) {
        Map<String, FormCoverage> forms = new LinkedHashMap<>();
        for (Node indicator : frame.indicators()) {
            List<ItemCounts> items = indicator.children().stream()
                    .map(item -> counted.getOrDefault(item.code(), ItemCounts.NONE))
                    .toList();
            forms.put(
                    indicator.code(),
                    new FormCoverage(
                            indicator.code(),
                            tallied.contains(indicator.code()),
                            reopened.contains(indicator.code()),
                            items.size(),
                            items.stream()
                                    .mapToLong(ItemCounts::respondents)
                                    .max()
                                    .orElse(0),
                            items.stream().mapToLong(ItemCounts::blank).sum()));
        }
        return new Coverage(forms, counted);
    }
}
