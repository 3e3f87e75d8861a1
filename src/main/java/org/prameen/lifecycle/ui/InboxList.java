package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Set;
import org.prameen.lifecycle.Inbox;
import org.prameen.lifecycle.InboxLine;
import org.prameen.lifecycle.InboxQuery;
import org.prameen.lifecycle.InboxTab;

/** The tasks themselves: one line each, several can be chosen, ↑ ↓ and Enter work. A long list is read as it is scrolled. */
@JavaScript("context://scripts/lifecycle.js")
class InboxList extends Grid<InboxLine> {

    private static final int PAGE = 50;

    private final transient Inbox inbox;
    private InboxTab tab = InboxTab.MINE;

    InboxList(Inbox inbox, Due due, Runnable chosen) {
        this.inbox = inbox;
        setPageSize(PAGE);
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.MULTI);
        addColumn(new ComponentRenderer<>(line -> new InboxRow(line, due, tab != InboxTab.LED)))
                .setHeader(head())
                .setKey("task");
        getElement().setAttribute("aria-label", getTranslation("lifecycle.inbox.title"));
        addSelectionListener(change -> chosen.run());
        addAttachListener(attached -> getElement().executeJs("prameenLifecycle.openWithEnter(this)"));
    }

    /** Names over the parts of a line, in the same places as they. */
    private Div head() {
        Div head = new Div();
        head.addClassNames("pr-work", "head");
        for (String part : List.of("task", "agency", "until", "state")) {
            head.add(new Span(getTranslation("lifecycle.inbox." + part)));
        }
        return head;
    }

    /** @return whether there is anything */
    boolean show(InboxQuery query) {
        tab = query.tab();
        deselectAll();
        List<InboxLine> first = inbox.page(query, 0, PAGE + 1);
        boolean all = first.size() <= PAGE;
        setAllRowsVisible(all);
        if (all) {
            setItems(first);
        } else {
            setItems(wanted -> inbox.page(query, wanted.getOffset(), wanted.getLimit()).stream());
            setHeight("70vh");
        }
        return !first.isEmpty();
    }

    Set<InboxLine> chosen() {
        return getSelectedItems();
    }
}
