package org.prameen.scoring.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.scoring.improvement.Direction;
import org.prameen.scoring.improvement.Improvement;
import org.prameen.scoring.improvement.ImprovementSettings;

/** What deserves a look at measures: document 001, rules sections 3.1 and 3.5. */
class MeasureHintsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            F65 equal to the mean    | HIGHER | 80 82   | 81    | -   | -  | TARGET_NOT_CHALLENGING[81, 81]
            F65 just better          | HIGHER | 80 82   | 81.01 | -   | -  | -
            F65 lower, equal         | LOWER  | 20 18   | 19    | -   | -  | TARGET_NOT_CHALLENGING[19, 19]
            F65 lower, just better   | LOWER  | 20 18   | 18.99 | -   | -  | -
            F65 lower, worse         | LOWER  | 20 18   | 20    | -   | -  | TARGET_NOT_CHALLENGING[20, 19]
            a mean that does not end | HIGHER | 10 11.1 | 10.5  | -   | -  | TARGET_NOT_CHALLENGING[10.5, 10.55]
            F66 one year before      | HIGHER | 40      | 45    | -   | -  | TARGET_NOT_COMPUTABLE[1]
            F66 no target yet        | HIGHER | 40      | -     | -   | -  | -
            F66 V15                  | HIGHER | 100 100 | 100   | 100 | -  | NO_BETTER_TARGET[100] LEVEL_OUT_OF_REACH[0.00, BASIC, 100]
            F66 V15 before a target  | HIGHER | 100 100 | -     | 100 | -  | NO_BETTER_TARGET[100]
            F66 with a reason        | HIGHER | 40      | 45    | -   | ใหม่ | TARGET_REASONED[ใหม่, TARGET_NOT_COMPUTABLE]
            F66 a reason for nothing | HIGHER | 80 82   | 85    | -   | ใหม่ | -
            F88 V16                  | HIGHER | 88 90   | 92    | 100 | -  | LEVEL_OUT_OF_REACH[8.70, ADVANCE, 100]
            F88 within reach         | HIGHER | 88 90   | 90.9  | 100 | -  | -
            F88 exactly 10 per cent  | HIGHER | 8 9     | 10    | 11  | -  | LEVEL_OUT_OF_REACH[10.00, ADVANCE, 11]
            F88 lower towards zero   | LOWER  | 20 18   | 17    | 0   | -  | -
            """)
    void targetIsLookedAtWhenItIsSet(
            String name,
            Direction direction,
            String previous,
            String target,
            String best,
            String reason,
            String expected) {
        MeasureFigures figures = new MeasureFigures(
                true,
                Optional.of(direction),
                Stream.of(previous.split(" ")).map(BigDecimal::new).toList(),
                Optional.of(target).filter(text -> !text.equals("-")).map(BigDecimal::new),
                Optional.empty());
        Map<String, String> said = Stream.of(
                        Map.entry(Statements.BEST_VALUE, best), Map.entry(Statements.TARGET_REASON, reason))
                .filter(entry -> !entry.getValue().equals("-"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(shown(List.of(saying(Entries.with(Entries.sound("a", "7.4.2"), figures), said))))
                .isEqualTo(expected.equals("-") ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            F73 falls at the end     | 100 150 | 140 | YES | -      | CUMULATIVE_FALLS[150, 140]
            F73 falls before         | 150 100 | 160 | YES | -      | CUMULATIVE_FALLS[150, 100]
            F73 with a reason        | 100 150 | 140 | YES | ตรวจนับใหม่ | -
            F73 stays                | 100 150 | 150 | YES | -      | -
            F73 not cumulative       | 100 150 | 140 | -   | -      | -
            """)
    void cumulativeValueDoesNotFallWithoutAReason(
            String name, String previous, String result, String cumulative, String reason, String expected) {
        Map<String, String> said = Stream.of(
                        Map.entry(Statements.CUMULATIVE, cumulative), Map.entry(Statements.FALL_REASON, reason))
                .filter(entry -> !entry.getValue().equals("-"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        MeasureEntry entry = Entries.with(Entries.sound("a", "7.5.1"), Entries.figures(previous, "200", result));

        assertThat(shown(List.of(saying(entry, said)))).isEqualTo(expected.equals("-") ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "7.4.1, INSIDE, 'OTHER_GROUP[7.4.3]'",
        "7.4.1, OUTSIDE, ''",
        "7.4.3, OUTSIDE, 'OTHER_GROUP[7.4.1]'",
        "7.4.3, INSIDE, ''",
        "7.4.4, INSIDE, ''",
        "7.4.1, '', ''"
    })
    void awardBelongsWhereItsGiverStands(String group, String given, String expected) {
        MeasureEntry award = saying(Entries.sound("a", group), Map.of(Statements.AWARDING_BODY, given));

        assertThat(shown(List.of(award))).isEqualTo(expected);
    }

    @Test
    void measureThatSumsOthersUpIsNamedWhileTheyAreReported() {
        MeasureEntry sum =
                Entries.named("a", "7.3.4", "ร้อยละของความสำเร็จของการบรรลุตัววัดตามพันธกิจหลักที่เกินค่าเป้าหมาย");
        MeasureEntry mission = Entries.sound("b", "7.1.1");
        MeasureEntry other = new MeasureEntry(
                "a",
                "7.3.4",
                Optional.empty(),
                new MeasureName(sum.name().name(), "unit", Optional.of("นับเฉพาะบุคลากร")),
                sum.figures());

        assertThat(shown(List.of(sum, mission))).isEqualTo("DERIVED[7.1.1]");
        assertThat(shown(List.of(sum))).isEmpty();
        assertThat(shown(List.of(other, mission))).isEmpty();
        assertThat(shown(List.of(mission, Entries.named("c", "7.1.1", sum.name().name()))))
                .isEmpty();
    }

    @Test
    void hintNamesItsLineOrIsOfTheSystem() {
        MeasureEntry tame = Entries.with(Entries.sound("a", "7.4.2"), Entries.figures("80 82", "81", "90"));
        MeasureEntry award = saying(Entries.sound("b", "7.4.1"), Map.of(Statements.AWARDING_BODY, "INSIDE"));

        assertThat(hints(List.of(tame, award)))
                .extracting(MeasureHint::lines)
                .containsExactly(Optional.of("2959"), Optional.of("3117"));
    }

    @Test
    void exampleIsKnownAgainHoweverItIsSpaced() {
        PrintedExamples examples = new PrintedExamples(Entries.RESULTS);

        assertThat(examples.of("ฐานข้อมูลความรู้ จากกระบวนการจัดการเรียนรู้ (KM)"))
                .hasValueSatisfying(example -> assertThat(example.countable()).isFalse());
        assertThat(examples.of("จำนวนฐานข้อมูลความรู้จากกระบวนการจัดการเรียนรู้ (KM)"))
                .as("worded so that it can be counted")
                .isEmpty();
        assertThat(examples.of("จำนวนสิทธิบัตร"))
                .hasValueSatisfying(example -> assertThat(example.countable()).isTrue());
        assertThat(examples.of("")).isEmpty();
    }

    private static MeasureEntry saying(MeasureEntry entry, Map<String, String> texts) {
        return new MeasureEntry(
                entry.id(),
                entry.group(),
                entry.prescribed(),
                entry.name(),
                entry.figures(),
                new Statements(texts, Optional.empty()));
    }

    private static List<MeasureHint> hints(List<MeasureEntry> entries) {
        return new MeasureHints(Entries.RESULTS, new Improvement(ImprovementSettings.defaults())).of(entries);
    }

    private static String shown(List<MeasureEntry> entries) {
        return hints(entries).stream()
                .map(hint -> hint.kind() + hint.arguments().toString())
                .collect(Collectors.joining(" "));
    }
}
