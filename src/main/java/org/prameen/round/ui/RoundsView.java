package org.prameen.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.prameen.instrument.Instruments;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.security.Access;
import org.prameen.security.Role;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;

/** All rounds, the newest first, and the way to plan another. */
@Route("rounds")
@Menu(title = "round.menu.rounds", order = 5, icon = "vaadin:calendar-clock")
@RolesAllowed({"NATIONAL_OFFICER", "ADMINISTRATOR", "AUDITOR"})
class RoundsView extends Page {

    private final transient Rounds rounds;
    private final transient Instruments instruments;
    private final transient Clock clock;

    RoundsView(Rounds rounds, Instruments instruments, Access access, Clock clock) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.clock = clock;
        title(text("round.menu.rounds"));
        standing(text("round.list.about"));
        boolean mayPlan = access.has(Role.NATIONAL_OFFICER, Role.ADMINISTRATOR) && !access.isNarrow();
        if (mayPlan) {
            actions(Buttons.main(text("round.plan"), this::plan));
        }
        list(mayPlan);
    }

    private void list(boolean mayPlan) {
        List<Round> all = rounds.all();
        if (all.isEmpty()) {
            add(new EmptyState(
                    text("round.list.empty"), text(mayPlan ? "round.list.emptyPlan" : "round.list.emptyWait")));
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ThaiCalendar.BANGKOK);
        Div cards = new Div();
        cards.addClassName("pr-cards");
        all.forEach(round -> cards.add(card(round, today)));
        add(cards);
    }

    private RouterLink card(Round round, LocalDate today) {
        H2 name = new H2(round.title().in(getLocale()));
        Paragraph collect = new Paragraph(text("round.collect") + " " + RoundWords.window(round.dates(), getLocale()));
        Paragraph report = new Paragraph(text("round.reportDue") + " "
                + ThaiCalendar.longDate(round.dates().reportDue(), getLocale()));
        Span version = new Span(text("round.version", round.version()) + " · " + round.code());
        version.addClassName("pr-quiet");
        RouterLink card = new RouterLink();
        // The page of a round belongs to the module above, which also knows its cases.
        card.getElement().setAttribute("href", "rounds/" + round.id());
        card.getElement().setAttribute("router-link", true);
        card.addClassNames("pr-card", "pr-card-link");
        card.add(name, RoundWords.state(round, today), collect, report, version);
        return card;
    }

    private void plan() {
        new PlanRoundDialog(rounds, instruments, clock, id -> getUI().ifPresent(ui -> ui.navigate("rounds/" + id)))
                .open();
    }
}
