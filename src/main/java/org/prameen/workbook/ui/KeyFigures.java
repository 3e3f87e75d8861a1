package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.WeightedPart;
import org.prameen.workbook.domain.RunningWeight;

/** What the key figures of one section have earned of their weight so far. */
class KeyFigures extends Div {

    private final transient Map<String, Integer> weights;

    /** @return empty for a section without key figures */
    static Optional<KeyFigures> of(Instrument instrument, Node section) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        if (instrument.scoring() instanceof GradingPart grading) {
            grading.weighted()
                    .filter(part -> section.code().startsWith(part.code() + "."))
                    .ifPresent(
                            part -> section.children().forEach(item -> weights.put(item.code(), weight(part, item))));
        }
        return weights.isEmpty() ? Optional.empty() : Optional.of(new KeyFigures(weights));
    }

    private static int weight(WeightedPart part, Node item) {
        return part.keyFigures()
                .filter(figure -> figure.code().equals(WeightedPart.keyFigureOf(item.code())))
                .findFirst()
                .orElseThrow()
                .weight();
    }

    private KeyFigures(Map<String, Integer> weights) {
        this.weights = weights;
        addClassNames("wb-sum");
        getElement().setAttribute("aria-live", "polite");
    }

    int weight(String item) {
        return weights.get(item);
    }

    void show(Map<String, String> values) {
        RunningWeight sum = RunningWeight.of(weights, values);
        removeAll();
        add(new Span(getTranslation("workbook.screen.figure.sum", sum.shown(), sum.counted(), sum.all())));
    }
}
