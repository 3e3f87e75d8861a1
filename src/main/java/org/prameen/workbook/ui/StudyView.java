package org.prameen.workbook.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.Guidance;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shell.Buttons;
import org.prameen.shell.Page;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.ui.BookHeading.Heading;

/**
 * The criteria and statements to read, with boxes to try out before anything is reported (document 004, line 371). What is
 * ticked here stays in the browser: nothing is sent, so nothing of it is an answer.
 */
@Route("cases/:caseId/workbook/study")
@PermitAll
class StudyView extends Page implements BeforeEnterObserver {

    private static final String KEEP =
            """
            const key = 'prameen-study:' + $0;
            const kept = new Set(JSON.parse(localStorage.getItem(key) || '[]'));
            this.querySelectorAll('.wb-study-box').forEach(box => {
              box.checked = kept.has(box.value);
              box.addEventListener('change', () => {
                if (box.checked) kept.add(box.value); else kept.delete(box.value);
                localStorage.setItem(key, JSON.stringify([...kept]));
              });
            });""";

    private final transient BookDesk desk;
    private final transient BookHeading headings;
    private final Div body = new Div();
    private CaseId id;

    StudyView(BookDesk desk, BookHeading headings) {
        this.desk = desk;
        this.headings = headings;
        body.addClassName("pr-sections");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        Workbook book = desk.load(id);
        if (!(book.instrument().scoring() instanceof MaturityPart maturity)) {
            throw new NotFound();
        }
        Heading heading = headings.of(book, getLocale());
        title(text("workbook.study"));
        standing(heading.name() + " · " + heading.instrument());
        actions(Buttons.plain(
                text("workbook.screen.back"), () -> UI.getCurrent().navigate(OwnBook.page(id))));
        body.removeAll();
        Div note = new Div(new Span(text("workbook.study.note")));
        note.addClassNames("pr-note", "blue");
        body.add(note);
        book.instrument().judged().stream()
                .flatMap(top -> top.children().stream())
                .forEach(section -> body.add(card(section, maturity.levels())));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(KEEP, desk.own(id).owner());
    }

    private Div card(Node section, List<MaturityLevel> levels) {
        Div card = new Div(new H2(section.code() + " " + section.title().in(getLocale())));
        card.addClassNames("pr-card", "wb-study");
        section.guide().unanswered().ifPresent(why -> card.add(new Span(why.in(getLocale()))));
        card.add(points(section, Optional.empty()));
        levels.forEach(level -> {
            card.add(new H3(level.title().in(getLocale())), points(section, Optional.of(level.code())));
            section.children().stream()
                    .filter(item -> item.level().filter(level.code()::equals).isPresent())
                    .forEach(item -> card.getElement().appendChild(box(item)));
        });
        return card;
    }

    private UnorderedList points(Node section, Optional<String> level) {
        UnorderedList list = new UnorderedList();
        section.guide().guidance().stream()
                .filter(point -> point.level().equals(level))
                .map(Guidance::text)
                .forEach(point -> list.add(new ListItem(point.in(getLocale()))));
        list.setVisible(list.getChildren().findAny().isPresent());
        return list;
    }

    private Element box(Node item) {
        Element box = new Element("input")
                .setAttribute("type", "checkbox")
                .setAttribute("class", "wb-tick wb-study-box")
                .setAttribute("value", item.code());
        return new Element("label")
                .setAttribute("class", "wb-tick-label")
                .appendChild(
                        box,
                        Plain.text("span", "pr-code", item.code()),
                        Plain.text("span", "", item.title().in(getLocale())));
    }
}
