package org.prameen.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.prameen.reporting.AuditLine;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;

/** One line of the journal in full: who, when, what, from what to what, why. */
class JournalLineDialog extends Dialog {

    private final DescriptionList facts = new DescriptionList();

    JournalLineDialog(AuditLine line, JournalWords words) {
        addClassName("rp-line");
        setHeaderTitle(words.act(line));
        setWidth("min(640px, 100vw)");
        fact("subject", words.subject(line));
        fact("person", words.person(line));
        fact("at", ThaiCalendar.dateTime(line.at(), getLocale()));
        line.agency().ifPresent(name -> fact("agency", name.in(getLocale())));
        line.caseNumber().ifPresent(number -> fact("number", number));
        fact("change", new JournalChange(line, words));
        fact("row", getTranslation("reporting.journal.rowAndNumber", line.row(), line.number()));
        add(facts);
        var close = Buttons.plain(getTranslation("shell.close"), this::close);
        close.setAutofocus(true);
        getFooter().add(close);
    }

    private void fact(String name, String value) {
        fact(name, new Span(value));
    }

    private void fact(String name, Component value) {
        facts.add(new DescriptionList.Term(getTranslation("reporting.journal." + name)));
        facts.add(new DescriptionList.Description(value));
    }
}
