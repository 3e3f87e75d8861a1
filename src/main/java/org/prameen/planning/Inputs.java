package org.prameen.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.prameen.shared.Rejected;

/**
 * What the evaluation takes besides people (document 002, lines 173-183). Everything may stay empty and is then shown as
 * not stated.
 *
 * @param budget baht, two decimals, 0 or more; empty when not stated
 */
public record Inputs(Optional<BigDecimal> budget, String budgetSource, String equipment) implements PlanPart {

    public static final Inputs EMPTY = new Inputs(Optional.empty(), "", "");

    private static final BigDecimal MOST = new BigDecimal("1000000000");

    public Inputs {
        budget = budget == null ? Optional.empty() : budget.map(Inputs::baht);
        budgetSource = Written.line(budgetSource, "budgetSource");
        equipment = Written.text(equipment, "equipment");
    }

    private static BigDecimal baht(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            throw Rejected.because("planning.budgetOutOfRange").at("budget");
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw Rejected.because("planning.twoDecimals").at("budget");
        }
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    @Override
    public Part part() {
        return Part.INPUTS;
    }

    @Override
    public Map<String, String> facts() {
        return Written.facts(
                "budget",
                budget.map(BigDecimal::toPlainString).orElse(""),
                "budgetSource",
                budgetSource,
                "equipment",
                equipment);
    }
}
