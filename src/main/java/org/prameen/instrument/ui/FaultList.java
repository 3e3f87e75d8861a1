package org.prameen.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.prameen.instrument.PackageFault;

/** What is wrong with a package: the line and, in one sentence, why. */
class FaultList extends Div {

    /** Whoever has mended so many looks again anyway. */
    private static final int SHOWN = 100;

    /** @param faults in the order of lines, not empty */
    FaultList(List<PackageFault> faults, SerializableFunction<Integer, Component> place) {
        addClassName("ie-faults");
        OrderedList list = new OrderedList();
        faults.stream().limit(SHOWN).forEach(fault -> {
            Span reason = new Span(getTranslation(fault.key(), fault.arguments().toArray()));
            list.add(new ListItem(place.apply(fault.line()), reason));
        });
        add(list);
        if (faults.size() > SHOWN) {
            add(new Paragraph(getTranslation("instrument.editor.moreFaults", faults.size() - SHOWN)));
        }
    }

    /** Faults of a text that is open beside: each line is a way to it. */
    static FaultList beside(List<PackageFault> faults, CodeArea area) {
        return new FaultList(faults, line -> {
            NativeButton way = new NativeButton(area.getTranslation("instrument.editor.line", line));
            way.addClassName("ie-way");
            way.addClickListener(click -> area.goTo(line));
            return way;
        });
    }

    /** Faults of a file that is not at hand. */
    static FaultList of(List<PackageFault> faults) {
        return new FaultList(faults, line -> new Span(UI.getCurrent().getTranslation("instrument.editor.line", line)));
    }
}
