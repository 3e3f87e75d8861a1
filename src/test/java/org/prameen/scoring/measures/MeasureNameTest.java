package org.prameen.scoring.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.traceability.Requirement;

/** Which units are per cent. */
class MeasureNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                " % ",
                "percent",
                "Per cent",
                "PERCENT",
                "ร้อยละ",
                "เปอร์เซ็นต์",
                "เปอร์เซนต์",
                "ร้อยละ (%)",
                "ร้อยละ/เปอร์เซ็นต์",
                "(ร้อยละ)"
            })
    @Requirement("001-F90")
    void isPerCent(String unit) {
        assertThat(MeasureName.of("ความพึงพอใจ", unit).percent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "()", "คน", "ล้านบาท", "ร้อยละของคน", "คะแนน (เต็ม 100)", "percentile", "ร้อย"})
    @Requirement("001-F90")
    void isNotPerCent(String unit) {
        assertThat(MeasureName.of("ความพึงพอใจ", unit).percent()).isFalse();
    }
}
