package org.prameen.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.prameen.casework.CaseListing;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.Cases;
import org.prameen.organisation.Organisations;
import org.prameen.round.Rounds;
import org.prameen.shell.CardGrid;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;

/** All cases a person may read, to be searched and opened. */
@Route("cases")
@Menu(title = "casework.menu.cases", order = 2, icon = "vaadin:folder-open-o")
@RolesAllowed({
    "ADMINISTRATOR",
    "NATIONAL_OFFICER",
    "PROVINCIAL_REVIEWER",
    "COORDINATOR",
    "HEAD_OF_HR",
    "COMMITTEE_MEMBER",
    "EXECUTIVE",
    "AGENCY_HEAD",
    "PLAN_MANAGER",
    "AUDITOR"
})
class CasesView extends Page implements BeforeEnterObserver {

    private final transient Cases cases;
    private final CaseFilters filters;
    private final CardGrid<MarkedCase> list = new CardGrid<>(CaseCard::new);
    private final Paragraph found = new Paragraph();
    private final EmptyState none;
    private transient CaseSearch wanted = CaseSearch.everything();

    CasesView(Cases cases, Rounds rounds, Organisations organisations, RoundTools tools) {
        this.cases = cases;
        filters = new CaseFilters(rounds, organisations, this::narrow);
        filters.fit(tools.access().readable(), organisations);
        none = new EmptyState(text("casework.list.none"), text("casework.list.noneWhatNow"));
        title(text("casework.menu.cases"));
        found.addClassName("pr-quiet");
        found.getElement().setAttribute("aria-live", "polite");
        columns();
        list.setItems(
                query ->
                        MarkedCase.of(
                                cases.search(wanted, query.getOffset(), query.getLimit()),
                                tools.marks(),
                                tools.figures())
                                .stream(),
                query -> cases.count(wanted));
        list.opens(marked ->
                getUI().ifPresent(ui -> ui.navigate("cases/" + marked.line().id())));
        add(filters, found, list, none);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        narrow();
    }

    private void narrow() {
        wanted = filters.search();
        int count = cases.count(wanted);
        found.setText(text("casework.list.found", count));
        list.setVisible(count > 0);
        none.setVisible(count == 0);
        list.getDataProvider().refreshAll();
    }

    private void columns() {
        list.addComponentColumn(marked -> link(marked.line()))
                .setHeader(text("casework.column.agency"))
                .setFlexGrow(3)
                .setFrozen(true);
        list.addColumn(marked -> marked.line()
                        .province()
                        .map(name -> name.in(getLocale()))
                        .orElse(""))
                .setHeader(text("casework.filter.province"))
                .setFlexGrow(1);
        list.addColumn(marked -> marked.line().roundTitle().in(getLocale()))
                .setHeader(text("casework.filter.round"))
                .setFlexGrow(1);
        list.addComponentColumn(CasesView::chips)
                .setHeader(text("casework.filter.stage"))
                .setFlexGrow(2);
        list.addComponentColumn(CaseCard::progress)
                .setHeader(text("casework.column.progress"))
                .setFlexGrow(3);
        list.addColumn(marked -> CaseCard.since(marked.line(), getLocale()))
                .setHeader(text("casework.column.since"))
                .setFlexGrow(1);
    }

    private static Div chips(MarkedCase marked) {
        Div chips = new Div(CaseCard.chips(marked));
        chips.addClassName("pr-chips");
        return chips;
    }

    private Div link(CaseListing line) {
        Div cell = new Div();
        Anchor name = new Anchor("cases/" + line.id(), line.agencyName().in(getLocale()));
        name.addClassName("pr-strong");
        Span number = new Span(line.number());
        number.addClassName("pr-quiet");
        cell.add(name, new Div(number));
        return cell;
    }
}
