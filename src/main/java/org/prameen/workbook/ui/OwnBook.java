package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prameen.evidence.ui.EvidenceScreens;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shell.HistoryLink;
import org.prameen.workbook.Filling;
import org.prameen.workbook.GroupChoices;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.prameen.workbook.Writing;

/** The services, spoken to about one workbook. */
record OwnBook(
        Workbooks workbooks,
        Filling filling,
        GroupChoices groups,
        EvidenceScreens evidence,
        CaseId id,
        PersonId person) {

    static final String VALUE = "value";
    static final String NOTE = "note";

    static String page(CaseId id) {
        return "cases/" + id + "/workbook";
    }

    /** Names the drafts that the browser keeps, so that two people at one machine do not meet. */
    String owner() {
        return person + "|" + id;
    }

    Workbook load() {
        return workbooks.get(id);
    }

    Writing write(String item, String what, String text, int seen) {
        return what.equals(VALUE) ? filling.answer(id, item, text, seen) : filling.note(id, item, text, seen);
    }

    void chooseGroups(String section, Set<String> chosen) {
        groups.choose(id, section, chosen);
    }

    /** Opens the evidence of a section; empty where the instrument takes none. */
    Optional<Component> evidence(Instrument instrument, Node section) {
        return takesEvidence(instrument, section) ? Optional.of(evidence.opener(id, section)) : Optional.empty();
    }

    static boolean takesEvidence(Instrument instrument, Node section) {
        return instrument.evidence().at().contains(section.kind())
                && !instrument.evidence().rules(section.code()).kinds().isEmpty();
    }

    /** How much evidence each subject has, in one reading. */
    Map<String, Integer> proofs() {
        return evidence.counts(id);
    }

    /** Opens the evidence of one entry of a checklist. */
    Component proof(String entry, String title, int count) {
        return evidence.opener(id, entry, title, count);
    }

    /** Leads to the evidence of one item, where grades are made of single items. */
    Optional<Component> proof(Workbook book, Node item) {
        boolean taken = book.instrument().scoring() instanceof GradingPart
                && book.instrument().evidence().at().contains(item.kind());
        return taken
                ? Optional.of(new Anchor(
                        EvidenceScreens.page(id) + "?subject=" + item.code(),
                        UI.getCurrent().getTranslation("workbook.results.evidence")))
                : Optional.empty();
    }

    /** Leads those who may read the journal to what was done with an item. */
    Optional<HistoryLink> history(String item) {
        return HistoryLink.to(id, item);
    }

    /** Keeps the section in the address, so that a reload or a login comes back to it. */
    void remember(String section) {
        UI.getCurrent().getPage().getHistory().replaceState(null, page(id) + "?section=" + section);
    }
}
