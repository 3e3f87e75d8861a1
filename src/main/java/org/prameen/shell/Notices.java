package org.prameen.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import org.prameen.shared.Rejected;

/** Short messages that come and go. What is wrong with a field is said at the field, not here. */
public final class Notices {

    private static final int READABLE = 5_000;
    private static final int TIME_TO_UNDO = 10_000;

    private Notices() {}

    public static void done(String words) {
        Notification.show(words, READABLE, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    public static void refused(String words) {
        Notification.show(words, 2 * READABLE, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_WARNING);
    }

    public static void refused(Rejected why) {
        refused(UI.getCurrent().getTranslation(why.key(), why.arguments().toArray()));
    }

    /** Says what was done and offers to take it back. */
    public static void undoable(String words, Runnable undo) {
        Notification notice = new Notification();
        notice.setDuration(TIME_TO_UNDO);
        notice.setPosition(Notification.Position.BOTTOM_START);
        Button back = new Button(UI.getCurrent().getTranslation("shell.undo"), click -> {
            undo.run();
            notice.close();
        });
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        notice.add(new HorizontalLayout(new Span(words), back));
        notice.open();
    }
}
