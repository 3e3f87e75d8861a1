package org.prameen.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.traceability.Requirement;

class GroupMeanTest {

    @Test
    @Requirement("002-E7")
    void factorNobodyPractisesLeavesItsComponent() {
        Scenario scenario = new Scenario().all("C1", 4).all("C1.F1.I1", 5).notPractised("C1.F2");

        // 61/15, with sixteen indicators it would be another number
        scenario.givesNothing("C1.F2", ScoreState.NOT_PRACTISED).gives("C1", "4.07", "HIGH");
        assertThat(summands(scenario, "C1")).hasSize(15);
    }

    @Test
    @Requirement("002-E7")
    void componentNobodyPractisesLeavesTheTotal() {
        Scenario scenario =
                new Scenario().all("C1", 5).all("C2", 4).notPractised("C3").all("C4", 2);

        // (16 * 5 + 12 * 4 + 11 * 2) / 39
        scenario.givesNothing("C3", ScoreState.NOT_PRACTISED).gives(ScoreSheet.TOTAL, "3.85", "HIGH");
        assertThat(summands(scenario, ScoreSheet.TOTAL)).hasSize(39);
    }

    @Test
    @Requirement("002-E7")
    void indicatorsLeftOutByThePlanLeaveTheMeansAbove() {
        Scenario scenario = new Scenario().all("C1", 4).all("C1.F5", 1).unselect("C1.F5");

        scenario.givesNothing("C1.F5", ScoreState.NOT_SELECTED)
                .givesNothing("C1.F5.I1", ScoreState.NOT_SELECTED)
                .givesNothing("C1.F5.I1.Q1", ScoreState.NOT_SELECTED)
                .gives("C1", "4.00", "HIGH");
        assertThat(summands(scenario, "C1")).hasSize(10);
        assertThat(scenario.sheet().indicators(ScoreState.NOT_SELECTED)).isEqualTo(6);
    }

    @Test
    void groupTakesTheStateOfItsSelectedIndicators() {
        new Scenario()
                .unselect("C3.F1")
                .unselect("C3.F2")
                .notPractised("C3.F3")
                .unselect("C4")
                .notPractised("O.I1")
                .givesNothing("C3", ScoreState.NOT_PRACTISED)
                .givesNothing("C4", ScoreState.NOT_SELECTED)
                .givesNothing("O", ScoreState.NO_ANSWER)
                .givesNothing(ScoreSheet.TOTAL, ScoreState.NO_ANSWER);
    }

    @Test
    void answersOnAnUnselectedIndicatorAreNotCounted() {
        Scenario scenario = new Scenario().all("C1.F5.I5", 5).unselect("C1.F5.I5");

        assertThat(scenario.score("C1.F5.I5.Q1").counts()).contains(ItemCounts.NONE);
    }

    @Test
    @Requirement("002-E13")
    void componentMeanIsTheMeanOfItsIndicatorsNotOfItsItems() {
        new Scenario()
                .notPractised("C1")
                .all("C1.F5.I1", 5)
                .all("C1.F5.I5", 2)
                .gives("C1", "3.50", "MODERATE")
                .notMet("C1");
    }

    @Test
    @Requirement("002-E14")
    void componentMeanIsTheMeanOfItsIndicatorsNotOfItsFactors() {
        new Scenario()
                .notPractised("C1")
                .all("C1.F1", 5)
                .all("C1.F2", 2)
                .gives("C1.F1", "5.00", "HIGHEST")
                .gives("C1.F2", "2.00", "LOW")
                .gives("C1", "4.40", "HIGH");
    }

    @Test
    @Requirement("002-E15")
    @Requirement("002-A2")
    void outcomesStandApartFromTheTotal() {
        Scenario scenario = new Scenario()
                .all("C1", 3)
                .all("C2", 3)
                .all("C3", 3)
                .all("C4", 3)
                .all("O", 5);

        scenario.gives(ScoreSheet.TOTAL, "3.00", "MODERATE")
                .gives("O", "5.00", "HIGHEST")
                .met("O");
        assertThat(summands(scenario, ScoreSheet.TOTAL)).hasSize(43);
        assertThat(scenario.sheet().all(ScoreKind.COMPONENT)).hasSize(4);
        assertThat(scenario.sheet().all(ScoreKind.FACTOR))
                .extracting(NodeScore::code)
                .noneMatch(code -> code.startsWith("O"));
    }

    @Test
    void partsStandBeforeWhatTheyMakeUpAndTheTotalLast() {
        List<String> codes =
                new Scenario().sheet().nodes().stream().map(NodeScore::code).toList();

        assertThat(codes).hasSize(193 + 45 + 18 + 5 + 1).doesNotHaveDuplicates();
        assertThat(codes)
                .containsSubsequence("C1.F1.I1.Q1", "C1.F1.I1.Q6", "C1.F1.I1", "C1.F1.I2.Q1", "C1.F1.I4", "C1.F1")
                .containsSubsequence("C1.F5", "C1", "C2.F1.I1.Q1", "C4", "O.I1.Q1", "O.I2", "O", "TOTAL");
        assertThat(codes.get(codes.size() - 1)).isEqualTo("TOTAL");
    }

    @Test
    void everyLevelIsCountedOnce() {
        ScoreSheet sheet = new Scenario().sheet();

        assertThat(sheet.all(ScoreKind.INDICATOR)).hasSize(45);
        assertThat(sheet.all(ScoreKind.OUTCOME_GROUP)).hasSize(1);
        assertThat(sheet.indicators(ScoreState.NO_ANSWER)).isEqualTo(45);
    }

    private static List<Working.Summand> summands(Scenario scenario, String code) {
        return Working.of(scenario.instrument(), scenario.sheet(), code)
                .map(Working.OfGroup.class::cast)
                .orElseThrow()
                .summands();
    }
}
