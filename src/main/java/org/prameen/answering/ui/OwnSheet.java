package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.prameen.answering.AnswerSheets;
import org.prameen.answering.Answering;
import org.prameen.answering.Saving;
import org.prameen.answering.Sheet;
import org.prameen.answering.SheetForm;
import org.prameen.answering.SheetKind;
import org.prameen.evidence.ui.EvidenceScreens;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shell.HistoryLink;

/** The services, spoken to about one sheet. @param page path of the screen, with the case in it */
record OwnSheet(
        AnswerSheets sheets,
        Answering answering,
        EvidenceScreens evidence,
        CaseId id,
        SheetKind kind,
        PersonId person,
        String page) {

    static final String VALUE = "value";

    /** Names the drafts that the browser keeps, so that two people at one machine do not meet. */
    String owner() {
        return person + "|" + id + "|" + kind;
    }

    /** Opens the evidence of a form; what is only tried out rests on nothing. */
    Component evidence(Node form) {
        return kind == SheetKind.COUNTED ? evidence.opener(id, form) : new Span();
    }

    /** Leads those who may read the journal to what was done with an item. */
    Optional<HistoryLink> history(String item) {
        return HistoryLink.to(id, item);
    }

    Sheet load() {
        return sheets.load(id, kind);
    }

    SheetForm form(String indicator) {
        return sheets.form(id, kind, indicator);
    }

    List<Node> unanswered() {
        return sheets.unanswered(id, kind);
    }

    Saving write(String item, String what, String text, int seen) {
        return what.equals(VALUE)
                ? answering.answer(id, kind, item, text, seen)
                : answering.note(id, kind, item, text, seen);
    }

    Saving notPractised(String indicator, String reason, long stamp) {
        return answering.notPractised(id, kind, indicator, reason, stamp);
    }

    void practisedAfterAll(String indicator) {
        answering.practisedAfterAll(id, kind, indicator);
    }

    void submit() {
        sheets.submit(id, kind);
    }

    void takeBack() {
        sheets.takeBack(id, kind);
    }

    /** Keeps the form in the address, so that a reload or a login comes back to it. */
    void remember(String indicator) {
        UI.getCurrent().getPage().getHistory().replaceState(null, page + "?form=" + indicator);
    }
}
