package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.prameen.lifecycle.Diagram;

/** Where the case stands, drawn: the whole case above, one of its parts below, at first the one that is on. */
class DiagramTab extends Div {

    private final transient BiFunction<String, Locale, Diagram> diagrams;
    private final Select<String> choice = new Select<>();

    /** @param begun processes of the case, itself first and the latest part last */
    DiagramTab(List<String> begun, BiFunction<String, Locale, Diagram> diagrams) {
        this.diagrams = diagrams;
        addClassName("pr-diagrams");
        DiagramCanvas whole = new DiagramCanvas(this::open);
        DiagramCanvas part = new DiagramCanvas(this::open);
        List<String> parts = begun.subList(1, begun.size());
        choice.setLabel(getTranslation("lifecycle.diagram.which"));
        choice.setItems(parts);
        choice.setItemLabelGenerator(process -> getTranslation("process." + process));
        choice.addValueChangeListener(change -> part.show(read(change.getValue())));
        add(legend(), whole, choice, part);
        choice.setVisible(!parts.isEmpty());
        part.setVisible(!parts.isEmpty());
        addAttachListener(attached -> {
            whole.show(read(begun.get(0)));
            parts.stream().reduce((earlier, later) -> later).ifPresent(choice::setValue);
        });
    }

    private void open(String process) {
        if (choice.getListDataView().contains(process)) {
            choice.setValue(process);
        }
    }

    private Diagram read(String process) {
        return diagrams.apply(process, getLocale());
    }

    private Div legend() {
        Div now = new Div(getTranslation("lifecycle.diagram.now"));
        now.addClassNames("pr-legend", "now");
        Div done = new Div(getTranslation("lifecycle.diagram.done"));
        done.addClassNames("pr-legend", "done");
        Div hint = new Div(getTranslation("lifecycle.diagram.hint"));
        hint.addClassName("pr-quiet");
        Div legend = new Div(now, done, hint);
        legend.addClassName("pr-legends");
        return legend;
    }
}
