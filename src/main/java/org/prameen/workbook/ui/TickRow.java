package org.prameen.workbook.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.prameen.instrument.ChecklistEntry;
import org.prameen.instrument.Checklists;
import org.prameen.instrument.Node;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;

/** One entry of a checklist with its box; {@code book.js} listens to it. */
@Tag("div")
class TickRow extends Div {

    TickRow(Workbook book, Node node, ChecklistEntry entry) {
        String code = Checklists.code(node, entry);
        addClassNames("an-row", "wb-tick-row");
        getElement()
                .setAttribute("data-item", code)
                .setAttribute(
                        "data-version",
                        String.valueOf(book.entry(code).map(BookEntry::version).orElse(0)));
        Element box = new Element("input")
                .setAttribute("type", "checkbox")
                .setAttribute("class", "wb-tick")
                .setAttribute("checked", book.ticked(node, entry))
                .setAttribute("disabled", !book.opens(code));
        Element label = new Element("label").setAttribute("class", "wb-tick-label");
        label.appendChild(
                box,
                Plain.text("span", "pr-code", entry.code()),
                new Span(entry.title().in(getLocale())).getElement());
        getElement().appendChild(label, Plain.box("wb-fault").setAttribute("role", "alert"));
    }
}
