package org.prameen.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;

class AnswerValueTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3", "4, 4", "5, 5", "๑, 1", "๕, 5"})
    @Requirement("002-D10")
    void oneDigitOfTheScaleIsRead(String text, int score) {
        assertThat(AnswerValue.parse(text)).isEqualTo(new AnswerValue.Score(score));
    }

    @Test
    void notPractisedIsRead() {
        assertThat(AnswerValue.parse("NA")).isEqualTo(new AnswerValue.NotPractised());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "6", "3.5", "๕๕", "๐", "๖", "", " ", " 4", "4 ", "44", "-1", "+4", "na", "N/A", "x", "４", "٤",
                "5\n"
            })
    @Requirement("002-D10")
    void anythingElseIsRefused(String text) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> AnswerValue.parse(text))
                .extracting(Rejected::key)
                .isEqualTo("scoring.answerNotOnScale");
    }

    @Test
    void refusalRepeatsAtMostAPieceOfTheText() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> AnswerValue.parse("line\nbreak" + "x".repeat(10_000)))
                .satisfies(refused -> assertThat(refused.arguments().get(0).toString())
                        .hasSizeLessThan(50)
                        .doesNotContain("\n"));
    }
}
