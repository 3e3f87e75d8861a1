package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What one year lays down is data of its package, and must name what the package has. */
class DataOfYearTest {

    private final Instrument esa = ShippedPackages.read("pmqa-esa", "2566");

    @Test
    void resultsOfOtherSystemsStandForItemTwoAndForTheLastCategory() {
        assertThat(esa.substitute("1.2"))
                .hasValueSatisfying(ita -> assertThat(ita.code()).isEqualTo("ITA"));
        assertThat(esa.substitute("7.6")).hasValueSatisfying(krs -> {
            assertThat(krs.code()).isEqualTo("KRS");
            assertThat(krs.indicators()).isEqualTo(30);
        });
        assertThat(esa.substitute("1.20")).isEmpty();
        assertThat(esa.substitute("1.3")).isEmpty();
        assertThat(esa.answering().year().dependencies())
                .extracting(DataOfYear.Dependency::item)
                .containsExactly("1.3-c4", "2.2-c3", "2.4-c2", "3.1-c4", "3.2-c2");
    }

    @Test
    void faultyDataAreReported() {
        assertThat(faults(text -> text.replace("for: ['1.2']", "for: ['9.9']"))).contains("instrument.fault.yearNode");
        assertThat(faults(text -> text.replace("for: ['1.2']", "for: ['1.3']")))
                .contains("instrument.fault.yearAnswered");
        assertThat(faults(text -> text.replace("item: 1.3-c4", "item: 1.3-c9"))).contains("instrument.fault.yearNode");
        assertThat(faults(text -> text.replace("levels: [ADVANCE]", "levels: [HIGHEST]")))
                .contains("instrument.fault.yearNode");
        assertThat(faults(text -> text.replace("indicators: 30", "indicators: 0")))
                .contains("instrument.fault.moreThanMost");
        assertThat(faults(text -> text.replace("kind: SINGLE", "kind: NONE")))
                .contains("instrument.fault.unknownValue");
    }

    private static String faults(UnaryOperator<String> changed) {
        byte[] content = OtherYear.text("other-year", changed).getBytes(StandardCharsets.UTF_8);
        return ((PackageReading.Faulty) InstrumentPackages.read("other-year.yaml", content))
                .faults()
                .toString();
    }
}
