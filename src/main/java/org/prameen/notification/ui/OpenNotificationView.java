package org.prameen.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.prameen.notification.Notifications;
import org.prameen.shared.NotFound;

/** A notification that is opened counts as read and leads on to what it is about. */
@Route("notifications/open/:notice([0-9]{1,18})")
@PermitAll
class OpenNotificationView extends Div implements BeforeEnterObserver {

    private final transient Notifications notifications;

    OpenNotificationView(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long notice =
                event.getRouteParameters().get("notice").map(Long::parseLong).orElseThrow(NotFound::new);
        event.forwardTo(notifications.open(notice));
    }
}
