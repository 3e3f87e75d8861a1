package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.prameen.instrument.GradingPart;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shell.Buttons;
import org.prameen.shell.Page;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.ui.BookHeading.Heading;

/** A workbook of grades as it is laid out on paper (document 000, lines 200-857), filled in or empty, to be printed. */
@Route("cases/:caseId/workbook/paper")
@PermitAll
class PaperView extends Page implements BeforeEnterObserver {

    private final transient BookDesk desk;
    private final transient BookHeading headings;
    private final Div body = new Div();

    PaperView(BookDesk desk, BookHeading headings) {
        this.desk = desk;
        this.headings = headings;
        addClassName("wb-paper");
        body.addClassName("wb-ptables");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        Workbook book = desk.load(id);
        if (!(book.instrument().scoring() instanceof GradingPart grading)) {
            throw new NotFound();
        }
        boolean blank = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("blank")
                .isPresent();
        Heading heading = headings.of(book, getLocale());
        title(heading.instrument());
        standing(heading.name());
        String other = OwnBook.page(id) + "/paper" + (blank ? "" : "?blank");
        actions(
                Buttons.main(text("workbook.screen.print"), () -> getElement().executeJs("window.print()")),
                Buttons.plain(
                        text(blank ? "workbook.paper.filled" : "workbook.paper.blank"),
                        () -> UI.getCurrent().getPage().setLocation(other)),
                Buttons.plain(
                        text("workbook.screen.back"), () -> UI.getCurrent().navigate(OwnBook.page(id))));
        body.removeAll();
        body.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", text("workbook.paper"));
        book.instrument().groups().forEach(group -> body.add(new StepSheet(book, group, blank)));
        grading.weighted().ifPresent(weighted -> body.add(new WeightSheet(book, weighted, blank)));
    }
}
