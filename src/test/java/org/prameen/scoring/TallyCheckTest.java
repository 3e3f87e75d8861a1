package org.prameen.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;

class TallyCheckTest {

    @Test
    @Requirement("002-D6")
    void aDashIsNobody() {
        ItemCounts counts = TallyCheck.read(List.of("1", "5", "3", "-", "1"));

        assertThat(counts.n()).isEqualTo(10);
        new Scenario().tally("C1.F5.I5.Q1", counts).gives("C1.F5.I5.Q1", "3.50", "MODERATE");
    }

    @Test
    void thaiDigitsAndBlanksAroundAreRead() {
        assertThat(TallyCheck.frequency("๕๕", "5")).isEqualTo(55);
        assertThat(TallyCheck.frequency(" 12 ", "5")).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "3.5", "", " ", "--", "ห้า", "1e3", "1,000", "9999999999", "٤"})
    @Requirement("002-D7")
    void whatIsNoCountIsRefusedAtItsCell(String typed) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> TallyCheck.read(List.of("1", "5", "3", "-", typed)))
                .satisfies(refused -> assertThat(refused.field()).contains("1"))
                .extracting(Rejected::key)
                .isEqualTo("scoring.notACount");
    }

    @Test
    @Requirement("002-D7")
    void moreAnswersThanRespondentsAreRefusedWithBothNumbers() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> TallyCheck.against(ItemCounts.of(1, 5, 3, 0, 2), 10))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(11L, 10L));
    }

    @Test
    @Requirement("002-D7")
    void fewerAnswersThanRespondentsAskForTheRest() {
        ItemCounts nine = ItemCounts.of(1, 5, 3, 0, 0);

        assertThat(TallyCheck.against(nine, 10)).isEqualTo(new TallyCheck.Missing(1));
        assertThat(TallyCheck.against(nine.withNotPractised(1), 10)).isEqualTo(new TallyCheck.Complete());
        assertThat(TallyCheck.against(nine.withBlank(1), 10)).isEqualTo(new TallyCheck.Complete());
    }

    @Test
    @Requirement("002-D7")
    void notPractisedAndBlankCountAsRespondents() {
        ItemCounts eleven = ItemCounts.of(1, 5, 3, 0, 0).withNotPractised(1).withBlank(1);

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> TallyCheck.against(eleven, 10));
    }
}
