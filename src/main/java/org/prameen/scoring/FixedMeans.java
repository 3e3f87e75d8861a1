package org.prameen.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.shared.Rejected;

/**
 * Means of items that are given and not counted: what an agency agreed on, a reviewer verified or an evaluator from
 * outside found. A given mean stands in the place of the counted one; the levels above are computed as ever (system
 * method, the document knows counted answers only).
 *
 * @param byItem item code to a value of the scale with at most two decimals
 */
public record FixedMeans(Map<String, BigDecimal> byItem) {

    public static final FixedMeans NONE = new FixedMeans(Map.of());

    private static final int DECIMALS = 2;

    public FixedMeans {
        byItem = byItem.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> checked(entry.getValue())));
    }

    /**
     * A value as it is kept, with two decimals.
     *
     * @throws Rejected when it lies outside the scale or has more decimals
     */
    public static BigDecimal checked(BigDecimal value) {
        boolean inScale = value != null
                && value.compareTo(BigDecimal.valueOf(ItemCounts.LOWEST)) >= 0
                && value.compareTo(BigDecimal.valueOf(ItemCounts.HIGHEST)) <= 0;
        if (!inScale || value.stripTrailingZeros().scale() > DECIMALS) {
            throw Rejected.because("scoring.valueOutsideScale", ItemCounts.LOWEST, ItemCounts.HIGHEST)
                    .at("value");
        }
        return value.setScale(DECIMALS);
    }

    Optional<BigDecimal> of(Node item) {
        return Optional.ofNullable(byItem.get(item.code()));
    }

    void mustFit(Instrument instrument) {
        Set<String> items =
                instrument.all(NodeKind.ITEM).stream().map(Node::code).collect(Collectors.toSet());
        byItem.keySet().stream()
                .filter(code -> !items.contains(code))
                .sorted()
                .findFirst()
                .ifPresent(unknown -> {
                    throw Rejected.because("scoring.unknownItem", Excerpt.of(unknown));
                });
    }
}
