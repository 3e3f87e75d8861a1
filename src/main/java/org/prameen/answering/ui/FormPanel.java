package org.prameen.answering.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.prameen.answering.ItemAnswer;
import org.prameen.answering.SheetForm;
import org.prameen.instrument.FormHead;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.ScaleLevel;
import org.prameen.shell.Buttons;

/** The form that is being answered; only this one is on the screen, whatever the size of the instrument. */
class FormPanel extends Div {

    private final transient Instrument instrument;
    private final transient SheetActs acts;
    private final transient OwnSheet work;

    /** @param evidence what opens the evidence of a form */
    FormPanel(Instrument instrument, SheetActs acts, OwnSheet work) {
        this.work = work;
        this.instrument = instrument;
        this.acts = acts;
        addClassNames("an-form", "pr-card");
    }

    void show(Node indicator, SheetForm form) {
        removeAll();
        FormHead head = FormHead.of(instrument, indicator.form().orElseThrow().code());
        add(whereItBelongs(head), title(head), new Stem(instrument.stem().in(getLocale())));
        form.locked()
                .ifPresent(why -> add(
                        note("blue", getTranslation(why.key(), why.arguments().toArray()))));
        form.notPractisedReason().ifPresent(reason -> add(marked(form, reason)));
        add(columns());
        boolean locked = form.locked().isPresent();
        boolean marked = form.notPractisedReason().isPresent();
        int number = 1;
        for (ItemAnswer answer : form.items()) {
            Node item = instrument.find(answer.item()).orElseThrow();
            RatingRow row = new RatingRow(
                    instrument, item, number++, answer, locked || form.fixed().contains(answer.item()), marked);
            work.history(answer.item()).ifPresent(row::lead);
            add(row);
        }
        add(foot(indicator, form, locked || marked || !form.fixed().isEmpty()));
    }

    private Paragraph whereItBelongs(FormHead head) {
        String factor =
                head.factor().map(node -> " › " + node.title().in(getLocale())).orElse("");
        Paragraph path = new Paragraph(head.group().title().in(getLocale()) + factor);
        path.addClassName("an-path");
        return path;
    }

    private H2 title(FormHead head) {
        H2 title = new H2(head.form().title().in(getLocale()));
        title.addClassName("an-title");
        return title;
    }

    /** The headings of the columns; spoken with every choice already, so hidden from readers of the screen. */
    private Div columns() {
        Div columns = new Div();
        columns.addClassName("an-columns");
        columns.getElement().setAttribute("aria-hidden", "true");
        columns.add(new Span());
        Div names = new Div();
        names.addClassName("an-names");
        for (ScaleLevel level : instrument.rating().scale()) {
            names.add(new Span(level.title().in(getLocale())));
        }
        names.add(new Span(instrument.rating().notPractised().in(getLocale())));
        columns.add(names);
        return columns;
    }

    private Div marked(SheetForm form, String reason) {
        Div note = note("amber", getTranslation("answering.form.whole.marked", reason));
        if (form.locked().isEmpty() && form.fixed().isEmpty()) {
            note.add(Buttons.quiet(getTranslation("answering.form.whole.undo"), acts::practisedAfterAll));
        }
        return note;
    }

    private Div foot(Node indicator, SheetForm form, boolean fixed) {
        Div foot = new Div();
        foot.addClassName("an-form-foot");
        foot.add(work.evidence(indicator));
        if (!fixed) {
            foot.add(Buttons.quiet(
                    getTranslation("answering.form.wholeNotPractised"), () -> acts.wholeNotPractised(form)));
        }
        foot.add(Buttons.quiet(
                getTranslation("answering.form.terms"), () -> new TermsDialog(instrument, indicator).open()));
        return foot;
    }

    private static Div note(String tone, String words) {
        Div note = new Div(new Span(words));
        note.addClassNames("pr-note", tone);
        return note;
    }

    /** The question above every form. */
    private static class Stem extends Paragraph {
        Stem(String words) {
            super(words);
            addClassName("an-stem");
        }
    }
}
