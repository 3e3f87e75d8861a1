package org.prameen.notification.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.prameen.notification.Notifications;
import org.prameen.shell.HeaderCount;
import org.springframework.stereotype.Component;

/** Unread notifications, in the header of every screen. */
@Component
class Bell implements HeaderCount {

    private final Notifications notifications;

    Bell(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public String path() {
        return "notifications";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.BELL_O;
    }

    @Override
    public String wordsKey() {
        return "notification.bell";
    }

    @Override
    public int count() {
        return notifications.count(true);
    }
}
