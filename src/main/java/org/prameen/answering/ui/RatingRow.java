package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.prameen.answering.ItemAnswer;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.ScaleLevel;
import org.prameen.scoring.AnswerValue;

/**
 * One item of a form: its words, the printed columns from 5 to 1, "not practised", and a note. Made of plain radio
 * buttons, so that readers of the screen and keys understand it; {@code sheet.js} listens to them.
 */
@Tag("div")
class RatingRow extends Div {

    private static final int LONGEST_NOTE = 2000;

    private final transient Instrument instrument;
    private final transient ItemAnswer answer;
    private final boolean locked;
    private final Div foot;

    /** @param valueLocked only the answer is fixed, the note is not */
    RatingRow(Instrument instrument, Node item, int number, ItemAnswer answer, boolean locked, boolean valueLocked) {
        this.instrument = instrument;
        this.answer = answer;
        this.locked = locked;
        addClassName("an-row");
        setClassName("answered", answer.answered());
        setClassName("noted", !answer.note().isEmpty());
        getElement().setAttribute("data-item", item.code());
        getElement().setAttribute("data-version", Integer.toString(answer.version()));
        foot = foot(item, valueLocked);
        add(words(item, number), choices(item, locked || valueLocked), foot);
    }

    /** Adds a way to somewhere else. */
    void lead(Component link) {
        foot.add(link);
    }

    private Div words(Node item, int number) {
        Div words = new Div();
        words.addClassName("an-item");
        words.setId(id(item, "text"));
        Span count = new Span(number + ".");
        count.addClassName("an-number");
        words.add(count, new Span(item.title().in(getLocale())));
        item.condition().ifPresent(condition -> {
            Span hint = new Span(getTranslation(
                    "answering.form.condition", condition, instrument.rating().notPractised()));
            hint.addClassName("an-condition");
            words.add(hint);
        });
        if (answer.late()) {
            Span late = new Span(getTranslation("answering.form.late"));
            late.addClassName("an-late");
            words.add(late);
        }
        return words;
    }

    private Div choices(Node item, boolean fixed) {
        Div group = new Div();
        group.addClassName("an-choices");
        group.getElement().setAttribute("role", "radiogroup").setAttribute("aria-labelledby", id(item, "text"));
        for (ScaleLevel level : instrument.rating().scale()) {
            String score = Integer.toString(level.score());
            group.getElement()
                    .appendChild(choice(item, score, score, level.title().in(getLocale()), fixed));
        }
        group.getElement()
                .appendChild(choice(
                        item,
                        AnswerValue.NOT_PRACTISED,
                        "–",
                        instrument.rating().notPractised().in(getLocale()),
                        fixed));
        return group;
    }

    private Element choice(Node item, String value, String sign, String words, boolean fixed) {
        Element radio = new Element("input");
        radio.setAttribute("type", "radio")
                .setAttribute("name", item.code())
                .setAttribute("value", value)
                .setAttribute("aria-label", value.equals(AnswerValue.NOT_PRACTISED) ? words : sign + " " + words);
        if (value.equals(answer.value())) {
            radio.setAttribute("checked", true);
        }
        if (fixed) {
            radio.setAttribute("disabled", true);
        }
        Element label = new Element("label");
        label.setAttribute("class", value.equals(AnswerValue.NOT_PRACTISED) ? "an-choice an-na" : "an-choice");
        label.appendChild(radio, text("b", sign), text("span", words));
        return label;
    }

    private Div foot(Node item, boolean valueLocked) {
        Div foot = new Div();
        foot.addClassName("an-foot");
        if (!locked) {
            foot.getElement().appendChild(button("an-note-open", "answering.form.addNote"));
        }
        if (!locked && !valueLocked) {
            foot.getElement().appendChild(button("an-clear", "answering.form.clear"));
        }
        Element area = new Element("textarea");
        area.setAttribute(
                        "aria-label",
                        getTranslation("answering.form.note") + " "
                                + item.title().in(getLocale()))
                .setAttribute("rows", "2")
                .setAttribute("maxlength", Integer.toString(LONGEST_NOTE))
                .setAttribute("placeholder", getTranslation("answering.form.notePlaceholder", LONGEST_NOTE));
        area.setText(answer.note());
        if (locked) {
            area.setAttribute("readonly", true);
        }
        foot.getElement().appendChild(area);
        return foot;
    }

    private Element button(String css, String key) {
        Element button = text("button", getTranslation(key));
        button.setAttribute("type", "button").setAttribute("class", css);
        return button;
    }

    private static Element text(String tag, String words) {
        Element element = new Element(tag);
        element.setText(words);
        return element;
    }

    private static String id(Node item, String part) {
        return "an-" + item.code().replace('.', '-') + "-" + part;
    }
}
