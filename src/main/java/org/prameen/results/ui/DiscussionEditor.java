package org.prameen.results.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.prameen.results.Discussion;
import org.prameen.results.Discussions;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;

/** The agency's own words on its results; kept by itself while somebody writes. */
class DiscussionEditor extends Div {

    private static final int PAUSE = 1_000;
    private static final int LONGEST = 20_000;

    private final transient Discussions discussions;
    private final CaseId caseId;
    private final TextArea text = new TextArea();
    private final Checkbox inShortReport = new Checkbox();
    private final Span state = new Span();
    private int edition;

    DiscussionEditor(Discussions discussions, CaseId caseId) {
        this.discussions = discussions;
        this.caseId = caseId;
        addClassNames("pr-card", "rs-discussion");
        add(new H2(getTranslation("results.discussion")));
        Optional<Discussion> kept = discussions.find(caseId);
        if (discussions.mayWrite(caseId)) {
            write(kept);
        } else {
            Paragraph words =
                    new Paragraph(discussions.of(caseId).orElseGet(() -> getTranslation("results.discussion.empty")));
            words.addClassName("rs-prose");
            add(words);
        }
    }

    boolean isEmpty() {
        return text.getValue().isBlank();
    }

    private void write(Optional<Discussion> kept) {
        edition = kept.map(Discussion::edition).orElse(0);
        text.setAriaLabel(getTranslation("results.discussion"));
        text.setPlaceholder(getTranslation("results.discussion.hint"));
        text.setMaxLength(LONGEST);
        text.setMinRows(6);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.setValue(kept.map(Discussion::text).orElse(""));
        text.addValueChangeListener(change -> save());
        inShortReport.setLabel(getTranslation("results.discussion.short"));
        inShortReport.setValue(kept.filter(Discussion::inShortReport).isPresent());
        inShortReport.addValueChangeListener(change -> save());
        state.addClassName("pr-quiet");
        state.getElement().setAttribute("role", "status");
        kept.ifPresent(found -> state.setText(getTranslation(
                "results.discussion.saved", ThaiCalendar.dateTime(found.at(), getLocale()), found.personName())));
        add(text, inShortReport, state);
    }

    private void save() {
        try {
            Discussion now = discussions.save(caseId, text.getValue(), inShortReport.getValue(), edition);
            edition = now.edition();
            text.setInvalid(false);
            state.setText(getTranslation("results.discussion.savedNow", ThaiCalendar.time(now.at())));
        } catch (Rejected why) {
            text.setErrorMessage(getTranslation(why.key(), why.arguments().toArray()));
            text.setInvalid(true);
        }
    }
}
