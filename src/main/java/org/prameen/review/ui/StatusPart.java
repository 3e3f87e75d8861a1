package org.prameen.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.prameen.instrument.Node;
import org.prameen.review.ItemState;
import org.prameen.review.Reporting;
import org.prameen.review.Symbol;
import org.prameen.shared.CaseId;

/** One row that sums up with the rows below it, each with its unit, its values and its symbol. */
class StatusPart extends Div {

    private final CaseId id;

    StatusPart(CaseId id, Reporting.Part part) {
        this.id = id;
        addClassNames("pr-card", "rs-part");
        add(StatusView.share(part.top().code() + " " + part.top().title().in(getLocale()), part.share()));
        part.items().forEach(item -> add(row(item)));
    }

    private Div row(ItemState item) {
        Node section = item.section();
        Span name = new Span(section.code() + " " + section.title().in(getLocale()));
        name.addClassName("rs-name");
        Span sent = new Span(getTranslation("review.reporting.sent", item.submitted()));
        Span done = new Span(getTranslation(
                "review.reporting.carriedOut",
                item.carriedOut(),
                section.children().size()));
        Div symbols = new Div(new SymbolChip(item.symbol()));
        symbols.addClassName("rs-symbols");
        if (item.newData()) {
            symbols.add(new SymbolChip(Symbol.NEW_DATA));
        }
        Anchor act =
                new Anchor("cases/" + id + "/review?node=" + section.code(), new SymbolChip(Symbol.ATTACH_OR_TALK));
        act.getElement().setAttribute("aria-label", SymbolChip.name(Symbol.ATTACH_OR_TALK) + " " + section.code());
        symbols.add(act);
        Div row = new Div(name, sent, done, symbols);
        row.addClassName("rs-row");
        row.getElement().appendChild(boxes(item));
        return row;
    }

    /** The central data of an item: each box with its unit and its value. */
    private Element boxes(ItemState item) {
        Element details = new Element("details");
        details.appendChild(new Element("summary")
                .setText(getTranslation(
                        "review.reporting.data",
                        item.values().size(),
                        item.section().children().size())));
        item.section().children().forEach(box -> {
            String value = item.values().get(box.code());
            Element line = new Element("div").setAttribute("class", "rs-box");
            line.appendChild(
                    span("pr-code", box.code()),
                    span("", box.title().in(getLocale())),
                    span(
                            "rs-value",
                            value == null
                                    ? getTranslation("review.status.NOT_REPORTED")
                                    : getTranslation("review.reporting.value." + value)));
            details.appendChild(line);
        });
        return details;
    }

    private static Element span(String css, String words) {
        Element span = new Element("span").setText(words);
        return css.isEmpty() ? span : span.setAttribute("class", css);
    }
}
