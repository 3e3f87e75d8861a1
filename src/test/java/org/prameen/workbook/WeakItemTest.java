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
import org.prameen.traceability.Requirement;

class WeakItemTest {

    private final Instrument career = ShippedPackages.read("egov-career", "2549");

    @Test
    @Requirement("000-F20")
    void itemsOnTheTwoLowestStepsAreWeakByDimensionAndSubHeading() {
        Map<String, String> values = all("3");
        values.put("Q5C-01", "0");
        values.put("Q3A-02", "1");
        values.put("Q3A-03", "2");
        values.put("Q1-01", "NA");
        values.remove("Q1-02");

        assertThat(WeakItem.of(career, values))
                .extracting(weak -> weak.top().code() + " " + weak.section().code() + " "
                        + weak.item().code())
                .containsExactly("D3 Q3A Q3A-02", "D5 Q5C Q5C-01");
    }

    @Test
    @Requirement("000-F20")
    void keyFigureAtZeroIsWeakWhateverItsDimensionComesTo() {
        Map<String, String> values = all("3");
        values.put("D7.P1.K3", "0");
        values.put("D7.P2.K4", "25.01");
        values.put("D7.P2.K5", "L1");
        values.put("D7.P4.K9", "NA");

        assertThat(WeakItem.of(career, values))
                .extracting(weak -> weak.item().code())
                .containsExactly("D7.P1.K3", "D7.P2.K5");
    }

    @Test
    void instrumentsWithoutGradesHaveNoWeakItems() {
        assertThat(WeakItem.of(ShippedPackages.read("pmqa-esa", "2566"), Map.of("1.1-c1", "0")))
                .isEmpty();
    }

    private Map<String, String> all(String step) {
        Map<String, String> values = new HashMap<>();
        List<Node> items = career.asked().stream()
                .flatMap(top -> top.all(NodeKind.ITEM).stream())
                .toList();
        items.forEach(item -> values.put(item.code(), item.code().startsWith("D7") ? "100" : step));
        return values;
    }
}
