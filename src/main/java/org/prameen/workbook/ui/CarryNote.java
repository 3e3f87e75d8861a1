package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.prameen.shell.Buttons;
import org.prameen.workbook.CarriedMeasures.Offer;

/** Offers to take the measures of the year before over, with their results; not there when there are none. */
class CarryNote extends Div {

    private final SerializableRunnable take;

    CarryNote(SerializableRunnable take) {
        this.take = take;
        addClassNames("pr-note", "blue", "wr-carry");
    }

    /** @param offer empty when nothing can be taken over by the person who asks */
    void show(Optional<Offer> offer) {
        removeAll();
        setVisible(offer.isPresent());
        offer.ifPresent(found -> add(
                new Span(getTranslation("workbook.results.carry", found.measures(), String.valueOf(found.year()))),
                Buttons.plain(getTranslation("workbook.results.carryNow"), take)));
    }
}
