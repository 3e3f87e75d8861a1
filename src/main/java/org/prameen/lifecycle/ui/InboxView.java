package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prameen.lifecycle.BulkWork;
import org.prameen.lifecycle.HandingOver;
import org.prameen.lifecycle.Inbox;
import org.prameen.lifecycle.InboxChoices;
import org.prameen.lifecycle.InboxCounts;
import org.prameen.lifecycle.InboxQuery;
import org.prameen.lifecycle.InboxTab;
import org.prameen.lifecycle.SavedFilter;
import org.prameen.lifecycle.SavedFilters;
import org.prameen.security.StandingIn;
import org.prameen.shared.Texts;
import org.prameen.shell.Buttons;
import org.prameen.shell.EmptyState;
import org.prameen.shell.KeysDialog;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;

/** What must I do now? */
@Route("inbox")
@RouteAlias("")
@Menu(title = "lifecycle.menu.inbox", order = 1, icon = "vaadin:inbox")
@PermitAll
@JavaScript("context://scripts/lifecycle.js")
class InboxView extends Page implements BeforeEnterObserver {

    private final transient Inbox inbox;
    private final InboxTabs tabs = new InboxTabs(this::open);
    private final TextField search = new TextField();
    private final InboxList list;
    private final BulkBar bulk;
    private final Div empty = new Div();
    private final InboxFilterBar filter;
    private final FilterChips chips;
    private final transient InboxChoices choices;

    InboxView(Inbox inbox, InboxScreen screen, Texts texts, Clock clock) {
        this.inbox = inbox;
        choices = inbox.choices();
        filter = new InboxFilterBar(choices, this::refresh);
        chips = new FilterChips(screen.filters(), this::query, this::use);
        boolean leads = inbox.leads();
        tabs.offer(InboxTab.LED, leads);
        bulk = new BulkBar(screen.handingOver(), screen.bulk(), leads, this::refresh);
        list = new InboxList(inbox, new Due(texts, clock, getLocale()), this::offerBulk);
        title(text("lifecycle.inbox.title"));
        search.setPlaceholder(text("lifecycle.inbox.search"));
        search.setAriaLabel(text("lifecycle.inbox.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        search.addClassName("pr-inbox-search");
        Button keys = Buttons.icon(VaadinIcon.KEYBOARD, text("lifecycle.keys"), this::help);
        keys.addClassName("pr-inbox-keys");
        Div bar = new Div(tabs, search, keys);
        bar.addClassName("pr-inbox-bar");
        add(new StandInOffers(inbox.offers(), screen.standingIn()), bar, chips, filter, bulk, list, empty);
        addAttachListener(attached -> getElement()
                .executeJs("prameenLifecycle.inboxKeys(this, $0, $1)", search.getElement(), list.getElement()));
        getElement().addEventListener("pr-help", help -> help());
    }

    /** What the parts of the screen need besides. */
    @org.springframework.stereotype.Component
    record InboxScreen(HandingOver handingOver, BulkWork bulk, SavedFilters filters, StandingIn standingIn) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getPath().isEmpty()) {
            // The navigation marks the entry whose address is open.
            event.forwardTo(InboxView.class);
            return;
        }
        Optional<InboxTab> wanted = event.getLocation().getQueryParameters().getSingleParameter("part").stream()
                .flatMap(name -> Arrays.stream(InboxTab.values())
                        .filter(part -> part.name().equalsIgnoreCase(name)))
                .findFirst();
        Optional<SavedFilter> first = wanted.isPresent() ? Optional.empty() : chips.first();
        if (first.isPresent()) {
            use(first.get().query());
            return;
        }
        InboxCounts counts = inbox.counts();
        // Where nothing was taken yet, the tasks that may be taken say more than an empty list.
        tabs.show(wanted.orElse(counts.mine() == 0 && counts.group() > 0 ? InboxTab.GROUP : InboxTab.MINE));
        show(counts);
    }

    private void open(InboxTab part) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, "inbox?part=" + part.name().toLowerCase(Locale.ROOT)));
        refresh();
    }

    private InboxQuery query() {
        return filter.narrow(InboxQuery.of(tabs.shown()).named(search.getValue()));
    }

    private void use(InboxQuery query) {
        tabs.show(query.tab());
        search.setValue(query.text().orElse(""));
        if (!filter.show(query, choices)) {
            Notices.refused(text("lifecycle.filter.nothingLeft"));
        }
        refresh();
    }

    private void refresh() {
        show(inbox.counts());
    }

    private void show(InboxCounts counts) {
        tabs.count(counts);
        boolean any = list.show(query());
        list.setVisible(any);
        empty.removeAll();
        if (!any) {
            String why = query().isNarrowed() ? "search" : tabs.shown().name();
            empty.add(new EmptyState(text("lifecycle.empty." + why), text("lifecycle.empty." + why + ".now")));
        }
        chips.show();
        offerBulk();
    }

    private void offerBulk() {
        bulk.offer(tabs.shown(), list.chosen());
    }

    private void help() {
        new KeysDialog("lifecycle.keys", List.of("move", "open", "choose", "search", "help")).open();
    }
}
