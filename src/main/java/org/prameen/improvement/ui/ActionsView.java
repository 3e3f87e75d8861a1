package org.prameen.improvement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.prameen.improvement.ActionBoards;
import org.prameen.improvement.ActionListing;
import org.prameen.improvement.ActionLists;
import org.prameen.improvement.ActionSearch;
import org.prameen.improvement.Quarter;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;

/** All actions within the reader's reach, open ones first, fifty at a time. */
@Route("actions")
@Menu(title = "improvement.menu.actions", order = 3, icon = "vaadin:tasks")
@RolesAllowed({
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
class ActionsView extends Page {

    private static final int PAGE = 50;
    private static final int QUARTERS = 9;
    private static final List<String> COLUMNS = List.of("title", "status", "owner", "due", "quarter", "agency");

    private final transient ActionLists lists;
    private final LocalDate today;
    private final Checkbox overdue = new Checkbox();
    private final Checkbox open = new Checkbox();
    private final Select<Quarter> quarter = new Select<>();
    private final TextField owner = new TextField();
    private final TextField agency = new TextField();
    private final NativeTableBody body = new NativeTableBody();
    private final Div table = new Div();
    private final Div below = new Div();
    private int shown;

    ActionsView(ActionLists lists, ActionBoards boards) {
        this.lists = lists;
        this.today = boards.today();
        title(text("improvement.menu.actions"));
        add(filters(), table, below);
        NativeTable drawn = new NativeTable(header(), body);
        drawn.addClassNames("pr-table", "im-table");
        table.add(drawn);
        search();
    }

    private Div filters() {
        overdue.setLabel(text("improvement.filter.overdue"));
        open.setLabel(text("improvement.filter.open"));
        open.setValue(true);
        quarter.setLabel(text("improvement.quarter"));
        quarter.setItems(Stream.iterate(new Quarter(Quarter.of(today).fiscalYear() - 1, 1), Quarter::next)
                .limit(QUARTERS + 3L)
                .toList());
        quarter.setEmptySelectionAllowed(true);
        quarter.setEmptySelectionCaption(text("improvement.filter.all"));
        quarter.setItemLabelGenerator(
                value -> value == null ? text("improvement.filter.all") : ActionWords.quarter(value));
        owner.setLabel(text("improvement.owner"));
        agency.setLabel(text("improvement.agency"));
        Stream.of(owner, agency).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setClearButtonVisible(true);
            field.addValueChangeListener(change -> search());
        });
        Stream.of(overdue, open).forEach(box -> box.addValueChangeListener(change -> search()));
        quarter.addValueChangeListener(change -> search());
        Div filters = new Div(agency, owner, quarter, open, overdue);
        filters.addClassNames("im-filters", "pr-noprint");
        filters.addComponentAsFirst(toggle(filters));
        return filters;
    }

    /** Folds the filters away on a phone, where they would take half the screen; hidden on a wide one. */
    private Button toggle(Div filters) {
        Button toggle = Buttons.plain(text("improvement.filter.title"), () -> {});
        toggle.setIcon(VaadinIcon.FILTER.create());
        toggle.addClassName("im-filter-toggle");
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(click -> {
            boolean opened = !filters.hasClassName("open");
            filters.setClassName("open", opened);
            toggle.getElement().setAttribute("aria-expanded", Boolean.toString(opened));
        });
        return toggle;
    }

    private NativeTableHeader header() {
        NativeTableRow row = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(text("improvement.column." + column));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        return new NativeTableHeader(row);
    }

    private void search() {
        body.removeAll();
        shown = 0;
        more();
    }

    private void more() {
        ActionSearch wanted = wanted();
        List<ActionListing> page = lists.page(wanted, shown, PAGE);
        page.forEach(action -> body.add(row(action)));
        shown += page.size();
        int all = lists.count(wanted);
        standing(text("improvement.count", all));
        table.setVisible(all > 0);
        below.removeAll();
        if (all == 0) {
            below.add(new EmptyState(text("improvement.noneFound"), text("improvement.noneFound.next")));
        } else if (shown < all) {
            Button more = Buttons.plain(text("improvement.more", all - shown), this::more);
            below.add(more);
        }
    }

    private ActionSearch wanted() {
        return ActionSearch.everything()
                .in(quarter.getValue())
                .at(agency.getValue())
                .ownedBy(owner.getValue())
                .open(open.getValue())
                .overdue(overdue.getValue());
    }

    private NativeTableRow row(ActionListing action) {
        Anchor title = new Anchor("cases/" + action.caseId() + "/actions", action.title());
        title.getElement().setAttribute("router-link", true);
        Span about = new Span(action.indicator() + " · " + text("improvement.kind." + action.kind()));
        about.addClassName("pr-quiet");
        NativeTableRow row = new NativeTableRow();
        row.add(
                cell("title", new Div(title, new Div(about))),
                cell("status", ActionWords.status(action.status(), action.due(), today)),
                cell("owner", new Span(action.ownerName())),
                cell("due", new Span(ThaiCalendar.shortDate(action.due(), getLocale()))),
                cell("quarter", new Span(ActionWords.quarter(action.quarter()))),
                cell("agency", new Span(action.agencyName().in(getLocale()))));
        return row;
    }

    private NativeTableCell cell(String column, com.vaadin.flow.component.Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        cell.addClassName("im-" + column);
        cell.getElement().setAttribute("data-label", text("improvement.column." + column));
        return cell;
    }
}
