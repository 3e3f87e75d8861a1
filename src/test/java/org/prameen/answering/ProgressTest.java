package org.prameen.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of {@code src/docs/progress.md}. */
class ProgressTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 7, 0", "1, 3, 33", "199, 200, 99", "200, 200, 100", "1939, 1940, 99"})
    void aHundredPerCentIsOnlyWhereNothingIsLeft(long given, long asked, int percent) {
        assertThat(new Progress(given, asked).percent()).isEqualTo(percent);
    }

    @Test
    void aSheetFormIsAskedOfEverybodyInvitedAlsoOfThoseWhoSaidNothing() {
        // 5 items, 4 people invited, 3 of them began, 2 of their 15 answers are missing
        assertThat(new FormCoverage("C1.F4.I2", false, false, 5, 3, 2).progress(4))
                .isEqualTo(new Progress(13, 20));
    }

    @Test
    void aCountedFormIsAskedOfTheStatedRespondents() {
        // 2 items, 10 stated respondents, one item with 4 blanks; 4 people are invited elsewhere
        assertThat(new FormCoverage("C4.F3.I3", true, false, 2, 10, 4).progress(4))
                .isEqualTo(new Progress(16, 20));
    }

    @Test
    void aCaseIsTheSumOfItsFormsNotTheMeanOfTheirPercentages() {
        var state = new CollectionState(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(
                        new FormCoverage("A", true, false, 5, 3, 2),
                        new FormCoverage("B", true, false, 2, 10, 4),
                        new FormCoverage("C", false, false, 6, 0, 0)));

        assertThat(state.progress()).isEqualTo(new Progress(29, 35));
        assertThat(state.progress().percent()).isEqualTo(82);
    }

    @Test
    void aSheetAsksNothingThatIsCounted() {
        Progress sheet = Stream.of(
                        new FormProgress("A", 5, 3, false, false),
                        new FormProgress("B", 2, 2, false, true),
                        new FormProgress("C", 6, 0, true, false))
                .map(FormProgress::progress)
                .reduce(Progress.NONE, Progress::plus);

        assertThat(sheet).isEqualTo(new Progress(5, 7));
        assertThat(sheet.left()).isEqualTo(2);
    }

    @Test
    void moreThanWasAskedIsNeverGiven() {
        assertThatThrownBy(() -> new Progress(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
