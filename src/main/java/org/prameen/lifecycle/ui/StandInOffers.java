package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.prameen.lifecycle.StandInOffer;
import org.prameen.security.StandingIn;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.ActFor;
import org.prameen.shell.Buttons;

/** Work of absent people that waits for the reader, above their own. */
class StandInOffers extends Div {

    StandInOffers(List<StandInOffer> offers, StandingIn standingIn) {
        addClassName("pr-offers");
        setVisible(!offers.isEmpty());
        offers.forEach(offer -> add(line(offer, standingIn)));
    }

    private Div line(StandInOffer offer, StandingIn standingIn) {
        String absent = offer.by().absentName().in(getLocale());
        String until = ThaiCalendar.longDate(offer.by().until(), getLocale());
        String words = offer.task()
                .map(task -> getTranslation("lifecycle.offer.task", absent, getTranslation(task.nameKey()), until))
                .orElseGet(() -> offer.due() == 0
                        ? getTranslation("lifecycle.offer.nothingDue", absent, until)
                        : getTranslation("lifecycle.offer", absent, until, offer.due()));
        Div line = new Div(
                new Span(words),
                Buttons.plain(
                        offer.task().isPresent()
                                ? getTranslation("lifecycle.offer.doIt")
                                : getTranslation("shell.standIn.begin", absent),
                        () -> ActFor.begin(standingIn, offer.by())));
        line.addClassNames("pr-note", "blue", "pr-offer");
        return line;
    }
}
