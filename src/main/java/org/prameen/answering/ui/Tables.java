package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * Small plain tables, which read and print well and fold into cards on a phone; for lists of at most some hundred
 * lines.
 */
final class Tables {

    private final Element body = new Element("tbody");
    private final Element table = new Element("table");
    private final List<String> headings;

    Tables(String css, List<String> headings) {
        this.headings = List.copyOf(headings);
        table.setAttribute("class", "pr-table an-folds " + css);
        Element row = new Element("tr");
        for (String heading : headings) {
            Element cell = new Element("th");
            cell.setText(heading);
            row.appendChild(cell.setAttribute("scope", "col"));
        }
        table.appendChild(new Element("thead").appendChild(row), body);
    }

    Tables row(Component... cells) {
        Element row = new Element("tr");
        for (int column = 0; column < cells.length; column++) {
            row.appendChild(new Element("td")
                    .setAttribute("data-label", headings.get(column))
                    .appendChild(cells[column].getElement()));
        }
        body.appendChild(row);
        return this;
    }

    Div scrolling() {
        Div scroll = new Div();
        scroll.addClassName("pr-scroll");
        scroll.getElement().appendChild(table);
        return scroll;
    }
}
