package org.prameen.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.prameen.security.StandIn;
import org.prameen.security.StandingIn;
import org.prameen.shared.ThaiCalendar;

/** Stands over every page while somebody acts in another's place, and ends that with one click. */
class StandInBand extends Div {

    StandInBand(StandIn duty, StandingIn standingIn) {
        addClassName("pr-stand-in");
        getElement().setAttribute("role", "status");
        Icon icon = VaadinIcon.EXCHANGE.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(getTranslation(
                duty.task().isPresent() ? "shell.standIn.oneTask" : "shell.standIn.band",
                duty.by().absentName().in(getLocale()),
                ThaiCalendar.longDate(duty.by().until(), getLocale())));
        add(icon, words, Buttons.plain(getTranslation("shell.standIn.end"), () -> end(standingIn)));
    }

    static void end(StandingIn standingIn) {
        standingIn.end();
        reload();
    }

    /** The whole frame is drawn anew for whoever the person is now. */
    static void reload() {
        UI.getCurrent().getPage().setLocation("inbox");
    }
}
