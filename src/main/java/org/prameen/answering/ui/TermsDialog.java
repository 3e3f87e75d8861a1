package org.prameen.answering.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Comparator;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.Term;
import org.prameen.shell.Buttons;

/** What the handbook means by its words; those that the form uses come first. */
class TermsDialog extends Dialog {

    TermsDialog(Instrument instrument, Node indicator) {
        setHeaderTitle(getTranslation("answering.form.terms"));
        setWidth("min(640px, 94vw)");
        DescriptionList terms = new DescriptionList();
        terms.addClassName("an-terms");
        instrument.glossary().stream()
                .sorted(Comparator.comparing(term -> !uses(indicator, term)))
                .forEach(term -> terms.add(
                        new DescriptionList.Term(term.term().in(getLocale())),
                        new DescriptionList.Description(term.meaning().in(getLocale()))));
        add(terms);
        getFooter().add(Buttons.plain(getTranslation("shell.close"), this::close));
    }

    private static boolean uses(Node indicator, Term term) {
        return indicator
                .walk()
                .anyMatch(node -> node.title().th().contains(term.term().th()));
    }
}
