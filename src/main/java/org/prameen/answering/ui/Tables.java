package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Small plain tables, which read and print well; for lists of at most some hundred lines. */
final class Tables {

    private final Element body = new Element("tbody");
    private final Element table = new Element("table");

    Tables(String css, List<String> headings) {
        table.setAttribute("class", "pr-table " + css);
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
        for (Component cell : cells) {
            row.appendChild(new Element("td").appendChild(cell.getElement()));
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
