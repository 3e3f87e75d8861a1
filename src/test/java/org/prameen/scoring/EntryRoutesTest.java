package org.prameen.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;

class EntryRoutesTest {

    @Test
    @Requirement("002-D5")
    void theExampleGivesTheSameByAnswersAndByTally() {
        Map<String, ItemCounts> tallied = Scenario.t1().input().counts();
        List<Map<String, AnswerValue>> sheets = new ArrayList<>();
        for (int person = 0; person < 10; person++) {
            sheets.add(new HashMap<>());
        }
        tallied.forEach((item, counts) -> deal(item, counts, sheets));

        assertThat(AnswerCount.of(tallied.keySet(), sheets)).isEqualTo(tallied);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    @Requirement("002-D5")
    void randomAnswersGiveTheSameByAnswersAndByTally(long seed) {
        Random random = new Random(seed);
        List<String> items = List.of("C1.F4.I2.Q1", "C1.F5.I5.Q1", "C1.F5.I5.Q2", "O.I1.Q1");
        int people = 1 + random.nextInt(40);
        Map<String, long[]> cells = new LinkedHashMap<>();
        items.forEach(item -> cells.put(item, new long[7]));
        List<Map<String, AnswerValue>> sheets = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            Map<String, AnswerValue> sheet = new HashMap<>();
            for (String item : items) {
                int drawn = random.nextInt(7);
                cells.get(item)[drawn]++;
                if (drawn > 0) {
                    sheet.put(item, AnswerValue.parse(drawn == 6 ? "NA" : String.valueOf(drawn)));
                }
            }
            sheets.add(sheet);
        }
        Map<String, ItemCounts> tallied = new HashMap<>();
        cells.forEach((item, c) -> tallied.put(
                item,
                ItemCounts.of(c[5], c[4], c[3], c[2], c[1])
                        .withNotPractised(c[6])
                        .withBlank(c[0])));

        Map<String, ItemCounts> counted = AnswerCount.of(items, sheets);

        assertThat(counted).isEqualTo(tallied);
        assertThat(sheet(counted)).isEqualTo(sheet(tallied));
    }

    @Test
    void respondentWhoAnswersNothingIsBlankEverywhere() {
        assertThat(AnswerCount.of(List.of("C1.F5.I5.Q1"), List.of(Map.of(), Map.of())))
                .containsEntry("C1.F5.I5.Q1", ItemCounts.NONE.withBlank(2));
    }

    @Test
    void answerToAnItemThatWasNotAskedIsRefused() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() ->
                        AnswerCount.of(List.of("C1.F5.I5.Q1"), List.of(Map.of("C9.Q1", new AnswerValue.Score(4)))))
                .satisfies(refused -> assertThat(refused.field()).contains("C9.Q1"));
    }

    @Test
    void unknownCodesNeverVanishFromAResult() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() ->
                        new Scenario().tally("C9.F1.I1.Q1", ItemCounts.NONE).sheet())
                .extracting(Rejected::key)
                .isEqualTo("scoring.unknownItem");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> new RatingMeans(Fixtures.localHr(), ScoringSettings.defaults())
                        .score(new ScoringInput(java.util.Set.of("C1.F1"), Map.of())))
                .extracting(Rejected::key)
                .isEqualTo("scoring.unknownIndicator");
    }

    private static ScoreSheet sheet(Map<String, ItemCounts> counts) {
        Scenario scenario = new Scenario();
        counts.forEach(scenario::tally);
        return scenario.sheet();
    }

    private static void deal(String item, ItemCounts counts, List<Map<String, AnswerValue>> sheets) {
        int person = 0;
        for (int score = 5; score >= 1; score--) {
            for (long i = 0; i < counts.frequency(score); i++) {
                sheets.get(person++).put(item, new AnswerValue.Score(score));
            }
        }
    }
}
