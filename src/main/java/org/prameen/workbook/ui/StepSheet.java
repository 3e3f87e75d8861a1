package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.prameen.instrument.ImplementationStep;
import org.prameen.instrument.Node;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.domain.EntryRule;

/** One dimension on paper: its items down, the steps across; its head comes again on every page. */
@Tag("table")
class StepSheet extends Component {

    private static final String TICK = "✓";

    private final transient Workbook book;
    private final transient List<ImplementationStep> steps;
    private final boolean blank;

    StepSheet(Workbook book, Node dimension, boolean blank) {
        this.book = book;
        this.blank = blank;
        this.steps = book.instrument().grading().steps();
        getElement().setAttribute("class", "wb-ptable");
        Element body = new Element("tbody");
        dimension
                .children()
                .forEach(section -> section(body, section, dimension.children().size() > 1));
        getElement().appendChild(head(dimension), body);
    }

    private Element head(Node dimension) {
        Element title = Plain.text("th", "wb-ptable-title", dimension.code() + " " + said(dimension))
                .setAttribute("colspan", String.valueOf(steps.size() + 1));
        Element names = new Element("tr").appendChild(column(words("workbook.paper.item")));
        steps.forEach(
                step -> names.appendChild(column(Choice.unbroken(step.title().in(locale())))));
        return new Element("thead").appendChild(new Element("tr").appendChild(title), names);
    }

    private void section(Element body, Node section, boolean named) {
        if (named) {
            body.appendChild(new Element("tr")
                    .appendChild(Plain.text("th", "wb-ptable-section", said(section))
                            .setAttribute("colspan", String.valueOf(steps.size() + 1))
                            .setAttribute("scope", "colgroup")));
        }
        int number = 0;
        for (Node item : section.children()) {
            number++;
            body.appendChild(row(item, number));
        }
    }

    private Element row(Node item, int number) {
        String value = blank ? "" : value(item);
        boolean none = value.equals(EntryRule.NOT_APPLICABLE);
        String words = "(" + number + ") " + said(item) + (none ? " – " + words("workbook.screen.figure.none") : "");
        Element row = new Element("tr").setAttribute("data-item", item.code());
        row.appendChild(Plain.text("th", "wb-ptable-item", words).setAttribute("scope", "row"));
        steps.forEach(step -> row.appendChild(
                Plain.text("td", "", String.valueOf(step.points()).equals(value) ? TICK : "")));
        return row;
    }

    private String value(Node item) {
        return book.entry(item.code()).flatMap(BookEntry::value).orElse("");
    }

    private static Element column(String words) {
        return Plain.text("th", "", words).setAttribute("scope", "col");
    }

    private static String said(Node node) {
        return node.title().in(locale());
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
