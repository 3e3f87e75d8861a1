package org.prameen.reporting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Narrowing;
import org.prameen.instrument.Node;
import org.prameen.reporting.IndicatorSummary;

/** The figures over all agencies, narrowed to a component, a factor or an indicator. */
class IndicatorPart extends Div {

    private final transient List<IndicatorSummary> indicators;
    private final ComboBox<Node> place = new ComboBox<>();
    private final Div table = new Div();

    /**
     * @param at code in the address; anything
     * @param moved called with the code the figures are narrowed to from now on, empty for none
     */
    IndicatorPart(
            List<IndicatorSummary> indicators, Instrument instrument, String at, SerializableConsumer<String> moved) {
        this.indicators = indicators;
        place.setLabel(getTranslation("reporting.summary.narrow"));
        place.setPlaceholder(getTranslation("reporting.summary.all"));
        place.setClearButtonVisible(true);
        place.setWidth("min(420px, 100%)");
        place.setItems(Narrowing.places(instrument));
        place.setItemLabelGenerator(node -> node.code() + " " + node.title().in(getLocale()));
        place.addClassName("pr-noprint");
        Narrowing.to(instrument, at).at().ifPresent(place::setValue);
        place.addValueChangeListener(change -> {
            fill();
            moved.accept(place.getOptionalValue().map(Node::code).orElse(""));
        });
        add(place, table);
        fill();
    }

    private void fill() {
        Narrowing narrowing = new Narrowing(place.getOptionalValue());
        table.removeAll();
        table.add(new IndicatorTable(
                indicators.stream()
                        .filter(found -> narrowing.holds(found.code()))
                        .toList(),
                getLocale()));
    }
}
