package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.AnswerForm.Cell;
import org.prameen.instrument.CellName;
import org.prameen.instrument.Node;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.domain.AnswerCheck;

/** What an agency wrote at the items of a section, to be read by those who review it; what it lacks is marked. */
class AnswerSheet extends Div {

    private final transient Workbook book;
    private final transient CellName names = new CellName(getLocale(), this::getTranslation);

    /** @return empty for what is no section */
    static Optional<Div> of(Workbook book, String section) {
        return book.sections().stream()
                .filter(one -> one.code().equals(section))
                .findFirst()
                .map(one -> new AnswerSheet(book, one));
    }

    private AnswerSheet(Workbook book, Node section) {
        this.book = book;
        addClassName("wb-sheet");
        add(new H3(getTranslation("workbook.answer.sheet")));
        List<Node> written = section.children().stream().filter(this::written).toList();
        written.forEach(this::item);
        if (written.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("workbook.answer.nothing"));
            nothing.addClassName("pr-quiet");
            add(nothing);
        }
    }

    /** Something stands here besides the value, or should: it is said to be done and has a form. */
    private boolean written(Node item) {
        return book.entry(item.code()).flatMap(BookEntry::note).isPresent()
                || book.claims(item.code()) && item.answer().isPresent()
                || book.answer(item).stream().anyMatch(state -> state.begun() > 0);
    }

    private void item(Node item) {
        Div head = new Div(new Span(item.code() + " " + item.title().in(getLocale())));
        head.addClassName("wb-sheet-item");
        List<AnswerCheck.State> states = book.answer(item);
        if (!states.isEmpty()) {
            head.add(chip(states));
        }
        add(head);
        DescriptionList fields = new DescriptionList();
        item.answer().ifPresent(form -> form.cells(item.code()).forEach(cell -> book.entry(cell.code())
                .flatMap(BookEntry::value)
                .ifPresent(value -> field(fields, cell, value))));
        if (fields.getChildren().findAny().isPresent()) {
            add(fields);
        }
        book.entry(item.code())
                .flatMap(BookEntry::note)
                .ifPresent(note -> add(new Paragraph(getTranslation("workbook.answer.note", note))));
    }

    private Chip chip(List<AnswerCheck.State> states) {
        if (AnswerCheck.complete(states)) {
            return new Chip(Tone.GREEN, getTranslation("workbook.answer.complete"));
        }
        boolean begun = states.stream().anyMatch(state -> state.begun() > 0);
        return new Chip(Tone.AMBER, getTranslation(begun ? "workbook.answer.incomplete" : "workbook.answer.empty"));
    }

    private void field(DescriptionList fields, Cell cell, String value) {
        fields.add(
                new DescriptionList.Term(names.of(cell)),
                new DescriptionList.Description(Said.of(book, cell.code(), value) + unit(cell)));
    }

    private static String unit(Cell cell) {
        UI ui = UI.getCurrent();
        return switch (cell.field().kind()) {
            case MONEY -> " " + ui.getTranslation("workbook.answer.inBaht");
            case PERCENT ->
                " % " + cell.field().of().map(of -> of.in(ui.getLocale())).orElse("");
            default -> "";
        };
    }
}
