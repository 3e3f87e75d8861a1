package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.traceability.Requirement;

/** What document 000 explains (lines 20-25 and 129-131), as its package holds it. */
class CareerContentTest {

    private final Instrument career = ShippedPackages.read("egov-career", "2549");

    @Test
    @Requirement("000-F22")
    void foreignWordsAndAbbreviationsAreExplainedInBothLanguages() {
        assertThat(career.glossary())
                .extracting(term -> term.term().en())
                .containsExactlyInAnyOrder(
                        "e-Government", "POC", "MOC", "PMOC", "MBNQA", "benchmark", "cascading", "coaching");
        assertThat(career.glossary()).allSatisfy(term -> {
            assertThat(term.meaning().th()).matches(".*[\\u0E01-\\u0E5B].*");
            assertThat(term.meaning().en()).isNotBlank().doesNotMatch(".*[\\u0E01-\\u0E5B].*");
        });
        assertThat(meaning("POC")).isEqualTo("Provincial operation centre");
        assertThat(meaning("MOC")).isEqualTo("Ministry operation centre");
        assertThat(meaning("PMOC")).startsWith("Prime Minister");
        assertThat(meaning("MBNQA")).startsWith("Malcolm Baldrige National Quality Award");
    }

    @ParameterizedTest
    @CsvSource({
        "ภาวะผู้นำขององค์กร, D1", "ภาวะผู้นำของผู้บริหารองค์กรปกครองส่วนท้องถิ่น, D1",
                "การมุ่งเน้นประชาชนผู้รับบริการ, D3",
        "การมุ่งเน้นผู้รับบริการ, D3", "การจัดการกระบวนการ, D6", "การจัดการกระบวนงาน, D6",
        "ผลลัพธ์ของการให้บริการการส่งเสริมอาชีพ, D7", "Results of the career-promotion service, D7",
                "Business Results, D7"
    })
    @Requirement("000-F02")
    void bothTitlesOfADimensionAreFound(String title, String dimension) {
        assertThat(TitleSearch.find(career, title)).extracting(Node::code).contains(dimension);
    }

    @Test
    @Requirement("000-F03")
    void everyDimensionIsExplainedPartByPart() {
        assertThat(career.groups())
                .allSatisfy(
                        dimension -> assertThat(dimension.guide().guidance()).hasSize(1));
        assertThat(career.asked())
                .allSatisfy(dimension -> assertThat(dimension.guide().criteria())
                        .allSatisfy(part -> assertThat(part.title().en()).isNotBlank())
                        .extracting(Criterion::code)
                        .allMatch(code -> code.startsWith(dimension.code().substring(1) + ".")));
        assertThat(career.asked().get(6).guide().criteria())
                .extracting(Criterion::code)
                .containsExactly("7.1", "7.2", "7.3", "7.4", "7.5");
    }

    private String meaning(String term) {
        return career.glossary().stream()
                .filter(one -> one.term().en().equals(term))
                .findFirst()
                .orElseThrow()
                .meaning()
                .en();
    }
}
