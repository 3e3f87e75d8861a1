package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.prameen.traceability.Requirement;

/** What document 001 says of levels, titles and spelling, as its package holds it. */
class GuideContentTest {

    private final Instrument guide = ShippedPackages.read("pmqa-guide", "1");

    @Test
    @Requirement("001-F04")
    void partsOfOneQuestionHaveLevelsOfTheirOwn() {
        assertThat(of("3.2", "BASIC")).containsExactly("3.2.2(c)");
        assertThat(of("3.2", "ADVANCE")).containsExactly("3.2.2(a)", "3.2.2(b)");
        assertThat(guide.find("3.2.2")).isEmpty();
    }

    @Test
    @Requirement("001-F11")
    void theOtherTitleOfAnItemFindsIt() {
        assertThat(TitleSearch.find(guide, "ป้องกันทุจริตและสร้างความโปร่งใส"))
                .extracting(Node::code)
                .contains("1.2");
        assertThat(title("1.2")).isEqualTo("การป้องกันการทุจริตและสร้างความโปร่งใส");
        assertThat(title("6.4")).isEqualTo("การมุ่งเน้นประสิทธิผลทั้งองค์กร และผลกระทบต่อยุทธศาสตร์ประเทศ");
    }

    @Test
    @Requirement("001-F12")
    void titlesAreSpeltAsThaiIs() {
        assertThat(title("1.1")).isEqualTo("ระบบการนำองค์การที่สร้างความยั่งยืน");
        assertThat(TitleSearch.find(guide, "นำองค์การ")).extracting(Node::code).contains("1.1");
        assertThat(guide.groups().stream().flatMap(Node::walk))
                .allSatisfy(node -> assertThat(node.title().th()).doesNotContain(" า", "ทีส่", "\u0E4D"));
    }

    @Test
    @Requirement("001-F109")
    void searchDoesNotDependOnHowAVowelIsWritten() {
        assertThat(TitleSearch.find(guide, "\u0E19\u0E4D\u0E32"))
                .isEqualTo(TitleSearch.find(guide, "\u0E19\u0E33"))
                .extracting(Node::code)
                .contains("1.1");
    }

    @Test
    @Requirement("001-F14")
    void everyTitleIsThereInBothLanguages() {
        assertThat(guide.groups().stream().flatMap(Node::walk))
                .allSatisfy(node -> assertThat(node.title().in(Texts.ENGLISH))
                        .as(node.code())
                        .isNotBlank()
                        .isNotEqualTo(node.title().in(Texts.THAI)));
        assertThat(guide.maturity().levels())
                .allSatisfy(level -> assertThat(level.title().en())
                        .isNotEqualTo(level.title().th()));
    }

    @Test
    @Requirement("001-F06")
    void itemSaysWhatItMeansLevelByLevelAndWhatItsWordsMean() {
        Guide guidance = guide.find("1.2").orElseThrow().guide();

        assertThat(guidance.overview())
                .extracting(sentence -> sentence.level().orElseThrow())
                .containsExactly("BASIC", "ADVANCE", "SIGNIFICANCE");
        // the meaning of the level, and its four bullets
        assertThat(guidance.guidance().stream()
                        .filter(point ->
                                point.level().filter("SIGNIFICANCE"::equals).isPresent()))
                .hasSize(1 + 4);
        assertThat(guidance.definitions())
                .extracting(word -> word.term().en())
                .containsExactly("proactive prevention measures", "best practice");
        assertThat(guide.all(NodeKind.INDICATOR))
                .allSatisfy(item -> assertThat(item.guide().overview()).hasSize(3));
        assertThat(guide.all(NodeKind.INDICATOR).stream().flatMap(item -> item.guide().definitions().stream()))
                .hasSize(16);
    }

    @Test
    @Requirement("001-F08")
    void entryOfAChecklistIsNamedWithItsItem() {
        assertThat(Checklists.find(guide, "4.3/B1").node().code()).isEqualTo("4.3");
        assertThat(Checklists.find(guide, "4.3/B1").entry())
                .isEqualTo(guide.find("4.3").orElseThrow().guide().checklist().get(0));
        assertThatThrownBy(() -> Checklists.find(guide, "B1")).isInstanceOfSatisfying(Rejected.class, refused -> {
            assertThat(refused.key()).isEqualTo("instrument.checklist.ambiguous");
            assertThat(refused.arguments()).contains(24);
        });
        assertThatThrownBy(() -> Checklists.find(guide, "4.3/B99"))
                .hasMessageContaining("instrument.checklist.unknown");
        assertThatThrownBy(() -> Checklists.find(guide, "X9")).hasMessageContaining("instrument.checklist.unknown");
    }

    @Test
    @Requirement("001-F09")
    void codesPrintedByMistakeAreKeptBesideTheRightOnes() {
        assertThat(Checklists.find(guide, "6.2/SA1").entry().code()).isEqualTo("RA1");
        assertThat(guide.find("3.2").orElseThrow().guide().checklist().stream()
                        .filter(entry -> entry.code().equals("RS2")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.printed()).contains("RS1"));
        assertThat(Checklists.find(guide, "3.2/RS1").entry().code()).isEqualTo("RS1");
    }

    @Test
    @Requirement("001-F05")
    void levelOfAQuestionCanBeLeftOpen() {
        Instrument open = ShippedPackages.changed(
                "pmqa-guide",
                "1",
                "- code: '5.1.5'\n      kind: ITEM\n      level: BASIC",
                "- code: '5.1.5'\n      kind: ITEM\n      level: OPEN");

        assertThat(open.find("5.1.5").orElseThrow().level()).isEmpty();
        assertThat(guide.find("5.1.5").orElseThrow().level()).contains("BASIC");
        assertThat(ShippedPackages.reading(
                        "pmqa-guide", "1", "kind: ITEM\n      level: BASIC", "kind: ITEM\n      level: NONE"))
                .isInstanceOf(PackageReading.Faulty.class);
    }

    private String title(String code) {
        return guide.find(code).orElseThrow().title().th();
    }

    private List<String> of(String item, String level) {
        return guide.find(item).orElseThrow().children().stream()
                .filter(question -> question.level().orElseThrow().equals(level))
                .map(Node::code)
                .toList();
    }
}
