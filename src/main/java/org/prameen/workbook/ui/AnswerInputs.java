package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import org.prameen.instrument.AnswerField;
import org.prameen.instrument.AnswerForm.Cell;
import org.prameen.instrument.CellName;
import org.prameen.instrument.FieldKind;
import org.prameen.instrument.Node;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;

/** The fields of an answer form, of plain HTML; {@code book.js} listens to them. */
final class AnswerInputs {

    private static final int LONGEST = 4_000;

    private AnswerInputs() {}

    static Element of(Node item, Cell cell, CellName names, Workbook book) {
        Optional<BookEntry> entry = book.entry(cell.code());
        String value = entry.flatMap(BookEntry::value).orElse("");
        boolean open = book.opens(cell.code());
        String id = Plain.id(cell.code(), "text");
        Element field = field(cell, value, open).setAttribute("id", id).setAttribute("aria-label", names.of(cell));
        Element label = Plain.text("label", "wb-text-label", words(cell)).setAttribute("for", id);
        boolean tick = cell.field().kind() == FieldKind.TICK;
        Element row = Plain.box(
                "an-row wb-text-row wb-cell wb-of-" + cell.field().kind().name().toLowerCase(Locale.ROOT),
                tick ? Plain.box("wb-ticked", field, label) : label);
        if (!tick) {
            row.appendChild(unit(cell.field())
                    .map(unit -> Plain.box("wb-typed", field, unit))
                    .orElse(field));
        }
        return row.appendChild(Plain.box("wb-fault").setAttribute("role", "alert"))
                .setAttribute("data-item", cell.code())
                .setAttribute("data-of", item.code())
                .setAttribute(
                        "data-version",
                        String.valueOf(entry.map(BookEntry::version).orElse(0)));
    }

    private static Element field(Cell cell, String value, boolean open) {
        return switch (cell.field().kind()) {
            case TEXT ->
                Plain.text("textarea", "wb-text wb-in", value)
                        .setAttribute("rows", "2")
                        .setAttribute("maxlength", String.valueOf(LONGEST))
                        .setAttribute("readonly", !open);
            case TICK ->
                new Element("input")
                        .setAttribute("type", "checkbox")
                        .setAttribute("class", "wb-in wb-none")
                        .setAttribute("checked", value.equals(AnswerField.TICKED))
                        .setAttribute("disabled", !open);
            case CHOICE -> choice(cell.field(), value).setAttribute("disabled", !open);
            case LINK -> input(value, open).setAttribute("inputmode", "url").setAttribute("placeholder", "https://");
            default -> input(value, open).setAttribute("inputmode", "decimal");
        };
    }

    private static Element input(String value, boolean open) {
        return new Element("input")
                .setAttribute("type", "text")
                .setAttribute("class", "wb-in wr-input")
                .setAttribute("autocomplete", "off")
                .setAttribute("value", value)
                .setAttribute("readonly", !open);
    }

    private static Element choice(AnswerField field, String value) {
        Element select = new Element("select").setAttribute("class", "wb-in wr-input");
        select.appendChild(
                Plain.text("option", "", said("workbook.answer.choose")).setAttribute("value", ""));
        field.options()
                .forEach(option -> select.appendChild(Plain.text(
                                "option", "", option.title().in(UI.getCurrent().getLocale()))
                        .setAttribute("value", option.code())
                        .setAttribute("selected", option.code().equals(value))));
        return select;
    }

    private static Optional<Element> unit(AnswerField field) {
        return field.of()
                .map(of -> Plain.text(
                        "span", "pr-quiet", "% " + of.in(UI.getCurrent().getLocale())));
    }

    /** Where the name of the row says all, its only field goes by it. */
    private static String words(Cell cell) {
        AnswerField field = cell.field();
        String title = cell.row()
                .title()
                .filter(row -> cell.row().isField())
                .orElse(field.title())
                .in(UI.getCurrent().getLocale());
        boolean may = field.optional() && field.kind() != FieldKind.TICK;
        return switch (field.kind()) {
            case MONEY -> title + " " + said("workbook.answer.inBaht");
            default -> may ? title + " " + said("workbook.answer.optional") : title;
        };
    }

    private static String said(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
