package org.prameen.scoring.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.prameen.scoring.improvement.Improvement;
import org.prameen.scoring.improvement.ImprovementSettings;
import org.prameen.scoring.improvement.Thresholds;
import org.prameen.traceability.Requirement;

/** Rules R1 and R4 of document 001, rules section 3.1, measure by measure, and the report as a whole. */
class MeasureEntriesTest {

    @Test
    void soundMeasureBreaksNothing() {
        assertThat(Entries.check(List.of(Entries.sound("a", "7.4.1"))).ofMeasure("a"))
                .isEmpty();
    }

    @Test
    @Requirement("001-F50")
    void measureWithoutFiguresIsRefused() {
        MeasureFigures none =
                new MeasureFigures(false, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        MeasureEntry words = new MeasureEntry("a", "7.4.1", Optional.empty(), MeasureName.of("ISO", ""), none);

        assertThat(Entries.check(List.of(words)).refusals("a"))
                .containsExactly(
                        new EntryFinding(EntryRule.NOT_QUANTITATIVE, "a", List.of(), true),
                        new EntryFinding(
                                EntryRule.FIGURE_MISSING, "a", List.of("UNIT", "DIRECTION", "TARGET", "RESULT"), true));
    }

    @Test
    @Requirement("001-F50")
    void measureThatIsNotQuantitativeIsRefusedWhateverItsFiguresSay() {
        MeasureFigures figures = Entries.figures("80 82", "85", "90");
        MeasureEntry entry = Entries.with(
                Entries.sound("a", "7.4.1"),
                new MeasureFigures(false, figures.direction(), figures.previous(), figures.target(), figures.result()));

        assertThat(rules(Entries.check(List.of(entry)), "a")).containsExactly(EntryRule.NOT_QUANTITATIVE);
        assertThat(scores(List.of(entry), EntrySettings.defaults()).get(0).calculated())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            85.5          | 85.5
            ๘๕.๕          | 85.5
            ' -10 '       | -10
            −8            | -8
            1,250,000.25  | 1250000.25
            ดี             | -
            ITA ระดับ A    | -
            80-85         | -
            1,25          | -
            1e9           | -
            85.5 %        | -
            ''            | -
            .5            | -
            """)
    @Requirement("001-F50")
    void figureIsReadAsPeopleTypeIt(String typed, String expected) {
        assertThat(TypedFigure.read(typed).map(Object::toString).orElse("-")).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ShortHistory.class)
    @Requirement("001-F55")
    void fewerThanThreeYearsAreNamedAndTakeTheScoreOnlyWhereARoundSaysSo(ShortHistory rule) {
        MeasureEntry young = Entries.with(Entries.sound("a", "7.4.1"), Entries.figures("40", "45", "50"));
        EntrySettings settings = new EntrySettings(DuplicateRule.FIRST_KEEPS, rule, Set.of());

        EntryReport report = new MeasureEntries(Entries.RESULTS, Set.of(), settings).check(List.of(young));

        assertThat(report.ofMeasure("a"))
                .containsExactly(new EntryFinding(
                        EntryRule.TOO_FEW_YEARS, "a", List.of("2", "3"), rule == ShortHistory.NO_SCORE));
        assertThat(report.refused()).hasSize(rule == ShortHistory.NO_SCORE ? 1 : 0);
    }

    @Test
    void measureOfAnUnknownGroupOrOfAnotherGroupsPrescriptionIsRefused() {
        MeasureEntry elsewhere = new MeasureEntry(
                "b", "7.4.1", Optional.of("7.6.4-M1"), MeasureName.of("n", "u"), Entries.figures("80 82", "85", "90"));
        EntryReport report = Entries.check(List.of(Entries.sound("a", "7.9"), elsewhere));

        assertThat(report.refusals("a"))
                .containsExactly(new EntryFinding(EntryRule.UNKNOWN_PLACE, "a", List.of("7.9"), true));
        assertThat(report.refusals("b"))
                .containsExactly(new EntryFinding(EntryRule.UNKNOWN_PLACE, "b", List.of("7.6.4-M1"), true));
    }

    @Test
    @Requirement("001-F56")
    @Requirement("001-F62")
    void oneMoreMeasureSaysBeforehandWhatItWouldBreak() {
        MeasureEntries entries = new MeasureEntries(Entries.RESULTS, Set.of(), EntrySettings.defaults());

        assertThat(entries.refusal(Entries.sound("x", "7.4.4"), Entries.counted("7.4.1*2 7.4.2*2 7.4.3*1")))
                .contains(EntryFinding.of(EntryRule.TOO_MANY_IN_DIMENSION, "7.4", 6, 5));
        assertThat(entries.refusal(Entries.sound("patents", "7.6.4"), List.of()))
                .contains(EntryFinding.of(EntryRule.PLACES_RESERVED, "7.6.4", 1, 2, 2));
        assertThat(entries.refusal(Entries.sound("x", "7.4.4"), Entries.counted("7.4.1*2")))
                .isEmpty();
    }

    @Test
    void owedMeasureIsTakenWhereOthersCrowdItButNeverPastACap() {
        MeasureEntries entries = new MeasureEntries(Entries.RESULTS, Set.of(), EntrySettings.defaults());

        assertThat(entries.refusal(Entries.prescribed("7.6.4-M1"), Entries.counted("7.6.4*1")))
                .isEmpty();
        assertThat(entries.refusal(Entries.prescribed("7.6.4-M1"), Entries.counted("7.6.4*2")))
                .contains(EntryFinding.of(EntryRule.TOO_MANY_IN_GROUP, "7.6.4", 3, 2));
        assertThat(entries.refusal(Entries.sound("x", "7.1.4"), Entries.counted("7.1.2*2 7.1.3*1")))
                .contains(EntryFinding.of(EntryRule.PLACES_RESERVED, "7.1", 4, 2, 5));
    }

    @Test
    void capIsToldAtTheGroupWhereBothAreFull() {
        MeasureEntries entries = new MeasureEntries(Entries.RESULTS, Set.of(), EntrySettings.defaults());

        assertThat(entries.refusal(Entries.sound("x", "7.4.1"), Entries.counted("7.4.1*2 7.4.2*2 7.4.3*1")))
                .contains(EntryFinding.of(EntryRule.TOO_MANY_IN_GROUP, "7.4.1", 3, 2));
        assertThat(entries.refusal(Entries.sound("x", "7.9"), List.of()))
                .map(EntryFinding::rule)
                .contains(EntryRule.UNKNOWN_PLACE);
    }

    @Test
    void everyBrokenRuleIsListedWithItsPlace() {
        assertThat(Entries.places(Entries.check(Entries.counted("7.1.1*4 7.3.2-M1 7.5.1*1 7.6.3*1 7.6.4-M2"))))
                .containsExactly("TOO_MANY_IN_GROUP@7.1.1", "TOO_FEW_IN_GROUP@7.6.4", "MEASURE_MISSING@7.6.4-M1");
    }

    @Test
    void rulePrintedInTheDocumentNamesItsLinesAndAnyOtherIsOfTheSystem() {
        assertThat(EntryRule.DUPLICATE.lines(Entries.RESULTS)).contains("2951-2952");
        assertThat(Stream.of(EntryRule.values())
                        .filter(rule -> rule.lines(Entries.RESULTS).isEmpty()))
                .containsExactly(EntryRule.UNKNOWN_PLACE, EntryRule.STATEMENT_MISSING, EntryRule.PLACES_RESERVED);
        assertThat(Stream.of(
                                Stream.of(EntryRule.values()).map(EntryRule::name),
                                Stream.of(HintKind.values()).map(HintKind::name),
                                Stream.of(Thresholds.values()).map(variant -> "THRESHOLDS_" + variant))
                        .flatMap(names -> names))
                .containsAll(Entries.RESULTS.rules().lines().keySet());
    }

    @Test
    void twoMeasuresNeedTwoIds() {
        List<MeasureEntry> twice = List.of(Entries.sound("a", "7.4.1"), Entries.sound("a", "7.4.2"));

        assertThatThrownBy(() -> Entries.check(twice)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<ScoredMeasure> scores(List<MeasureEntry> entries, EntrySettings settings) {
        return new MeasureScores(new Improvement(ImprovementSettings.defaults()))
                .of(entries, new MeasureEntries(Entries.RESULTS, Set.of(), settings).check(entries));
    }

    private static List<EntryRule> rules(EntryReport report, String id) {
        return report.refusals(id).stream().map(EntryFinding::rule).toList();
    }
}
