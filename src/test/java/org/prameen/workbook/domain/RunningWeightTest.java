package org.prameen.workbook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RunningWeightTest {

    private static final Map<String, Integer> WEIGHTS = Map.of("K1", 20, "K2", 30, "K3", 20);

    @Test
    void eachFigureEarnsItsPartOfTheWeight() {
        RunningWeight sum = RunningWeight.of(WEIGHTS, Map.of("K1", "85.5", "K2", "33.3333"));

        assertThat(sum.shown()).isEqualTo("27.09999");
        assertThat(sum.counted()).isEqualTo(50);
        assertThat(sum.all()).isEqualTo(70);
    }

    @Test
    void moreThanFullMarksEarnsNoMore() {
        assertThat(RunningWeight.of(WEIGHTS, Map.of("K1", "120")).shown()).isEqualTo("20");
    }

    @Test
    void whatDoesNotApplyAndWhatIsBlankCountsNowhere() {
        RunningWeight sum = RunningWeight.of(WEIGHTS, Map.of("K1", "NA", "K3", "0"));

        assertThat(sum.shown()).isEqualTo("0");
        assertThat(sum.counted()).isEqualTo(20);
    }
}
