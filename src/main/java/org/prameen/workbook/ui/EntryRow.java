package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.prameen.instrument.Node;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;
import org.prameen.workbook.AnswerState;
import org.prameen.workbook.BookEntry;

/** One item: its words, its fields, what was wrong with the last try, and an explanation that is folded while empty. */
@Tag("div")
class EntryRow extends Div {

    private static final int LONGEST_NOTE = 4000;

    private final Element foot = Plain.box("an-foot");

    /** @param open whether it can be changed */
    EntryRow(Node item, Optional<BookEntry> entry, Element inputs, boolean open) {
        String note = entry.flatMap(BookEntry::note).orElse("");
        addClassNames("an-row", "wb-row");
        setClassName("answered", entry.flatMap(BookEntry::value).isPresent());
        setClassName("noted", !note.isEmpty());
        getElement()
                .setAttribute("data-item", item.code())
                .setAttribute(
                        "data-version",
                        String.valueOf(entry.map(BookEntry::version).orElse(0)));
        add(words(item));
        foot(item, note, open);
        getElement().appendChild(inputs, Plain.box("wb-fault").setAttribute("role", "alert"), foot);
    }

    /** Says why the item was opened again after the signature. */
    void returned(String why) {
        Div again = new Div(new Chip(Tone.AMBER, getTranslation("workbook.screen.returned")), new Span(" " + why));
        again.addClassName("wb-returned");
        addComponentAtIndex(1, again);
    }

    /** Says how far the answer is once it left the agency; before, the fields say it. */
    void state(AnswerState state) {
        if (state == AnswerState.SUBMITTED || state == AnswerState.ACCEPTED) {
            Tone tone = state == AnswerState.ACCEPTED ? Tone.GREEN : Tone.BLUE;
            foot.insertChild(0, new Chip(tone, getTranslation("workbook.state." + state)).getElement());
        }
    }

    /** Adds a way to somewhere else. */
    void lead(Component link) {
        foot.appendChild(link.getElement());
    }

    private Div words(Node item) {
        Span code = new Span(item.code());
        code.addClassName("pr-code");
        Span title = new Span(item.title().in(getLocale()));
        title.setId(Plain.id(item.code(), "text"));
        Div words = new Div(code, title);
        words.addClassName("an-item");
        return words;
    }

    private void foot(Node item, String note, boolean open) {
        if (open) {
            foot.appendChild(Plain.button("an-note-open", getTranslation("workbook.screen.addNote")));
        }
        Element area = Plain.text("textarea", "", note)
                .setAttribute("rows", "2")
                .setAttribute("maxlength", String.valueOf(LONGEST_NOTE))
                .setAttribute("placeholder", getTranslation("workbook.screen.notePlaceholder", LONGEST_NOTE))
                .setAttribute(
                        "aria-label",
                        getTranslation("workbook.screen.noteOf", item.title().in(getLocale())))
                .setAttribute("readonly", !open);
        foot.appendChild(area);
    }
}
