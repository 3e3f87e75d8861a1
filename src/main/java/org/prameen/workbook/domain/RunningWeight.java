package org.prameen.workbook.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What weighted key figures have earned so far: weight times what was achieved, at most 100 per cent (rules of
 * document 000).
 *
 * @param earned of {@code counted}, exact
 * @param counted weights of those that are answered and apply
 * @param all weights of all of them
 */
public record RunningWeight(BigDecimal earned, int counted, int all) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** @param weights by code @param values by the same code, as {@link EntryRule} keeps them; blank ones are absent */
    public static RunningWeight of(Map<String, Integer> weights, Map<String, String> values) {
        BigDecimal earned = BigDecimal.ZERO;
        int counted = 0;
        for (Map.Entry<String, Integer> weight : weights.entrySet()) {
            Optional<BigDecimal> achieved =
                    Optional.ofNullable(values.get(weight.getKey())).flatMap(EntryRule::percent);
            if (achieved.isPresent()) {
                counted += weight.getValue();
                earned = earned.add(achieved.get().min(FULL).multiply(BigDecimal.valueOf(weight.getValue())));
            }
        }
        return new RunningWeight(
                earned.movePointLeft(2),
                counted,
                weights.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Without zeros at the end. */
    public String shown() {
        BigDecimal trimmed = earned.stripTrailingZeros();
        return (trimmed.scale() < 0 ? trimmed.setScale(0) : trimmed).toPlainString();
    }
}
