package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.prameen.instrument.DataOfYear.Kind;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;
import org.prameen.workbook.OtherResults;
import org.prameen.workbook.Substitution;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.prameen.workbook.ui.BookHeading.Heading;

/** What another system says in the place of answers: its criteria to read, its result to enter or take in, and its state. */
@Route("cases/:caseId/workbook/others")
@PermitAll
class OtherView extends Page implements BeforeEnterObserver {

    private final transient Workbooks workbooks;
    private final transient OtherResults results;
    private final transient BookHeading headings;
    private final transient Texts texts;
    private final Div body = new Div();
    private CaseId id;
    private String code;

    OtherView(Workbooks workbooks, OtherResults results, BookHeading headings, Texts texts) {
        this.workbooks = workbooks;
        this.results = results;
        this.headings = headings;
        this.texts = texts;
        addClassName("wo-page");
        body.addClassName("pr-sections");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        code = event.getLocation().getQueryParameters().getSingleParameter("of").orElse("");
        open();
    }

    private void open() {
        Workbook book = workbooks.get(id);
        Substitution other = book.others().stream()
                .filter(one -> one.rule().code().equals(code) || code.isEmpty())
                .findFirst()
                .orElseThrow(NotFound::new);
        Heading heading = headings.of(book, getLocale());
        title(other.rule().title().in(getLocale()), chip(other));
        standing(text("workbook.other.standing", String.join(", ", other.rule().nodes()), heading.name()));
        actions(Buttons.plain(
                text("workbook.screen.back"), () -> UI.getCurrent().getPage().setLocation(OwnBook.page(id))));
        body.removeAll();
        body.add(note(text("workbook.other.uses", other.rule().title().in(getLocale())), "blue"));
        obstacle(book, other).ifPresent(why -> body.add(note(text(why), "blue")));
        other.waiting()
                .ifPresent(waiting -> body.add(note(
                        text(
                                        "workbook.other.waitingSince",
                                        other.rule().code(),
                                        ThaiCalendar.dateTime(waiting.since(), getLocale()),
                                        said(waiting.why()))
                                + other.taken()
                                        .map(taken -> " "
                                                + text(
                                                        "workbook.other.takenBefore",
                                                        ThaiCalendar.dateTime(taken.at(), getLocale())))
                                        .orElse(""),
                        "amber")));
        boolean opens = obstacle(book, other).isEmpty();
        OtherDesk desk = new OtherDesk(results, texts, id, other, this::open);
        body.add(new OtherForm(desk, opens));
        if (other.rule().kind() == Kind.INDICATORS) {
            body.add(new IndicatorTable(desk, OtherResults.dimensions(book.instrument(), other.rule()), opens));
        }
        other.rule().nodes().forEach(node -> book.instrument().find(node).ifPresent(found -> criteria(book, found)));
    }

    static Chip chip(Substitution other) {
        Tone tone =
                switch (other.state()) {
                    case WAITING -> Tone.GREY;
                    case INCOMPLETE -> Tone.AMBER;
                    case COMPLETE -> Tone.GREEN;
                };
        return new Chip(tone, UI.getCurrent().getTranslation("workbook.other.state." + other.state()));
    }

    /** Why nothing can be entered, as a message key. */
    private static Optional<String> obstacle(Workbook book, Substitution other) {
        boolean locked = other.rule().nodes().stream().noneMatch(book.lock()::opens);
        return book.obstacle().or(() -> locked ? Optional.of("workbook.locked") : Optional.empty());
    }

    /** What a file was refused for is kept as a key. */
    private String said(String why) {
        return why.startsWith("workbook.other.") ? text(why, "…", "…") : why;
    }

    /** What the document looks at, level by level, to read; there is no field and no place for files. */
    private void criteria(Workbook book, Node node) {
        Div card = new Div(new H2(node.code() + " " + node.title().in(getLocale())));
        card.addClassNames("pr-card", "wo-criteria");
        node.guide().unanswered().ifPresent(why -> card.add(new Paragraph(why.in(getLocale()))));
        GuideFold.of(book, node, Optional.empty()).ifPresent(card::add);
        if (book.instrument().scoring() instanceof MaturityPart maturity) {
            for (MaturityLevel level : maturity.levels()) {
                GuideFold.of(book, node, Optional.of(level.code()))
                        .ifPresent(fold -> card.add(new Span(level.title().in(getLocale())), fold));
            }
        }
        node.children().forEach(below -> {
            card.add(new Paragraph(below.code() + " " + below.title().in(getLocale())));
            GuideFold.of(book, below, Optional.empty()).ifPresent(card::add);
        });
        body.add(card);
    }

    private static Div note(String words, String tone) {
        Div note = new Div(new Span(words));
        note.addClassNames("pr-note", tone);
        return note;
    }
}
