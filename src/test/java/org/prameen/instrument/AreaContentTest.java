package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

    private String title(String code) {
        return esa.find(code).orElseThrow().title().th();
    }

    private List<String> guidance(String code) {
        return esa.find(code).orElseThrow().guide().guidance().stream()
                .map(point -> point.text().th())
                .toList();
    }
}
