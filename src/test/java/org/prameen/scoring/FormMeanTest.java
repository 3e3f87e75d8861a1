package org.prameen.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prameen.traceability.Requirement;

class FormMeanTest {

    private static final String FORM = "C1.F5.I5";

    @Test
    @Requirement("002-E2")
    @Requirement("002-F4")
    void formMeanIsTheMeanOfItsItemMeansAndIsJudged() {
        Scenario.t1().gives(Scenario.T1_FORM, "3.94", "HIGH").met(Scenario.T1_FORM);
    }

    @Test
    @Requirement("002-E3")
    void formMeanIsNotPooledOverAnswers() {
        Scenario.t3()
                .gives(FORM + ".Q1", "5.00", "HIGHEST")
                .gives(FORM + ".Q2", "2.00", "LOW")
                .gives(FORM, "3.50", "MODERATE")
                .notMet(FORM);
    }

    @Test
    @Requirement("002-E5")
    void itemNobodyPractisesLeavesTheNumberOfItems() {
        new Scenario()
                .all("C1.F5.I1.Q1", 4)
                .notPractised("C1.F5.I1.Q2")
                .notPractised("C1.F5.I1.Q3")
                .all("C1.F5.I1.Q4", 4)
                .gives("C1.F5.I1", "4.00", "HIGH");
    }

    @Test
    @Requirement("002-E6")
    void formNobodyPractisesHasNeitherMeanNorBandNorVerdict() {
        new Scenario()
                .notPractised(FORM)
                .all("C1.F5.I6", 4)
                .givesNothing(FORM, ScoreState.NOT_PRACTISED)
                .gives("C1.F5", "4.00", "HIGH")
                .gives("C1", "4.00", "HIGH")
                .gives(ScoreSheet.TOTAL, "4.00", "HIGH");
    }

    @Test
    void formOfUnpractisedAndUnansweredItemsIsUnanswered() {
        new Scenario()
                .notPractised(FORM + ".Q1")
                .givesNothing(FORM + ".Q1", ScoreState.NOT_PRACTISED)
                .givesNothing(FORM + ".Q2", ScoreState.NO_ANSWER)
                .givesNothing(FORM, ScoreState.NO_ANSWER);
    }

    @Test
    void itemWithOnlyBlanksIsUnanswered() {
        new Scenario()
                .tally(FORM + ".Q1", ItemCounts.NONE.withBlank(4))
                .givesNothing(FORM + ".Q1", ScoreState.NO_ANSWER);
    }

    @Test
    @Requirement("002-E16")
    void completeAnswersGiveWhatAStatisticsProgramGives() {
        Scenario complete = Scenario.t1();

        List<String> columns = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> complete.score(Scenario.T1_FORM + ".Q" + i)
                        .value()
                        .orElseThrow()
                        .toPlainString())
                .toList();

        assertThat(columns).containsExactly("3.50", "3.80", "4.00", "4.10", "4.30");
        complete.gives(Scenario.T1_FORM, "3.94", "HIGH");
    }

    @Test
    @Requirement("002-E16")
    void anIncompleteSheetIsNotLostAsInAStatisticsProgram() {
        AnswerValue na = AnswerValue.parse("NA");
        List<String> items = List.of("C1.F1.I3.Q1", "C1.F1.I3.Q2", "C1.F1.I3.Q3");
        Scenario scenario = new Scenario();

        AnswerCount.of(
                        items,
                        List.of(
                                sheet(items, new AnswerValue.Score(5), new AnswerValue.Score(5), na),
                                sheet(items, AnswerValue.parse("1"), AnswerValue.parse("1"), AnswerValue.parse("1"))))
                .forEach(scenario::tally);

        scenario.gives("C1.F1.I3", "2.33", "LOW");
    }

    private static Map<String, AnswerValue> sheet(List<String> items, AnswerValue... answers) {
        return Map.of(items.get(0), answers[0], items.get(1), answers[1], items.get(2), answers[2]);
    }
}
