package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.shared.Texts;
import org.prameen.traceability.Requirement;

/** What document 004 prints wrongly is right in its package (lines 226-269 and 445). */
class AreaContentTest {

    private final Instrument esa = ShippedPackages.read("pmqa-esa", "2566");

    @Test
    @Requirement("004-F64")
    void misprintsAreNoFacts() {
        assertThat(title("6")).isEqualTo("การมุ่งเน้นระบบปฏิบัติการ");
        assertThat(title("6.2")).contains("นวัตกรรม");
        assertThat(guidance("5.3")).isNotEmpty().doesNotContainAnyElementsOf(guidance("5.4"));
        assertThat(guidance("4.4")).isNotEmpty().doesNotContainAnyElementsOf(guidance("4.3"));
    }

    @Test
    @Requirement("004-F04")
    void everyLevelOfEveryItemSaysWhatItMeans() {
        assertThat(esa.all(NodeKind.INDICATOR)).hasSize(24).allSatisfy(item -> assertThat(
                        item.guide().guidance())
                .extracting(point -> point.level().orElseThrow())
                .contains("BASIC", "ADVANCE", "SIGNIFICANCE"));
        assertThat(guidance("4.4")).doesNotContainAnyElementsOf(guidance("4.3"));
    }

    @ParameterizedTest
    @CsvSource({"300, 250", "400, 275", "500, 499"})
    @Requirement("004-F03")
    void otherPointsThanThoseOfTheDocumentAreRefused(String points, String other) {
        assertThat(esa.maturity().fixedPoints()).containsExactly(300, 400, 500);
        PackageReading reading =
                ShippedPackages.reading("pmqa-esa", "2566", "  points: " + points + "\n", "  points: " + other + "\n");

        assertThat(reading).isInstanceOfSatisfying(PackageReading.Faulty.class, faulty -> assertThat(faulty.faults())
                .extracting(PackageFault::key)
                .contains("instrument.fault.fixedPoints"));
    }

    @Test
    @Requirement("004-F05")
    void itemHasTheTitleOfTheSelfAssessmentAndThatOfTheCriteriaBesideIt() {
        assertThat(title("1.4")).isEqualTo("การคำนึงถึงความรับผิดชอบต่อสังคม");
        assertThat(otherTitle("1.4")).isEqualTo("คำนึงถึงผลกระทบต่อสังคมและการมุ่งเน้นให้เกิดผลลัพธ์");
        assertThat(esa.all(NodeKind.INDICATOR).stream()
                        .filter(item -> item.guide().otherTitle().isEmpty())
                        .map(Node::code))
                .as("called alike in both parts")
                .containsExactly("1.1", "3.4");
        assertThat(TitleSearch.find(esa, "คำนึงถึงผลกระทบต่อสังคม"))
                .extracting(Node::code)
                .containsExactly("1.4");
    }

    @Test
    @Requirement("004-F09")
    void workOfTheYearIsNamedOnceAndShownInThreeBoxes() {
        Instrument other = ShippedPackages.changed(
                "pmqa-esa",
                "2566",
                "    th: ปพ.3 ออนไลน์\n    en: Por.Phor. 3 online",
                "    th: งาน X\n    en: Work X");

        assertThat(boxesNaming(esa, "ปพ.3 ออนไลน์", "Por.Phor. 3 online"))
                .containsExactly("4.1-c1", "4.3-c1", "4.3-c2");
        assertThat(boxesNaming(other, "งาน X", "Work X")).containsExactly("4.1-c1", "4.3-c1", "4.3-c2");
        assertThat(boxesNaming(other, "ปพ.3 ออนไลน์", "")).isEmpty();
        assertThat(ShippedPackages.reading("pmqa-esa", "2566", "- name: work-of-year", "- name: work"))
                .isInstanceOf(PackageReading.Faulty.class);
    }

    @Test
    @Requirement("004-F11")
    void everyCategorySaysWhatItLooksAt() {
        assertThat(esa.groups())
                .allSatisfy(category -> assertThat(category.guide().guidance()).isNotEmpty());
        assertThat(esa.find("1").orElseThrow().guide().guidance().get(1).text().en())
                .contains("ESA director");
    }

    @Test
    @Requirement("004-F63")
    void searchReadsThaiDigitsAndBothSpellingsOfOrganisation() {
        assertThat(TitleSearch.find(esa, "หมวด ๑"))
                .isEqualTo(TitleSearch.find(esa, "หมวด 1"))
                .extracting(Node::code)
                .containsExactly("1");
        assertThat(TitleSearch.find(esa, "การนำองค์กร"))
                .isEqualTo(TitleSearch.find(esa, "การนำองค์การ"))
                .extracting(Node::code)
                .contains("1", "1.1");
    }

    private static List<String> boxesNaming(Instrument instrument, String thai, String english) {
        return instrument.all(NodeKind.ITEM).stream()
                .filter(box -> box.title().th().contains(thai)
                        && box.title().in(Texts.ENGLISH).contains(english))
                .map(Node::code)
                .toList();
    }

    private String otherTitle(String code) {
        return esa.find(code).orElseThrow().guide().otherTitle().orElseThrow().th();
    }

    private String title(String code) {
        return esa.find(code).orElseThrow().title().th();
    }

    private List<String> guidance(String code) {
        return esa.find(code).orElseThrow().guide().guidance().stream()
                .map(point -> point.text().th())
                .toList();
    }
}
