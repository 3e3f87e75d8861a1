package org.prameen.answering.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.scoring.ItemCounts;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;

class TallyEntryTest {

    private static final Optional<String> NOT_ASKED = Optional.empty();

    @Test
    @Requirement("002-D6")
    void aDashIsNobodyAndThaiDigitsAreRead() {
        TallyEntry entry = TallyEntry.read(List.of("๑", "5", "3", "-", "1"), NOT_ASKED, NOT_ASKED, 10);

        assertThat(entry.counts()).isEqualTo(ItemCounts.of(1, 5, 3, 0, 1));
        assertThat(entry.missing()).isZero();
    }

    @Test
    @Requirement("002-D7")
    void missingRespondentsAreAskedAbout() {
        TallyEntry asked = TallyEntry.read(List.of("1", "5", "3", "-", "-"), NOT_ASKED, NOT_ASKED, 10);
        TallyEntry answered = TallyEntry.read(List.of("1", "5", "3", "-", "-"), Optional.of("1"), Optional.of(""), 10);

        assertThat(asked.missing()).isEqualTo(1);
        assertThat(answered.missing()).isZero();
        assertThat(answered.counts().notPractised()).isEqualTo(1);
        assertThat(answered.counts().blank()).isZero();
    }

    @Test
    @Requirement("002-D7")
    void moreAnswersThanRespondentsAreRefusedWithBothNumbers() {
        assertThatThrownBy(() -> TallyEntry.read(List.of("1", "5", "3", "-", "2"), NOT_ASKED, NOT_ASKED, 10))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.arguments()).containsExactly(11L, 10L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "ten", "9999999999"})
    void whatIsNoCountIsRefusedAtItsField(String typed) {
        assertThatThrownBy(() -> TallyEntry.people(typed, "others"))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.field()).contains("others"));
    }

    @Test
    void anEmptyNumberOfPeopleIsNobody() {
        assertThat(TallyEntry.people(" ", "others")).isZero();
    }
}
