package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.ShippedPackages;
import org.prameen.scoring.method.Method;
import org.prameen.traceability.Requirement;

class GradeGapTest {

    private final Instrument career = ShippedPackages.read("egov-career", "2549");

    @Test
    @Requirement("000-F21")
    void onlyCompleteDimensionsAreFarFromAnything() {
        Map<String, String> values = all("D1", "3");
        values.remove("Q1-01");

        assertThat(GradeGap.of(career, Method.USUAL, values)).isEmpty();
    }

    @Test
    @Requirement("000-F21")
    void dimensionOfStepsNeedsAWholeNumberOfThem() {
        assertThat(GradeGap.of(career, Method.USUAL, all("D1", "3")))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.steps()).contains(2);
                    assertThat(gap.percent()).isEmpty();
                    assertThat(gap.next())
                            .hasValueSatisfying(title -> assertThat(title.en()).isEqualTo("Good"));
                });
    }

    @Test
    void highestGradeHasNothingAboveIt() {
        assertThat(GradeGap.of(career, Method.USUAL, all("D1", "4")))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.next()).isEmpty();
                    assertThat(gap.steps()).isEmpty();
                });
    }

    @Test
    @Requirement("000-F21")
    void keyFiguresLackPercentagePointsRoundedUp() {
        Map<String, String> values = all("D7", "60");
        values.put("D7.P1.K1", "79.9999");

        assertThat(GradeGap.of(career, Method.USUAL, values)).singleElement().satisfies(gap -> {
            assertThat(gap.percent()).contains("16.01");
            assertThat(gap.steps()).isEmpty();
        });
    }

    private Map<String, String> all(String dimension, String value) {
        Map<String, String> values = new HashMap<>();
        items(dimension).forEach(item -> values.put(item.code(), value));
        return values;
    }

    private List<Node> items(String dimension) {
        return career.asked().stream()
                .filter(top -> top.code().equals(dimension))
                .findFirst()
                .orElseThrow()
                .all(NodeKind.ITEM);
    }
}
