package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.prameen.instrument.ResultsPart;
import org.prameen.shared.CaseId;
import org.prameen.shell.Buttons;
import org.prameen.shell.Page;
import org.prameen.workbook.CarriedMeasures;
import org.prameen.workbook.Measures;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.prameen.workbook.ui.BookHeading.Heading;

/** Entering measures of results, by dimension and group. */
@Route("cases/:caseId/workbook/results")
@PermitAll
class ResultsView extends Page implements BeforeEnterObserver {

    private final transient Workbooks workbooks;
    private final transient Measures measures;
    private final transient CarriedMeasures carried;
    private final transient BookHeading headings;
    private final Div body = new Div();

    ResultsView(Workbooks workbooks, Measures measures, CarriedMeasures carried, BookHeading headings) {
        this.workbooks = workbooks;
        this.measures = measures;
        this.carried = carried;
        this.headings = headings;
        addClassName("wr-page");
        body.addClassName("pr-sections");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        Workbook book = workbooks.get(id);
        ResultsPart part = ResultState.of(book).part();
        Heading heading = headings.of(book, getLocale());
        title(text("workbook.results.title", part.code(), part.title()));
        standing(text("workbook.results.standing", heading.name(), heading.instrument(), heading.from(), heading.to()));
        actions(
                Buttons.plain(
                        text("workbook.screen.back"), () -> UI.getCurrent().navigate(OwnBook.page(id))),
                Buttons.plain(
                        text("workbook.sheet.open"), () -> UI.getCurrent().navigate(OwnResults.page(id) + "/sheet")),
                Buttons.plain(
                        text("workbook.screen.results"), () -> UI.getCurrent().navigate(OwnBook.page(id) + "/scores")));
        body.removeAll();
        why(book).ifPresent(sentence -> body.add(strip(sentence)));
        ResultsBoard board = new ResultsBoard(new OwnResults(workbooks, measures, carried, id), book);
        body.add(board);
        board.lead(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("at")
                .orElse(""));
    }

    /** Why nothing, or not everything, can be changed. */
    private Optional<String> why(Workbook book) {
        boolean locked = book.lock().locked();
        return book.obstacle().map(this::text).or(() -> Optional.of(
                        book.lock().unlocked().isEmpty() ? "workbook.locked" : "workbook.screen.onlyReturned")
                .filter(key -> locked)
                .map(this::text));
    }

    private static Div strip(String sentence) {
        Div strip = new Div(new Span(sentence));
        strip.addClassNames("pr-note", "blue");
        return strip;
    }
}
