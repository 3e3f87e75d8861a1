package org.prameen.workbook.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.prameen.instrument.Node;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.domain.KeyFigureDetail;

/** Target, result and groups of a key figure; folded, none of it scored. */
class KeyFigureFold extends Details {

    private static final int ROWS = 3;
    private static final int PERCENT = 100;

    private final transient Node item;

    KeyFigureFold(Workbook book, Node item) {
        this.item = item;
        addClassNames("wb-guide", "wb-kpi");
        Div rows = new Div();
        rows.addClassName("wb-kpi-rows");
        for (KeyFigureDetail detail : KeyFigureDetail.values()) {
            rows.getElement().appendChild(row(book, detail));
        }
        add(rows);
        show(book);
    }

    /** Says the figures, and what of the target was reached. */
    void show(Workbook book) {
        String target = text(book, KeyFigureDetail.TARGET);
        String actual = text(book, KeyFigureDetail.ACTUAL);
        String words = getTranslation("workbook.screen.detail.summary", said(target), said(actual));
        setSummaryText(share(target, actual)
                .map(share -> words + " " + getTranslation("workbook.screen.detail.share", share))
                .orElse(words));
    }

    private static Optional<String> share(String target, String actual) {
        if (target.isEmpty() || actual.isEmpty() || new BigDecimal(target).signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(actual)
                .multiply(BigDecimal.valueOf(PERCENT))
                .divide(new BigDecimal(target), 2, RoundingMode.HALF_UP)
                .toPlainString());
    }

    private Element row(Workbook book, KeyFigureDetail detail) {
        String code = detail.code(item.code());
        String id = Plain.id(code, "text");
        boolean figure = detail == KeyFigureDetail.TARGET || detail == KeyFigureDetail.ACTUAL;
        String value = text(book, detail);
        Element field = figure
                ? new Element("input").setAttribute("inputmode", "decimal").setAttribute("value", value)
                : Plain.text("textarea", "", value)
                        .setAttribute("rows", String.valueOf(ROWS))
                        .setAttribute("placeholder", getTranslation("workbook.screen.detail.lines"));
        field.setAttribute("class", figure ? "wb-detail" : "wb-text")
                .setAttribute("id", id)
                .setAttribute("readonly", !book.opens(code));
        Element label = Plain.text("label", "wb-text-label", getTranslation("workbook.screen.detail." + detail))
                .setAttribute("for", id);
        return Plain.box(
                        "an-row wb-text-row",
                        label,
                        field,
                        Plain.box("wb-fault").setAttribute("role", "alert"))
                .setAttribute("data-item", code)
                .setAttribute(
                        "data-version",
                        String.valueOf(book.entry(code).map(BookEntry::version).orElse(0)));
    }

    private String text(Workbook book, KeyFigureDetail detail) {
        return book.entry(detail.code(item.code())).flatMap(BookEntry::value).orElse("");
    }

    private static String said(String figure) {
        return figure.isEmpty() ? "–" : figure;
    }
}
