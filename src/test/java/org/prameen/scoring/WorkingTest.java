package org.prameen.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkingTest {

    @Test
    void itemShowsFrequenciesProductsTheirSumAndN() {
        Working.OfItem working =
                (Working.OfItem) of(Scenario.t1(), "C1.F4.I2.Q1").orElseThrow();

        assertThat(working.rows())
                .containsExactly(
                        new Working.Row(5, 1, 5),
                        new Working.Row(4, 5, 20),
                        new Working.Row(3, 3, 9),
                        new Working.Row(2, 0, 0),
                        new Working.Row(1, 1, 1));
        assertThat(working.sum()).isEqualTo(35);
        assertThat(working.n()).isEqualTo(10);
        assertThat(working.mean().value()).isEqualTo(new BigDecimal("3.50"));
    }

    @Test
    void indicatorShowsThePrintedItemMeansAndTheirSum() {
        Working.OfGroup working =
                (Working.OfGroup) of(Scenario.t1(), "C1.F4.I2").orElseThrow();

        assertThat(working.summands())
                .extracting(summand -> summand.value().toPlainString())
                .containsExactly("3.50", "3.80", "4.00", "4.10", "4.30");
        assertThat(working.sum()).isEqualTo(Fraction.of(new BigDecimal("19.70")));
        assertThat(working.divisor()).isEqualTo(5);
    }

    @Test
    void exactChainShowsTheUnroundedSummands() {
        Scenario exact = Scenario.t5().by(Rounding.HALF_UP, Chain.EXACT);

        Working.OfGroup working = (Working.OfGroup) of(exact, "C1.F5.I5").orElseThrow();

        assertThat(working.summands())
                .extracting(Working.Summand::carried)
                .containsExactly(Fraction.of(25, 8), Fraction.of(31, 8));
        assertThat(working.sum()).isEqualTo(Fraction.of(7, 1));
    }

    @Test
    void whatHasNoMeanHasNoWorking() {
        assertThat(of(new Scenario(), "C1")).isEmpty();
        assertThat(of(new Scenario(), "C9")).isEmpty();
    }

    private static Optional<Working> of(Scenario scenario, String code) {
        return Working.of(scenario.instrument(), scenario.sheet(), code);
    }
}
