package org.prameen.scoring.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.prameen.scoring.improvement.Improvement;
import org.prameen.scoring.improvement.ImprovementSettings;
import org.prameen.scoring.improvement.ResultLevel;
import org.prameen.scoring.maturity.MeanPoints;
import org.prameen.traceability.Requirement;

/** Document 001 gives no formula for a group, a dimension or the category (rules, section 4). */
class MeasureSummariesTest {

    /** 300, 400 and 500 in one dimension, 500 in another, a missed target and one that a person decides. */
    private static final List<MeasureEntry> MEASURES = List.of(
            reaching("a", "7.1.1", "85", "85"),
            reaching("b", "7.1.1", "85", "93.5"),
            reaching("c", "7.1.2", "85", "93.51"),
            reaching("d", "7.4.1", "85", "93.51"),
            reaching("e", "7.4.2", "85", "84"),
            reaching("f", "7.4.2", "0", "3"));

    @Test
    @Requirement("001-F100")
    void nothingIsAveragedUnlessARoundAsksForIt() {
        assertThat(summaries(MEASURES, MeasureMeans.NONE))
                .hasSize(1 + 6 + 27)
                .allSatisfy(place -> assertThat(place.mean()).isEmpty());
    }

    @Test
    @Requirement("001-F100")
    void meanIsOverScoredMeasuresAndNeverOverGroups() {
        List<PlaceSummary> places = summaries(MEASURES, MeasureMeans.OVER_MEASURES);

        assertThat(mean("7.1.1", places)).contains("350.00");
        assertThat(mean("7.1", places)).contains("400.00");
        assertThat(mean("7.4", places)).contains("250.00");
        assertThat(mean("7.4.2", places)).contains("0.00");
        assertThat(mean("7.2", places)).isEmpty();
        assertThat(mean("7", places)).contains("340.00");
        assertThat(places.get(0).mean().map(MeanPoints::percent)).contains(new BigDecimal("68.00"));
    }

    @Test
    void levelsAreCountedAndWhatHasNoScoreIsCountedApart() {
        PlaceSummary whole = summaries(MEASURES, MeasureMeans.NONE).get(0);

        assertThat(whole.code()).isEqualTo("7");
        assertThat(whole.levels())
                .isEqualTo(Map.of(
                        ResultLevel.NONE, 1,
                        ResultLevel.BASIC, 1,
                        ResultLevel.ADVANCE, 1,
                        ResultLevel.SIGNIFICANCE, 2));
        assertThat(whole.unscored()).isEqualTo(1);
    }

    @Test
    void duplicateNeitherRaisesNorLowersTheMean() {
        List<MeasureEntry> copied = new ArrayList<>(MEASURES);
        copied.add(Entries.with(Entries.named("copy", "7.1.3", "measure a"), Entries.figures("80 82", "85", "99")));

        assertThat(mean("7", summaries(copied, MeasureMeans.OVER_MEASURES))).contains("340.00");
        assertThat(summaries(copied, MeasureMeans.NONE).get(0).unscored()).isEqualTo(2);
    }

    @Test
    void orderNeverMattersAndABetterResultNeverLowersAMean() {
        Random chance = new Random(75);
        for (int i = 0; i < 200; i++) {
            List<MeasureEntry> shuffled = new ArrayList<>(MEASURES);
            Collections.shuffle(shuffled, chance);
            List<MeasureEntry> raised = new ArrayList<>(MEASURES);
            int one = chance.nextInt(MEASURES.size() - 1);
            raised.set(one, reaching("better", MEASURES.get(one).group(), "85", "9" + (4 + chance.nextInt(6))));

            List<PlaceSummary> before = summaries(MEASURES, MeasureMeans.OVER_MEASURES);
            List<PlaceSummary> after = summaries(raised, MeasureMeans.OVER_MEASURES);

            assertThat(summaries(shuffled, MeasureMeans.OVER_MEASURES)).isEqualTo(before);
            for (int place = 0; place < before.size(); place++) {
                Optional<MeanPoints> mean = before.get(place).mean();
                assertThat(after.get(place).mean().map(MeanPoints::shown).orElse(BigDecimal.ZERO))
                        .isGreaterThanOrEqualTo(mean.map(MeanPoints::shown).orElse(BigDecimal.ZERO));
            }
        }
    }

    private static List<PlaceSummary> summaries(List<MeasureEntry> entries, MeasureMeans means) {
        List<ScoredMeasure> scored =
                new MeasureScores(new Improvement(ImprovementSettings.defaults())).of(entries, Entries.check(entries));
        return new MeasureSummaries(Entries.GUIDE, means).of(scored);
    }

    private static Optional<String> mean(String code, List<PlaceSummary> places) {
        return places.stream()
                .filter(place -> place.code().equals(code))
                .flatMap(place -> place.mean().stream())
                .map(mean -> mean.shown().toPlainString())
                .findFirst();
    }

    private static MeasureEntry reaching(String id, String group, String target, String result) {
        return Entries.with(Entries.sound(id, group), Entries.figures("80 82", target, result));
    }
}
