package org.prameen.instrument.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Principle;
import org.prameen.shell.Facts;

/** What the words mean and which principles stand behind the questions (document 002, lines 66-106 and 117-126). */
class TermsPart extends Cards {

    TermsPart(Instrument instrument) {
        setClassName("pr-sections");
        OrderedList principles = new OrderedList();
        instrument.principles().forEach(principle -> principles.add(item(principle)));
        Facts terms = new Facts();
        terms.addClassName("pr-terms");
        instrument
                .glossary()
                .forEach(term ->
                        terms.fact(term.term().in(getLocale()), term.meaning().in(getLocale())));
        if (!instrument.principles().isEmpty()) {
            add(card("instrument.principles", principles));
        }
        if (!instrument.glossary().isEmpty()) {
            add(card("instrument.terms", terms));
        }
    }

    private ListItem item(Principle principle) {
        ListItem item = new ListItem(principle.title().in(getLocale()));
        if (!principle.parts().isEmpty()) {
            UnorderedList parts = new UnorderedList();
            principle.parts().forEach(part -> parts.add(new ListItem(part.in(getLocale()))));
            item.add(parts);
        }
        return item;
    }
}
