package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.prameen.instrument.KeyFigure;
import org.prameen.instrument.Perspective;
import org.prameen.instrument.WeightedPart;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.domain.KeyFigureDetail;

/** The key figures on paper: perspective, figure and weight, with what was reached; the weights make 100. */
@Tag("table")
class WeightSheet extends Component {

    private final transient Workbook book;
    private final transient WeightedPart weighted;
    private final boolean blank;

    WeightSheet(Workbook book, WeightedPart weighted, boolean blank) {
        this.book = book;
        this.weighted = weighted;
        this.blank = blank;
        getElement().setAttribute("class", "wb-ptable wb-ptable-weights");
        Element body = new Element("tbody");
        weighted.perspectives().forEach(perspective -> perspective(body, perspective));
        getElement().appendChild(head(), body, total());
    }

    private Element head() {
        List<String> columns = List.of("perspective", "figure", "weight", "target", "actual", "achieved");
        Element title = Plain.text(
                        "th",
                        "wb-ptable-title",
                        weighted.code() + " "
                                + weighted.title().in(UI.getCurrent().getLocale()))
                .setAttribute("colspan", String.valueOf(columns.size()));
        Element names = new Element("tr");
        columns.forEach(column -> names.appendChild(
                Plain.text("th", "", words("workbook.paper." + column)).setAttribute("scope", "col")));
        return new Element("thead").appendChild(new Element("tr").appendChild(title), names);
    }

    private void perspective(Element body, Perspective perspective) {
        int number = 0;
        for (KeyFigure figure : perspective.keyFigures()) {
            Element row = new Element("tr");
            if (number == 0) {
                String words = perspective.title().in(UI.getCurrent().getLocale()) + " (" + perspective.weight() + ")";
                row.appendChild(Plain.text("th", "wb-ptable-item", words)
                        .setAttribute("scope", "rowgroup")
                        .setAttribute(
                                "rowspan",
                                String.valueOf(perspective.keyFigures().size())));
            }
            body.appendChild(figure(row, perspective, figure));
            number++;
        }
    }

    private Element figure(Element row, Perspective perspective, KeyFigure figure) {
        String item = weighted.code() + "." + perspective.code() + "." + figure.code();
        String achieved = value(item);
        return row.appendChild(
                Plain.text(
                        "td",
                        "wb-ptable-item",
                        figure.code() + " " + figure.title().in(UI.getCurrent().getLocale())),
                Plain.text("td", "", String.valueOf(figure.weight())),
                Plain.text("td", "", value(KeyFigureDetail.TARGET.code(item))),
                Plain.text("td", "", value(KeyFigureDetail.ACTUAL.code(item))),
                Plain.text("td", "", achieved.isEmpty() ? "" : Said.of(book, item, achieved)));
    }

    private Element total() {
        int weights =
                weighted.perspectives().stream().mapToInt(Perspective::weight).sum();
        return new Element("tfoot")
                .appendChild(new Element("tr")
                        .appendChild(
                                Plain.text("th", "", words("workbook.paper.total"))
                                        .setAttribute("colspan", "2")
                                        .setAttribute("scope", "row"),
                                Plain.text("td", "", String.valueOf(weights)),
                                new Element("td").setAttribute("colspan", "3")));
    }

    private String value(String code) {
        return blank ? "" : book.entry(code).flatMap(BookEntry::value).orElse("");
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
