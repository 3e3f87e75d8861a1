package org.prameen.scoring.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.traceability.Requirement;

/** Caps and duties of document 001, category 7; each row looks at one dimension. */
class PlaceRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            R6 none in 7.1.1          | 7.1 | -                             | GROUP_MISSING@7.1.1
            R6 one in 7.1.1           | 7.1 | 7.1.1*1                       | TOO_FEW_IN_GROUP@7.1.1
            R6 two in 7.1.1           | 7.1 | 7.1.1*2                       | -
            R6 three in 7.1.1         | 7.1 | 7.1.1*3                       | -
            R6 four in 7.1.1          | 7.1 | 7.1.1*4                       | TOO_MANY_IN_GROUP@7.1.1
            R5 F59 3+2+0+0            | 7.1 | 7.1.1*3 7.1.2*2               | -
            R5 F59 3+1+1              | 7.1 | 7.1.1*3 7.1.2*1 7.1.3*1       | -
            R5 F59 3+2+1 is six       | 7.1 | 7.1.1*3 7.1.2*2 7.1.3*1       | TOO_MANY_IN_DIMENSION@7.1
            R5 3+3 breaks both caps   | 7.1 | 7.1.1*3 7.1.2*3               | TOO_MANY_IN_DIMENSION@7.1 TOO_MANY_IN_GROUP@7.1.2
            R7 two in 7.4.1           | 7.4 | 7.4.1*2                       | -
            R7 F58 three in 7.4.1     | 7.4 | 7.4.1*3                       | TOO_MANY_IN_GROUP@7.4.1
            R5 five in 7.4            | 7.4 | 7.4.1*1 7.4.2*1 7.4.3*1 7.4.4*1 7.4.5*1 | -
            R5 F56 sixth in 7.4       | 7.4 | 7.4.1*2 7.4.2*2 7.4.3*1 7.4.4*1 | TOO_MANY_IN_DIMENSION@7.4
            3.2 nothing in 7.4        | 7.4 | -                             | -
            3.2 7.3.2 empty           | 7.3 | -                             | GROUP_MISSING@7.3.2 MEASURE_MISSING@7.3.2-M1
            3.2 7.3.2 by its measure  | 7.3 | 7.3.2-M1                      | -
            3.2 7.3.2 by another one  | 7.3 | 7.3.2*1                       | MEASURE_MISSING@7.3.2-M1
            3.2 7.3.2 others fill it  | 7.3 | 7.3.2*2                       | PLACES_RESERVED@7.3.2 MEASURE_MISSING@7.3.2-M1
            F64 7.5.1 empty           | 7.5 | 7.5.2*1                       | GROUP_MISSING@7.5.1
            F64 7.5.1 with one        | 7.5 | 7.5.1*1                       | -
            3.2 last place of 7.5     | 7.5 | 7.5.2*2 7.5.3*2 7.5.4*1       | PLACES_RESERVED@7.5 GROUP_MISSING@7.5.1
            3.2 7.6.4 with both       | 7.6 | 7.6.3*1 7.6.4-M1 7.6.4-M2     | -
            3.2 7.6.4 without one     | 7.6 | 7.6.3*1 7.6.4-M1              | TOO_FEW_IN_GROUP@7.6.4 MEASURE_MISSING@7.6.4-M2
            F62 7.6.4 with a third    | 7.6 | 7.6.3*1 7.6.4-M1 7.6.4-M2 7.6.4*1 | TOO_MANY_IN_GROUP@7.6.4
            F62 7.6.4 with a patent   | 7.6 | 7.6.3*1 7.6.4-M1 7.6.4*1      | PLACES_RESERVED@7.6.4 MEASURE_MISSING@7.6.4-M2
            3.2 7.6 has two free      | 7.6 | 7.6.1*2 7.6.3*1 7.6.4-M1 7.6.4-M2 | -
            3.2 7.6 third free one    | 7.6 | 7.6.1*2 7.6.2*1 7.6.4-M1 7.6.4-M2 | PLACES_RESERVED@7.6 GROUP_MISSING@7.6.3
            """)
    @Requirement("001-F56")
    @Requirement("001-F57")
    @Requirement("001-F58")
    @Requirement("001-F59")
    @Requirement("001-F62")
    @Requirement("001-F64")
    void placeSaysWhatIsTooManyAndWhatIsMissing(String name, String dimension, String entered, String expected) {
        List<String> found = Entries.places(Entries.check(Entries.counted(entered))).stream()
                .filter(finding -> finding.contains("@" + dimension))
                .toList();

        assertThat(found).isEqualTo(list(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            no kind                | -                         | -
            service unit           | SERVICE_UNIT              | 7.2.2 7.2.2-M1
            policy unit            | POLICY_UNIT               | 7.2.4 7.2.4-M1
            service and policy     | SERVICE_UNIT POLICY_UNIT  | 7.2.2 7.2.2-M1 7.2.4 7.2.4-M1
            province               | PROVINCE                  | 7.6.3-M1
            public organisation    | PUBLIC_ORGANISATION       | 7.6.3-M1
            department             | DEPARTMENT                | 7.6.3-M2
            department, service    | DEPARTMENT SERVICE_UNIT   | 7.2.2 7.2.2-M1 7.6.3-M2
            kind nobody names      | EMBASSY                   | -
            """)
    @Requirement("001-F60")
    @Requirement("001-F61")
    void kindsOfAgenciesOweGroupsAndMeasures(String name, String kinds, String besides) {
        List<String> missing =
                Entries.check(List.of(), kinds.equals("-") ? new String[0] : kinds.split(" ")).findings().stream()
                        .map(EntryFinding::place)
                        .toList();

        assertThat(missing)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(
                                        "7.1.1",
                                        "7.3.2",
                                        "7.3.2-M1",
                                        "7.5.1",
                                        "7.6.3",
                                        "7.6.4",
                                        "7.6.4-M1",
                                        "7.6.4-M2"),
                                list(besides).stream())
                        .toList());
    }

    @Test
    @Requirement("001-F60")
    void groupIsFreeForThoseWhoDoNotOweIt() {
        List<MeasureEntry> entered = Entries.counted("7.2.4*2 7.2.1*2 7.2.5*1");

        assertThat(Entries.places(Entries.check(entered))).noneMatch(finding -> finding.contains("@7.2"));
        assertThat(Entries.places(Entries.check(entered, "SERVICE_UNIT")))
                .contains("PLACES_RESERVED@7.2", "GROUP_MISSING@7.2.2");
    }

    @Test
    @Requirement("001-F63")
    void contestedGroupIsRequiredUntilARoundWaivesIt() {
        EntrySettings waived = new EntrySettings(DuplicateRule.FIRST_KEEPS, ShortHistory.FLAG, Set.of("7.3.2"));

        assertThat(Entries.places(Entries.check(List.of()))).contains("MEASURE_MISSING@7.3.2-M1");
        assertThat(Entries.places(new MeasureEntries(Entries.RESULTS, Set.of(), waived).check(List.of())))
                .noneMatch(finding -> finding.contains("@7.3"))
                .contains("GROUP_MISSING@7.5.1");
    }

    @Test
    @Requirement("001-F63")
    void groupThatTheDocumentAgreesOnCannotBeWaived() {
        EntrySettings wrong = new EntrySettings(DuplicateRule.FIRST_KEEPS, ShortHistory.FLAG, Set.of("7.6.4"));

        assertThatThrownBy(() -> new MeasureEntries(Entries.RESULTS, Set.of(), wrong))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            -                       | 7.6.4 | 0 | 2 | 0 | 2
            7.6.4-M1                | 7.6.4 | 1 | 1 | 0 | 1
            -                       | 7.6   | 0 | 3 | 2 | 5
            -                       | 7.1.1 | 0 | 2 | 1 | 3
            7.1.1*2                 | 7.1   | 2 | 0 | 3 | 3
            7.2.1*2 7.2.3*1         | 7.2   | 3 | 0 | 2 | 2
            7.2.1*2 7.2.3*1         | 7.2.1 | 2 | 0 | 0 | 0
            7.4.1*4                 | 7.4.1 | 4 | 0 | 0 | 0
            """)
    @Requirement("001-F78")
    @Requirement("001-F62")
    void roomSaysWhatIsTakenReservedAndFree(String entered, String place, int taken, int reserved, int free, int open) {
        Room room = Entries.check(Entries.counted(entered)).room(place).orElseThrow();

        assertThat(List.of(room.taken(), room.reserved(), room.free(), room.open()))
                .containsExactly(taken, reserved, free, open);
    }

    @Test
    @Requirement("001-F78")
    void wholeCategoryTakesThirty() {
        EntryReport report = Entries.check(List.of());

        assertThat(Entries.RESULTS.dimensions().stream()
                        .mapToInt(dimension ->
                                report.room(dimension.code()).orElseThrow().open()))
                .hasSize(6)
                .containsOnly(5);
        assertThat(report.room("7.9")).isEmpty();
    }

    private static List<String> list(String text) {
        return text.equals("-") ? List.of() : List.of(text.split(" "));
    }
}
