package org.prameen.scoring.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.scoring.improvement.Improvement;
import org.prameen.scoring.improvement.ImprovementSettings;
import org.prameen.scoring.improvement.ResultLevel;
import org.prameen.traceability.Requirement;

/** Rules R2 and R3 of document 001, rules section 3.1: one measure once, in whatever unit and place. */
class DuplicatesTest {

    private static final String COMPLAINTS = "จำนวนข้อร้องเรียนซ้ำ";

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            จำนวนข้อร้องเรียนซ้ำ        | ร้อยละข้อร้องเรียนซ้ำ        | true
            จำนวนข้อร้องเรียนซ้ำ        | ร้อยละของข้อร้องเรียนซ้ำ     | true
            จำนวนข้อร้องเรียนซ้ำ        | อัตราข้อร้องเรียนซ้ำ         | true
            จำนวนข้อร้องเรียนซ้ำ        | ข้อร้องเรียน ซ้ำ (ร้อยละ)     | true
            จำนวนข้อร้องเรียนซ้ำ        | จำนวนข้อร้องเรียน            | false
            แผน 5 ปี                  | แผน ๕ ปี                   | true
            แผน 5 ปี                  | แผน 3 ปี                   | false
            น้ำเสีย                   | น\u0E4D\u0E49\u0E32เสีย       | true
            น้ำเสีย                   | น\u0E49\u0E4D\u0E32เสีย       | true
            น้ำเสีย                   | น\u0E33\u0E49เสีย            | true
            ที่ดิน                    | ท\u0E48\u0E35ดิน             | true
            แปลงใหญ่                  | เเปลงใหญ่                   | true
            Patents                 | number of patents          | true
            Share of services online | services  ONLINE            | true
            Patents                 | Patents granted            | false
            จำนวน                    | ร้อยละ                       | false
            """)
    @Requirement("001-F51")
    @Requirement("001-F52")
    @Requirement("001-F54")
    void sameMeasureIsKnownAgainInAnotherUnitAndSpelling(String first, String second, boolean same) {
        EntryReport report =
                Entries.check(List.of(Entries.named("a", "7.2.3", first), Entries.named("b", "7.4.1", second)));

        assertThat(report.refusals("a")).isEmpty();
        assertThat(report.refusals("b"))
                .isEqualTo(same ? List.of(new EntryFinding(EntryRule.DUPLICATE, "b", List.of("a"), true)) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"7.1.1, 7.1.1", "7.1.1, 7.1.2", "7.1.1, 7.5.1"})
    @Requirement("001-F51")
    void duplicateIsFoundInAGroupAcrossGroupsAndAcrossDimensions(String first, String second) {
        EntryReport report =
                Entries.check(List.of(Entries.named("a", first, COMPLAINTS), Entries.named("b", second, COMPLAINTS)));

        assertThat(report.refused()).containsExactly("b");
    }

    @Test
    @Requirement("001-F53")
    void duplicateKeepsItsFiguresAndLosesItsScore() {
        List<MeasureEntry> copies =
                List.of(Entries.named("a", "7.2.3", COMPLAINTS), Entries.named("b", "7.6.1", COMPLAINTS));

        assertThat(scores(copies, EntrySettings.defaults()))
                .extracting(ScoredMeasure::level)
                .containsExactly(Optional.of(ResultLevel.ADVANCE), Optional.empty());
        assertThat(scores(copies, new EntrySettings(DuplicateRule.NONE_KEEPS, ShortHistory.FLAG, Set.of())))
                .allSatisfy(score -> assertThat(score.level()).isEmpty())
                .allSatisfy(score -> assertThat(score.calculated()).isPresent());
    }

    @Test
    @Requirement("001-F53")
    void suspicionIsDismissedByAReasonAndNotByABlankOne() {
        MeasureEntry first = Entries.named("a", "7.2.3", COMPLAINTS);

        assertThat(Entries.check(List.of(first, saidDistinct("b", "counts another kind")))
                        .refused())
                .isEmpty();
        assertThat(Entries.check(List.of(saidDistinct("b", "counts another kind"), first))
                        .refused())
                .isEmpty();
        assertThat(Entries.check(List.of(first, saidDistinct("b", " "))).refused())
                .containsExactly("b");
    }

    @Test
    @Requirement("001-F52")
    void prescribedMeasureIsKnownAgainUnderAnyNameOfItsTitle() {
        MeasureEntry openData = Entries.prescribed("7.6.4-M1");
        MeasureEntry copy = Entries.named("b", "7.4.1", "จำนวนชุดข้อมูลดิจิทัลที่เปิดเผยต่อสาธารณะ (open data)");

        assertThat(Entries.check(List.of(openData, copy)).refused()).containsExactly("b");
    }

    @Test
    void allCopiesNameTheFirstOrEachOther() {
        List<MeasureEntry> copies = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> Entries.named("k" + i, "7.4." + i, COMPLAINTS))
                .toList();
        EntrySettings none = new EntrySettings(DuplicateRule.NONE_KEEPS, ShortHistory.FLAG, Set.of());

        assertThat(Entries.check(copies).refusals("k3").get(0).arguments()).containsExactly("k1");
        assertThat(new MeasureEntries(Entries.RESULTS, Set.of(), none)
                        .check(copies)
                        .refusals("k2")
                        .get(0)
                        .arguments())
                .containsExactly("k1", "k3");
    }

    private static MeasureEntry saidDistinct(String id, String reason) {
        MeasureEntry plain = Entries.named(id, "7.6.1", COMPLAINTS);
        return new MeasureEntry(
                id, "7.6.1", Optional.empty(), new MeasureName(COMPLAINTS, "%", Optional.of(reason)), plain.figures());
    }

    private static List<ScoredMeasure> scores(List<MeasureEntry> entries, EntrySettings settings) {
        return new MeasureScores(new Improvement(ImprovementSettings.defaults()))
                .of(entries, new MeasureEntries(Entries.RESULTS, Set.of(), settings).check(entries));
    }
}
