package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.prameen.instrument.Node;
import org.prameen.workbook.domain.EntryRule;

/** The fields of one item, of plain HTML; {@code book.js} listens to them. */
final class EntryInputs {

    private static final int HIGHEST_LEVEL = 5;

    private EntryInputs() {}

    /** One of several. */
    static Element choices(Node item, List<Choice> choices, String value, boolean fixed) {
        Element group = Plain.box("an-choices wb-choices wb-of-" + choices.size());
        group.setAttribute("role", "radiogroup").setAttribute("aria-labelledby", Plain.id(item.code(), "text"));
        choices.forEach(
                choice -> group.appendChild(choice(item, choice, choice.value().equals(value), fixed)));
        return group;
    }

    private static Element choice(Node item, Choice choice, boolean chosen, boolean fixed) {
        Element radio = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", item.code())
                .setAttribute("value", choice.value())
                .setAttribute("aria-label", choice.isBlank() ? choice.words() : choice.sign() + " " + choice.words());
        radio.setAttribute("checked", chosen).setAttribute("disabled", fixed);
        Element label =
                new Element("label").setAttribute("class", choice.isBlank() ? "an-choice wb-blank" : "an-choice");
        return label.appendChild(radio, Plain.text("b", "", choice.sign()), Plain.text("span", "", choice.words()));
    }

    /** Per cent achieved, or that the figure does not apply. */
    static Element figure(Node item, int weight, String value, boolean fixed, boolean mayNotApply) {
        boolean level = value.startsWith(EntryRule.LEVEL);
        boolean applies = !value.equals(EntryRule.NOT_APPLICABLE) && !level;
        Element number = new Element("input")
                .setAttribute("type", "text")
                .setAttribute("class", "wb-figure")
                .setAttribute("inputmode", "decimal")
                .setAttribute("maxlength", "16")
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-label", words("workbook.screen.figure.achieved"))
                .setAttribute("aria-describedby", Plain.id(item.code(), "text"))
                .setAttribute("value", applies ? value : "")
                .setAttribute("disabled", fixed || !applies);
        Element none = none(value.equals(EntryRule.NOT_APPLICABLE), fixed, mayNotApply);
        return Plain.box(
                "wb-figures",
                Plain.box("wb-typed", number, Plain.text("span", "", "%")),
                levels(item, level ? value.substring(1) : "", fixed),
                none,
                Plain.text("span", "pr-quiet", words("workbook.screen.figure.weight", weight)));
    }

    /** That it does not apply; there is no such box where the round forbids it. */
    private static Element none(boolean chosen, boolean fixed, boolean mayNotApply) {
        Element none = new Element("input")
                .setAttribute("type", "checkbox")
                .setAttribute("class", "wb-none")
                .setAttribute("checked", chosen)
                .setAttribute("disabled", fixed);
        Element label = new Element("label").setAttribute("class", "wb-none-label");
        label.setAttribute("hidden", !mayNotApply);
        return label.appendChild(none, Plain.text("span", "", words("workbook.screen.figure.none")));
    }

    /** A level from 1 to 5 in the place of a percentage, with what it is worth. */
    private static Element levels(Node item, String chosen, boolean fixed) {
        Element select = new Element("select")
                .setAttribute("class", "wb-kpi-level")
                .setAttribute("aria-label", words("workbook.screen.figure.levels"))
                .setAttribute("aria-describedby", Plain.id(item.code(), "text"))
                .setAttribute("disabled", fixed);
        select.appendChild(option("", words("workbook.screen.figure.byPercent"), chosen));
        for (int level = 1; level <= HIGHEST_LEVEL; level++) {
            String worth =
                    EntryRule.percent(EntryRule.LEVEL + level).orElseThrow().toPlainString();
            select.appendChild(
                    option(String.valueOf(level), words("workbook.screen.figure.levelWorth", level, worth), chosen));
        }
        return select;
    }

    private static Element option(String value, String words, String chosen) {
        return Plain.text("option", "", words)
                .setAttribute("value", value)
                .setAttribute("selected", value.equals(chosen));
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
