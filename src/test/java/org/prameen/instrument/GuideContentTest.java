package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
