package org.prameen.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prameen.traceability.Requirement;

class ItemMeanTest {

    private static final ItemCounts T2 = ItemCounts.of(2, 3, 2, 1, 0).withNotPractised(2);

    @Test
    @Requirement("002-E1")
    void itemMeanIsTheSumOfProductsOverTheScoresGiven() {
        ItemCounts first = Scenario.t1().score("C1.F4.I2.Q1").counts().orElseThrow();

        assertThat(first.sum()).isEqualTo(35);
        assertThat(first.n()).isEqualTo(10);
        Scenario.t1()
                .gives("C1.F4.I2.Q1", "3.50", "MODERATE")
                .gives("C1.F4.I2.Q2", "3.80", "HIGH")
                .gives("C1.F4.I2.Q3", "4.00", "HIGH")
                .gives("C1.F4.I2.Q4", "4.10", "HIGH")
                .gives("C1.F4.I2.Q5", "4.30", "HIGH");
    }

    @Test
    @Requirement("002-E4")
    void answersNotPractisedLeaveTheDivisor() {
        new Scenario().tally("C1.F5.I5.Q1", T2).gives("C1.F5.I5.Q1", "3.75", "HIGH");
    }

    @Test
    @Requirement("002-E17")
    void validNotPractisedAndBlankAreCountedApart() {
        ItemCounts counts = new Scenario()
                .tally("C1.F5.I5.Q1", T2)
                .score("C1.F5.I5.Q1")
                .counts()
                .orElseThrow();

        assertThat(counts.n()).isEqualTo(8);
        assertThat(counts.notPractised()).isEqualTo(2);
        assertThat(counts.blank()).isZero();
        assertThat(counts.respondents()).isEqualTo(10);
    }

    @Test
    void blankAnswersLeaveTheDivisorToo() {
        Scenario blank =
                new Scenario().tally("C1.F5.I5.Q1", ItemCounts.of(0, 9, 0, 0, 0).withBlank(1));

        blank.gives("C1.F5.I5.Q1", "4.00", "HIGH");
        assertThat(blank.score("C1.F5.I5.Q1").counts().orElseThrow().blank()).isEqualTo(1);
    }

    @Test
    @Requirement("002-E18")
    void oneRespondentIsEnough() {
        Scenario one = new Scenario().tally("C1.F5.I5.Q1", 0, 1, 0, 0, 0);

        one.gives("C1.F5.I5.Q1", "4.00", "HIGH").gives("C1.F5.I5", "4.00", "HIGH");
        assertThat(one.score("C1.F5.I5.Q1").counts().orElseThrow().n()).isEqualTo(1);
    }

    @Test
    @Requirement("002-E8")
    void everyMeanHasExactlyTwoDecimals() {
        new Scenario()
                .tally("C1.F5.I1.Q1", 1, 0, 2, 0, 0)
                .tally("C1.F5.I1.Q2", 0, 1, 2, 0, 0)
                .tally("C1.F5.I1.Q3", 0, 1, 0, 0, 0)
                .gives("C1.F5.I1.Q1", "3.67", "HIGH")
                .gives("C1.F5.I1.Q2", "3.33", "MODERATE")
                .gives("C1.F5.I1.Q3", "4.00", "HIGH");
    }

    @Test
    @Requirement("002-D12")
    void itemThatDoesNotApplyLeavesTheMeanOfItsForm() {
        new Scenario()
                .notPractised("C4.F3.I2.Q1")
                .tally("C4.F3.I2.Q2", 2, 3, 2, 1, 0)
                .givesNothing("C4.F3.I2.Q1", ScoreState.NOT_PRACTISED)
                .gives("C4.F3.I2.Q2", "3.75", "HIGH")
                .gives("C4.F3.I2", "3.75", "HIGH");
    }

    @Test
    void veryManyAnswersDoNotOverflow() {
        long many = 1_000_000_000_000L;

        new Scenario().tally("C1.F5.I5.Q1", many, many, many, many, many).gives("C1.F5.I5.Q1", "3.00", "MODERATE");
    }
}
