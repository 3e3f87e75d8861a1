package org.prameen.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.prameen.instrument.FormHead;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.shell.Chip;
import org.prameen.shell.Facts;
import org.prameen.shell.Tone;

/** An indicator's form as it stands on paper: where it belongs, what is asked, where the data come from, and its items. */
class IndicatorPart extends Div {

    /** @param named whether the indicator itself is named too, because nothing around does */
    IndicatorPart(Instrument instrument, Node indicator, boolean named) {
        addClassName("pr-paper-form");
        indicator.form().ifPresent(form -> add(head(FormHead.of(instrument, form.code()), named)));
        OrderedList items = new OrderedList();
        indicator.children().forEach(item -> items.add(item(item, instrument)));
        add(items, new GuidePart(instrument, indicator.guide()));
    }

    private Facts head(FormHead head, boolean named) {
        Facts facts = new Facts().fact(getTranslation("instrument.form"), formTitle(head));
        if (named) {
            facts.fact(getTranslation("instrument.indicator"), titled(head.indicator()));
            head.factor().ifPresent(factor -> facts.fact(getTranslation("instrument.factor"), titled(factor)));
            facts.fact(getTranslation("instrument.group"), titled(head.group()));
        }
        return facts.fact(getTranslation("instrument.stem"), head.stem().in(getLocale()))
                .fact(
                        getTranslation("instrument.sources"),
                        head.form().sources().stream()
                                .map(source -> getTranslation("instrument.source." + source))
                                .collect(Collectors.joining(" · ")));
    }

    private String formTitle(FormHead head) {
        return head.form().title().in(getLocale()) + " (" + head.form().code() + ")";
    }

    private String titled(Node node) {
        return node.code() + " " + node.title().in(getLocale());
    }

    private ListItem item(Node item, Instrument instrument) {
        ListItem line = new ListItem(new Span(item.title().in(getLocale()) + " "), StructurePart.code(item));
        item.level().ifPresent(level -> line.add(new Chip(Tone.GREY, levelName(instrument, level))));
        item.condition().ifPresent(condition -> {
            Span when = new Span(getTranslation("instrument.condition", condition.in(getLocale())));
            when.addClassName("pr-quiet");
            line.add(new Div(when));
        });
        item.answer().ifPresent(form -> line.add(new AnswerFormPart(form)));
        return line;
    }

    private String levelName(Instrument instrument, String code) {
        return instrument.maturity().levels().stream()
                .filter(level -> level.code().equals(code))
                .map(level -> level.title().in(getLocale()))
                .findFirst()
                .orElse(code);
    }
}
