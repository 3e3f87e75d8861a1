package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.prameen.instrument.Node;
import org.prameen.instrument.SummaryForm;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;

/** The form that sums a section up, point by point; folded while nothing is written. None of it is scored. */
class SummaryPart extends Details {

    private static final int LONGEST = 20_000;
    private static final int ROWS = 3;

    private final transient SummaryForm form;
    private final transient List<String> codes;
    private final Div nameless = new Div(getTranslation("workbook.missing.project"));

    /** @return empty where the instrument has no such form */
    static Optional<SummaryPart> of(Workbook book, Node section) {
        return book.instrument().answering().form().map(form -> new SummaryPart(form, book, section));
    }

    /** Codes of all texts of a section; none where there is no form. */
    static List<String> codes(Workbook book, Node section) {
        return book.instrument().answering().form().stream()
                .flatMap(form -> form.entries(section.code()))
                .toList();
    }

    private SummaryPart(SummaryForm form, Workbook book, Node section) {
        this.form = form;
        this.codes = codes(book, section);
        addClassNames("wb-guide", "wb-summary");
        Paragraph unscored = new Paragraph(getTranslation("workbook.screen.summary.unscored"));
        unscored.addClassName("pr-quiet");
        Div rows = new Div();
        rows.getElement().appendChild(row(book, codes.get(0), getTranslation("workbook.screen.summary.chosen")));
        IntStream.rangeClosed(1, form.points()).forEach(point -> rows.getElement()
                .appendChild(row(book, SummaryForm.entry(section.code(), point), heading(point))));
        add(unscored);
        if (form.headings().isEmpty()) {
            Paragraph unheaded = new Paragraph(getTranslation("workbook.forms.noHeadings"));
            unheaded.addClassName("pr-quiet");
            add(unheaded);
        }
        String sheet = OwnBook.page(book.theCase().id()) + "/forms?section=" + section.code();
        nameless.addClassNames("pr-note", "amber");
        add(nameless, rows, new Anchor(sheet, getTranslation("workbook.forms.print")));
        show(book);
        setOpened(written(book) > 0);
    }

    /** Says how much is written, and that it names no project while something is. */
    void show(Workbook book) {
        boolean named = book.entry(codes.get(0)).flatMap(BookEntry::value).isPresent();
        nameless.setVisible(!named && written(book) > 0);
        setSummaryText(getTranslation(
                "workbook.screen.summary.written",
                form.title().in(UI.getCurrent().getLocale()),
                written(book),
                codes.size()));
    }

    private long written(Workbook book) {
        return codes.stream()
                .filter(code -> book.entry(code).flatMap(BookEntry::value).isPresent())
                .count();
    }

    /** Nobody invents a heading that nobody configured. */
    private String heading(int point) {
        String number = getTranslation("workbook.screen.summary.point", point);
        return form.headings().isEmpty()
                ? number
                : number + " "
                        + form.headings().get(point - 1).in(UI.getCurrent().getLocale());
    }

    private static Element row(Workbook book, String code, String words) {
        Optional<BookEntry> entry = book.entry(code);
        Element label = Plain.text("label", "wb-text-label", words).setAttribute("for", Plain.id(code, "text"));
        Element area = Plain.text(
                        "textarea", "wb-text", entry.flatMap(BookEntry::value).orElse(""))
                .setAttribute("id", Plain.id(code, "text"))
                .setAttribute("rows", String.valueOf(ROWS))
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("readonly", !book.opens(code));
        return Plain.box(
                        "an-row wb-text-row", label, area, Plain.box("wb-fault").setAttribute("role", "alert"))
                .setAttribute("data-item", code)
                .setAttribute(
                        "data-version",
                        String.valueOf(entry.map(BookEntry::version).orElse(0)));
    }
}
