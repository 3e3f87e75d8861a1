package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.prameen.instrument.ResultDimension;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shell.Buttons;
import org.prameen.shell.Page;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.prameen.workbook.ui.BookHeading.Heading;

/** The measures of results to be read and printed, a sheet for each dimension. */
@Route("cases/:caseId/workbook/results/sheet")
@PermitAll
class ResultSheetView extends Page implements BeforeEnterObserver {

    private final transient Workbooks workbooks;
    private final transient BookHeading headings;
    private final Div body = new Div();

    ResultSheetView(Workbooks workbooks, BookHeading headings) {
        this.workbooks = workbooks;
        this.headings = headings;
        wide();
        addClassName("wr-sheets");
        body.addClassName("pr-sections");
        add(body);
    }

    /** @throws NotFound for a dimension that does not exist */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        Workbook book = workbooks.get(id);
        ResultState state = ResultState.of(book);
        String dimension = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("dimension")
                .orElse("");
        List<ResultDimension> shown = state.part().dimensions().stream()
                .filter(one -> dimension.isEmpty() || one.code().equals(dimension))
                .toList();
        if (shown.isEmpty()) {
            throw new NotFound();
        }
        Heading heading = headings.of(book, getLocale());
        title(text(
                "workbook.results.title",
                state.part().code(),
                state.part().title().in(getLocale())));
        standing(heading.name() + " · " + heading.instrument());
        actions(
                Buttons.main(text("workbook.screen.print"), () -> getElement().executeJs("window.print()")),
                Buttons.plain(
                        text("workbook.screen.back"), () -> UI.getCurrent().navigate(OwnResults.page(id))));
        body.removeAll();
        shown.forEach(one -> body.add(ResultSheets.sheet(state, one)));
    }
}
