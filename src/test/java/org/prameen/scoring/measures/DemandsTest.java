package org.prameen.scoring.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.traceability.Requirement;

/** What document 001 wants to be said of a measure besides its figures: rules section 3.1, R11 to R13, and section 3.4. */
class DemandsTest {

    private static final AssessedYear YEAR = new AssessedYear(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 9, 30));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            R11 7.1 names its mission          | 7.1.2    | MISSION   | 2966-2968
            R13 ranking in its own field       | 7.4.5    | OWN_FIELD | 3143-3145
            F70 joint measure has partners     | 7.5.1    | PARTNERS  | 3158-3165
            F69 index assessed from outside    | 7.3.2-M1 | SOURCE    | 2918, 3074-3075
            F69 readiness assessed from outside | 7.6.3-M2 | SOURCE   | 2918, 3074-3075
            """)
    @Requirement("001-F69")
    @Requirement("001-F70")
    @Requirement("001-F74")
    void statementIsMissingUntilItIsMade(String name, String place, String demand, String lines) {
        MeasureEntry entry = place.contains("M") ? Entries.prescribed(place) : Entries.sound("a", place);
        EntryFinding missing = EntryFinding.of(EntryRule.STATEMENT_MISSING, entry.id(), demand, lines);

        assertThat(check(entry)).containsExactly(missing);
        assertThat(check(saying(entry, Map.of(demand, " ")))).containsExactly(missing);
        assertThat(check(saying(entry, Map.of(demand, "stated")))).isEmpty();
        assertThat(Entries.check(List.of(entry)).refused()).isEmpty();
        assertThat(new MeasureEntries(Entries.RESULTS, Set.of(), EntrySettings.defaults()).demands(entry))
                .containsExactly(demand);
    }

    @Test
    void otherPlacesDemandNothing() {
        assertThat(check(Entries.sound("a", "7.4.1"))).isEmpty();
        assertThat(check(Entries.sound("a", "7.3.2"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09-30, NOT_IN_YEAR",
        "2021-10-01, -",
        "2022-09-30, -",
        "2022-10-01, NOT_IN_YEAR",
        ", STATEMENT_MISSING"
    })
    @Requirement("001-F71")
    void resultCountsOnlyWhenItWasCompletedInTheYear(LocalDate completed, String rule) {
        MeasureEntry entry =
                with(Entries.sound("a", "7.3.1"), new Statements(Map.of(), Optional.ofNullable(completed)));

        assertThat(check(entry))
                .extracting(finding -> finding.rule().name())
                .isEqualTo(rule.equals("-") ? List.of() : List.of(rule));
        assertThat(check(entry)).allSatisfy(finding -> assertThat(finding.takesScore())
                .isEqualTo(finding.rule() == EntryRule.NOT_IN_YEAR));
    }

    @Test
    void withoutAYearADateIsEnough() {
        MeasureEntry entry =
                with(Entries.sound("a", "7.3.1"), new Statements(Map.of(), Optional.of(LocalDate.of(1999, 1, 1))));

        assertThat(Entries.check(List.of(entry)).ofMeasure("a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ร้อยละของเรื่องที่ร้องเรียนซ้ำลดลง, true",
        "ต้นทุนที่ลดลง, true",
        "อันดับขีดความสามารถในการแข่งขัน, true",
        "Overall cost reduction, true",
        "World RANK, true",
        "ร้อยละความพึงพอใจ, false"
    })
    @Requirement("001-F68")
    void nameThatLeavesTheDirectionOpenWantsItConfirmed(String name, boolean doubtful) {
        MeasureEntry entry = Entries.named("a", "7.4.1", name);

        assertThat(check(entry))
                .isEqualTo(
                        doubtful
                                ? List.of(EntryFinding.of(EntryRule.STATEMENT_MISSING, "a", Statements.DIRECTION))
                                : List.of());
        assertThat(check(saying(entry, Map.of(Statements.DIRECTION, "the level is reported"))))
                .isEmpty();
    }

    private static List<EntryFinding> check(MeasureEntry entry) {
        return new MeasureEntries(Entries.RESULTS, Set.of(), EntrySettings.defaults(), Optional.of(YEAR))
                .check(List.of(entry))
                .ofMeasure(entry.id());
    }

    private static MeasureEntry saying(MeasureEntry entry, Map<String, String> texts) {
        return with(entry, new Statements(texts, Optional.empty()));
    }

    private static MeasureEntry with(MeasureEntry entry, Statements statements) {
        return new MeasureEntry(
                entry.id(), entry.group(), entry.prescribed(), entry.name(), entry.figures(), statements);
    }
}
