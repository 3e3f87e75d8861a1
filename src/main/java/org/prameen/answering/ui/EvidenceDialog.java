package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.prameen.answering.EvidenceReference;
import org.prameen.answering.EvidenceReferences;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Notices;

/** The evidence one form rests on: read by all who read the case, added to by those who enter counts. */
class EvidenceDialog extends Dialog {

    private final transient EvidenceReferences evidence;
    private final CaseId id;
    private final transient Node form;
    private final boolean enters;
    private final Div list = new Div();

    EvidenceDialog(EvidenceReferences evidence, CaseId id, Node form) {
        this.evidence = evidence;
        this.id = id;
        this.form = form;
        this.enters = evidence.mayEnter(id);
        setHeaderTitle(getTranslation("answering.evidence.of"));
        setWidth("min(640px, 94vw)");
        Paragraph hint = new Paragraph(getTranslation("answering.evidence.hint"));
        hint.addClassName("pr-quiet");
        add(new Paragraph(form.code() + " " + form.title().in(getLocale())), list, hint);
        if (enters) {
            add(new EvidenceForm(form, typed -> {
                evidence.add(id, form.code(), typed);
                show();
            }));
        }
        getFooter().add(Buttons.plain(getTranslation("shell.close"), this::close));
        show();
    }

    private void show() {
        list.removeAll();
        List<EvidenceReference> found = evidence.of(id).getOrDefault(form.code(), List.of());
        if (found.isEmpty()) {
            list.add(new Paragraph(getTranslation("answering.evidence.none")));
            return;
        }
        UnorderedList lines = new UnorderedList();
        found.forEach(one -> lines.add(line(one)));
        list.add(lines);
    }

    private ListItem line(EvidenceReference one) {
        Span kind = new Span(getTranslation("answering.evidence.kind." + one.kind()) + ": ");
        ListItem line = new ListItem(kind, new Span(one.title() + " – "), place(one));
        one.effective()
                .ifPresent(date -> line.add(new Span(" · "
                        + getTranslation("answering.evidence.dated", ThaiCalendar.shortDate(date, getLocale())))));
        if (enters) {
            line.add(Buttons.icon(
                    VaadinIcon.CLOSE_SMALL,
                    getTranslation("answering.evidence.remove", one.title()),
                    () -> remove(one)));
        }
        Div who = new Div(
                getTranslation("answering.evidence.by", one.by(), ThaiCalendar.dateTime(one.at(), getLocale())));
        who.addClassName("pr-quiet");
        line.add(who);
        return line;
    }

    /** Only web addresses can be followed; whatever else was typed is text. */
    private static Component place(EvidenceReference one) {
        return one.link()
                .map(address -> {
                    Anchor anchor = new Anchor(address, one.place(), AnchorTarget.BLANK);
                    anchor.getElement().setAttribute("rel", "noopener noreferrer");
                    return (Component) anchor;
                })
                .orElseGet(() -> new Span(one.place()));
    }

    private void remove(EvidenceReference one) {
        try {
            evidence.remove(id, one.id());
            Notices.done(getTranslation("answering.evidence.removed", one.title()));
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
        show();
    }
}
