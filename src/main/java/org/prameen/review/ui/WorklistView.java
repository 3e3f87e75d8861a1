package org.prameen.review.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.prameen.organisation.Organisations;
import org.prameen.review.BulkApproval;
import org.prameen.review.StopState;
import org.prameen.review.Worklist;
import org.prameen.review.WorklistLine;
import org.prameen.review.WorklistQuery;
import org.prameen.round.Rounds;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.CardGrid;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;

/** What waits for the bodies the person sits at: searched, ordered, opened one by one or approved together. */
@Route("reviews")
@Menu(title = "review.menu.work", order = 1.5, icon = "vaadin:check-square-o")
@RolesAllowed({"PROVINCIAL_REVIEWER", "NATIONAL_OFFICER"})
class WorklistView extends Page implements BeforeEnterObserver {

    private final transient Worklist worklist;
    private final transient BulkApproval approval;
    private final WorklistFilters filters;
    private final CardGrid<WorklistLine> list = new CardGrid<>(line -> WorklistCells.card(line, getLocale()));
    private final Paragraph found = new Paragraph();
    private final Div bulk = new Div();
    private final EmptyState none;
    private transient WorklistQuery wanted = WorklistQuery.waiting();

    WorklistView(Worklist worklist, BulkApproval approval, Rounds rounds, Organisations organisations) {
        this.worklist = worklist;
        this.approval = approval;
        this.filters = new WorklistFilters(rounds, organisations, this::narrow);
        this.none = new EmptyState(text("review.work.none"), text("review.work.none.next"));
        title(text("review.menu.work"));
        found.addClassName("pr-quiet");
        found.getElement().setAttribute("aria-live", "polite");
        bulk.addClassName("pr-bulk");
        bulk.getElement().setAttribute("role", "status");
        bulk.setVisible(false);
        columns();
        list.setItems(
                query -> worklist.page(wanted, query.getOffset(), query.getLimit()).stream(),
                query -> worklist.count(wanted));
        add(filters, found, bulk, list, none);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        narrow();
    }

    private void columns() {
        list.setSelectionMode(Grid.SelectionMode.MULTI);
        ((GridMultiSelectionModel<WorklistLine>) list.getSelectionModel())
                .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        list.addSelectionListener(change -> offer(change.getAllSelectedItems()));
        list.addComponentColumn(line -> WorklistCells.name(line, getLocale()))
                .setHeader(text("review.work.agency"))
                .setFlexGrow(3);
        list.addComponentColumn(WorklistCells::state)
                .setHeader(text("review.work.state"))
                .setFlexGrow(1);
        list.addColumn(line -> ThaiCalendar.shortDate(
                                line.since().atZone(ThaiCalendar.BANGKOK).toLocalDate(), getLocale())
                        + " · " + WorklistCells.days(line))
                .setHeader(text("review.work.since"))
                .setFlexGrow(2);
        list.addComponentColumn(WorklistCells::flags)
                .setHeader(text("review.work.flags"))
                .setFlexGrow(4);
    }

    private void narrow() {
        wanted = filters.query();
        int count = worklist.count(wanted);
        filters.counts(worklist.countByState(WorklistQuery.of(Set.of(), wanted.sort())));
        list.deselectAll();
        found.setText(text("review.work.found", count));
        list.setVisible(count > 0);
        none.setVisible(count == 0);
        list.getDataProvider().refreshAll();
        offer(Set.of());
    }

    private void offer(Set<WorklistLine> chosen) {
        List<WorklistLine> waiting = chosen.stream()
                .filter(line -> line.state() == StopState.WAITING)
                .toList();
        bulk.removeAll();
        int shown = worklist.count(wanted);
        bulk.setVisible(shown > 0 && wanted.states().contains(StopState.WAITING));
        bulk.add(new Span(text("review.bulk.chosen", chosen.size())));
        bulk.add(Buttons.quiet(text("review.bulk.chooseAll", Math.min(shown, BulkApproval.MOST)), this::chooseAll));
        if (!waiting.isEmpty()) {
            bulk.add(Buttons.main(
                    text("review.bulk.approve", waiting.size()),
                    () -> new BulkDialog(approval, waiting, this::narrow).open()));
        }
    }

    /** The first ones in the order shown; more are not approved at once. */
    private void chooseAll() {
        worklist.page(wanted, 0, BulkApproval.MOST).forEach(list::select);
    }
}
