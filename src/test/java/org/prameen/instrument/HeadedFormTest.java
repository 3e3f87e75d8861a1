package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.shared.Texts;
import org.prameen.traceability.Requirement;

class HeadedFormTest {

    @ParameterizedTest
    @ValueSource(ints = {9, 11})
    @Requirement("004-F31")
    void formHasAsManyHeadingsAsPoints(int headings) {
        assertThat(read(headings))
                .isInstanceOfSatisfying(PackageReading.Faulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(PackageFault::key)
                        .containsExactly("instrument.fault.formHeadings"));
    }

    @Test
    @Requirement("004-F31")
    void formKeepsItsTenHeadingsInOrder() {
        assertThat(read(10)).isInstanceOfSatisfying(PackageReading.Sound.class, sound -> assertThat(
                        sound.instrument().answering().form().orElseThrow().headings())
                .hasSize(10)
                .element(9)
                .extracting(heading -> heading.in(Texts.ENGLISH))
                .isEqualTo("Heading 10"));
    }

    private static PackageReading read(int headings) {
        return InstrumentPackages.read(
                "headed.yaml", HeadedForm.text("headed", headings).getBytes(StandardCharsets.UTF_8));
    }
}
