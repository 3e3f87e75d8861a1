package org.prameen.evidence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.organisation.Organisations;
import org.prameen.round.Rounds;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.Texts;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;

/** All evidence of a case by what it is of, to look through, to narrow, and to take along as one archive. */
@Route("cases/:caseId/evidence")
@PermitAll
class CaseEvidenceView extends Page implements BeforeEnterObserver {

    private final transient EvidenceFiles files;
    private final transient Cases cases;
    private final transient Rounds rounds;
    private final transient Organisations organisations;
    private final transient Texts texts;
    private final Div filters = new Div();
    private final TextField words = new TextField();
    private final Select<Narrowed> narrowed = new Select<>();
    private final Div body = new Div();
    private CaseId id;

    CaseEvidenceView(EvidenceFiles files, Cases cases, Rounds rounds, Organisations organisations, Texts texts) {
        this.files = files;
        this.cases = cases;
        this.rounds = rounds;
        this.organisations = organisations;
        this.texts = texts;
        addClassName("ev-page");
        words.setPlaceholder(text("evidence.filter.words"));
        words.setAriaLabel(text("evidence.filter.words"));
        words.setClearButtonVisible(true);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("pr-filter-text");
        words.addValueChangeListener(change -> show());
        narrowed.setItems(Narrowed.values());
        narrowed.setItemLabelGenerator(one -> text("evidence.filter." + one));
        narrowed.setValue(Narrowed.ALL);
        narrowed.setAriaLabel(text("evidence.filter.which"));
        narrowed.addValueChangeListener(change -> show());
        filters.addClassName("pr-filters");
        filters.add(words, narrowed);
        body.addClassName("pr-sections");
        add(filters, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        boolean guest = files.isGuest(id);
        Case theCase = guest ? cases.lookedInto(id) : cases.read(id);
        title(text("evidence.page.title"));
        standing(organisations.get(theCase.agency()).name().in(getLocale()) + " · "
                + rounds.get(theCase.round()).title().in(getLocale()));
        show();
        if (!guest) {
            more(event);
        }
    }

    /** What those do who keep the evidence or read all of the case. */
    private void more(BeforeEnterEvent event) {
        Anchor archive = new Anchor(Addresses.archive(id), text("evidence.page.archive"));
        archive.setRouterIgnore(true);
        archive.addClassName("ev-archive");
        actions(archive);
        adder();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("subject")
                .filter(files.subjects(id)::containsKey)
                .ifPresent(this::open);
    }

    /** Opens a subject that has nothing yet. */
    private void adder() {
        Map<String, LocalText> subjects = files.subjects(id);
        ComboBox<String> other = new ComboBox<>();
        other.setPlaceholder(text("evidence.page.other"));
        other.setAriaLabel(text("evidence.page.other"));
        other.addClassName("ev-other");
        other.setItems(subjects.keySet());
        other.setItemLabelGenerator(code -> SubjectWords.of(code, subjects.get(code), getLocale()));
        other.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                open(change.getValue());
                other.clear();
            }
        });
        filters.add(other);
    }

    private void open(String subject) {
        EvidenceDialog dialog = new EvidenceDialog(files, texts, id, subject);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                show();
            }
        });
        dialog.open();
    }

    private void show() {
        body.removeAll();
        List<EvidenceShelf> shelves = files.shelves(id);
        List<ShelfCard> cards = shelves.stream()
                .map(shelf -> new ShelfCard(
                        files, texts, shelf, one -> fits(shelf, one), () -> open(shelf.subject()), this::show))
                .filter(ShelfCard::hasSomething)
                .toList();
        cards.forEach(body::add);
        if (shelves.isEmpty()) {
            body.add(new EmptyState(
                    text("evidence.page.empty"),
                    text("evidence.page.empty." + (files.isGuest(id) ? "guest" : "next"))));
        } else if (cards.isEmpty()) {
            body.add(new EmptyState(text("evidence.page.nothing"), text("evidence.page.nothing.next")));
        }
    }

    private boolean fits(EvidenceShelf shelf, Evidence one) {
        return narrowed.getValue().fits(one)
                && (shelf.subject() + " " + shelf.title().in(getLocale()) + " " + one.title() + " " + one.shows() + " "
                                + one.file().map(file -> file.name()).orElse("")
                                + " " + one.added().name())
                        .toLowerCase(getLocale())
                        .contains(words.getValue().strip().toLowerCase(getLocale()));
    }
}
