package org.prameen.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.prameen.notification.Notification;
import org.prameen.notification.Notifications;
import org.prameen.notification.Sentences;
import org.prameen.security.Deeds;
import org.prameen.shell.Buttons;
import org.prameen.shell.EmptyState;
import org.prameen.shell.HeaderLinks;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;

/** What happened since I looked? */
@Route("notifications")
@PermitAll
class NotificationsView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 40;

    private final transient Notifications notifications;
    private final Tab all = new Tab();
    private final Tab unread = new Tab();
    private final Tabs tabs = new Tabs(all, unread);
    private final DayList list;
    private final Div empty = new Div();
    private final Button more = Buttons.plain(text("notification.more"), this::more);
    private int shown;

    NotificationsView(Notifications notifications, Sentences sentences, Deeds deeds) {
        this.notifications = notifications;
        list = new DayList(sentences, deeds.today(), getLocale());
        title(text("notification.menu"));
        tabs.getElement().setAttribute("aria-label", text("notification.menu"));
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        more.addClassName("pr-notifications-more");
        Anchor settings = new Anchor("notifications/settings", text("notification.settings"));
        Div bar = new Div(tabs, settings);
        bar.addClassName("pr-notifications-bar");
        add(bar, list, empty, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        int left = notifications.count(true);
        all.setLabel(text("notification.all"));
        unread.setLabel(text("notification.unread", left));
        if (left > 0) {
            actions(Buttons.plain(text("notification.readAll"), this::readAll));
        } else {
            actions();
        }
        shown = 0;
        list.clear();
        more();
        boolean nothing = shown == 0;
        empty.removeAll();
        if (nothing) {
            String why = onlyUnread() ? "notification.empty.unread" : "notification.empty";
            empty.add(new EmptyState(text(why), text(why + ".now")));
        }
    }

    private void more() {
        List<Notification> next = notifications.page(onlyUnread(), shown, PAGE + 1);
        list.append(next.stream().limit(PAGE).toList());
        shown += Math.min(next.size(), PAGE);
        more.setVisible(next.size() > PAGE);
    }

    private boolean onlyUnread() {
        return unread.equals(tabs.getSelectedTab());
    }

    private void readAll() {
        Notices.done(text("notification.readAll.done", notifications.markAllRead()));
        show();
        HeaderLinks.refresh();
    }
}
