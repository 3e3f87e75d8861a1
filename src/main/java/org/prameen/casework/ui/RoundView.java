package org.prameen.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.Cases;
import org.prameen.casework.DateMoves;
import org.prameen.casework.Launches;
import org.prameen.casework.Stage;
import org.prameen.organisation.Organisations;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.round.ui.RoundFacts;
import org.prameen.round.ui.RoundWords;
import org.prameen.security.Access;
import org.prameen.security.Role;
import org.prameen.shared.NotFound;
import org.prameen.shared.RoundId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Page;

/** One round: its calendar and rules, the launch, and how far its cases are. */
@Route("rounds/:roundId")
@RolesAllowed({"NATIONAL_OFFICER", "ADMINISTRATOR", "AUDITOR"})
class RoundView extends Page implements BeforeEnterObserver {

    private final transient Rounds rounds;
    private final transient Launches launches;
    private final transient Cases cases;
    private final transient DateMoves dateMoves;
    private final transient Organisations organisations;
    private final transient Clock clock;
    private final transient RoundTools tools;
    private final transient Access access;
    private final Div content = new Div();
    private transient RoundId id;
    private boolean mayChange;

    RoundView(Rounds rounds, Launches launches, Cases cases, Organisations organisations, RoundTools tools) {
        this.rounds = rounds;
        this.launches = launches;
        this.cases = cases;
        this.organisations = organisations;
        this.tools = tools;
        this.dateMoves = tools.dateMoves();
        this.clock = tools.clock();
        this.access = tools.access();
        content.addClassName("pr-sections");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RoundId.of(event.getRouteParameters().get("roundId").orElseThrow(NotFound::new));
        mayChange = access.has(Role.NATIONAL_OFFICER, Role.ADMINISTRATOR) && access.reaches(id);
        show();
    }

    private void show() {
        Round round = rounds.get(id);
        title(
                round.title().in(getLocale()),
                RoundWords.state(round, LocalDate.ofInstant(clock.instant(), ThaiCalendar.BANGKOK)));
        standing(round.code());
        content.removeAll();
        if (mayChange) {
            actions(Buttons.main(
                    text(round.launched() ? "casework.launch.again" : "casework.launch"), () -> launch(round)));
            launches.latest(id).ifPresent(launch -> content.add(new LaunchPanel(launches, launch, clock, this::show)));
            dateMoves
                    .latest(id)
                    .filter(move -> move.total() > 0)
                    .ifPresent(move -> content.add(new DateMovePanel(dateMoves, move, this::show)));
        }
        content.add(stages(), new RoundFacts(rounds, round, tools.instruments().of(round), mayChange, this::show));
    }

    private Div stages() {
        Div card = new Div(new H2(text("casework.round.cases")));
        card.addClassName("pr-card");
        Map<Stage, Integer> counts = cases.countByStage(CaseSearch.everything().in(id));
        int all = cases.count(CaseSearch.everything().in(id));
        if (all == 0) {
            card.add(new Paragraph(text("casework.round.noCases")));
            return card;
        }
        card.add(new Paragraph(text("casework.round.count", all)), new StageBar(counts, all));
        tools.figures()
                .orderedStream()
                .flatMap(source -> source.in(id).stream())
                .forEach(figure -> card.add(CaseCard.line(figure)));
        card.add(new Anchor("cases?round=" + id, text("casework.round.toCases")));
        card.add(new Div(new Anchor("external-evaluations?round=" + id, text("casework.evaluation.list"))));
        return card;
    }

    private void launch(Round round) {
        new LaunchDialog(launches, organisations, round, this::show).open();
    }
}
