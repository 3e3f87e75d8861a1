package org.prameen.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.prameen.casework.Comment;
import org.prameen.casework.Comments;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;

/** What was asked and answered about a case, where its report is read, so that no question stays unseen. */
class CaseTalk extends Div {

    private final transient Comments comments;
    private final CaseId id;
    private final Div said = new Div();

    CaseTalk(Comments comments, CaseId id) {
        this.comments = comments;
        this.id = id;
        addClassNames("pr-card", "pr-noprint");
        said.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("reporting.talk")), said);
        if (comments.mayAdd(id)) {
            add(answer());
        }
        show();
    }

    private Component answer() {
        TextArea text = new TextArea(getTranslation("reporting.talk.answer"));
        text.setWidthFull();
        text.setMaxLength(4000);
        FieldFaults faults = new FieldFaults().at("comment", text);
        return new Div(
                text,
                Buttons.plain(
                        getTranslation("reporting.talk.send"),
                        () -> faults.during(() -> {
                            comments.add(id, text.getValue());
                            text.clear();
                            show();
                        })));
    }

    private void show() {
        List<Comment> all = comments.of(id);
        said.removeAll();
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("reporting.talk.none"));
            none.addClassName("pr-quiet");
            said.add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rp-lines");
        all.forEach(comment -> list.add(line(comment)));
        said.add(list);
    }

    private ListItem line(Comment comment) {
        Span who = new Span(comment.personName() + " · " + ThaiCalendar.dateTime(comment.at(), getLocale()));
        who.addClassName("pr-quiet");
        Div words = new Div();
        words.setText(comment.text());
        words.addClassNames("rp-prose", "rp-said");
        return new ListItem(who, words);
    }
}
