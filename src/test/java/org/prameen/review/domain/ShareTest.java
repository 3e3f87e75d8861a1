package org.prameen.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.traceability.Requirement;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.0000, 0.00",
        "0, 23, 0.0000, 0.00",
        "1, 3, 0.3333, 33.33",
        "2, 3, 0.6667, 66.67",
        "1, 1, 1.0000, 100.00",
        "23, 23, 1.0000, 100.00",
        "1, 2000000000, 0.0000, 0.00"
    })
    @Requirement("004-F55")
    void hasFourDecimalsAndTwoAsPercent(int part, int whole, String value, String percent) {
        Share share = new Share(part, whole);

        assertThat(share.value()).isEqualTo(value);
        assertThat(share.percent()).isEqualTo(percent);
    }

    @Test
    void isNeverMoreThanTheWhole() {
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
