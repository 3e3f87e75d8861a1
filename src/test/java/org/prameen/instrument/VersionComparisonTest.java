package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prameen.traceability.Requirement;

class VersionComparisonTest {

    private final VersionComparison comparison = VersionComparison.between(LocalHr.h(), LocalHr.a());

    @Test
    @Requirement("002-A5")
    void itemsAreMatchedByCodeNotByPosition() {
        assertThat(comparison.same()).contains("C2.F5.I1.Q2");
        assertThat(LocalHr.a().find("C2.F5.I1").orElseThrow().children().get(0).code())
                .isEqualTo("C2.F5.I1.Q2");
        assertThat(comparison.removed())
                .containsExactly(
                        "C1.F5.I1.Q2",
                        "C1.F5.I4.Q6",
                        "C2.F1.I3.Q3",
                        "C2.F1.I4.Q5",
                        "C2.F2.I2.Q2",
                        "C2.F2.I2.Q3",
                        "C2.F5.I1.Q1");
        assertThat(comparison.added()).containsExactly("C2.F1.I2.Q6");
        assertThat(comparison.changed())
                .hasSize(14)
                .contains("C2.F1.I3.Q2", "C4.F4.I1.Q1")
                .doesNotContain("C1.F1.I1.Q1");
        assertThat(comparison.same()).hasSize(172);
    }

    @Test
    void indicatorWithOtherItemsIsMarked() {
        assertThat(comparison.itemsChanged("C2.F2.I2")).isTrue();
        assertThat(comparison.itemsChanged("C2.F1.I2")).isTrue();
        assertThat(comparison.itemsChanged("C4.F4.I1")).isTrue();
        assertThat(comparison.itemsChanged("C1.F4.I2")).isFalse();
        assertThat(comparison.changedIndicators()).hasSize(11);
    }

    @Test
    void versionComparedWithItselfHasNoChange() {
        VersionComparison none = VersionComparison.between(LocalHr.h(), LocalHr.h());

        assertThat(none.same()).hasSize(193);
        assertThat(none.changedIndicators()).isEmpty();
    }
}
