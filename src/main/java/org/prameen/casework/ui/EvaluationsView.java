package org.prameen.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.prameen.casework.EvaluationLine;
import org.prameen.casework.Evaluations;
import org.prameen.organisation.Organisations;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shared.RoundId;
import org.prameen.shell.Buttons;
import org.prameen.shell.CardGrid;
import org.prameen.shell.Chip;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;

/** Evaluations of agencies from outside, and the way to open one. */
@Route("external-evaluations")
@Menu(title = "casework.menu.evaluations", order = 2.5, icon = "vaadin:eye")
@RolesAllowed({"NATIONAL_OFFICER", "PROVINCIAL_REVIEWER", "AUDITOR"})
class EvaluationsView extends Page implements BeforeEnterObserver {

    private final transient Evaluations evaluations;
    private final transient Rounds rounds;
    private final transient Organisations organisations;
    private final Select<Round> round = new Select<>();
    private final CardGrid<EvaluationLine> list = new CardGrid<>(this::card);
    private final EmptyState none;

    EvaluationsView(Evaluations evaluations, Rounds rounds, Organisations organisations) {
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.organisations = organisations;
        none = new EmptyState(text("casework.evaluation.none"), text("casework.evaluation.noneWhatNow"));
        title(text("casework.menu.evaluations"));
        standing(text("casework.evaluation.intro"));
        round.setAriaLabel(text("casework.filter.round"));
        round.setEmptySelectionAllowed(true);
        round.setEmptySelectionCaption(text("casework.filter.allRounds"));
        round.setPlaceholder(text("casework.filter.allRounds"));
        round.setItems(rounds.all());
        round.setItemLabelGenerator(each ->
                each == null ? text("casework.filter.allRounds") : each.title().in(getLocale()));
        round.addValueChangeListener(change -> narrow());
        columns();
        list.setItems(
                query -> evaluations.page(wanted(), query.getOffset(), query.getLimit()).stream(),
                query -> evaluations.count(wanted()));
        list.opens(line -> getUI().ifPresent(ui -> ui.navigate(address(line))));
        Div filters = new Div(round);
        filters.addClassName("pr-filters");
        add(filters, list, none);
        if (evaluations.mayOpen()) {
            actions(Buttons.main(text("casework.evaluation.open"), this::open));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("round")
                .orElse("");
        rounds.all().stream()
                .filter(each -> each.id().toString().equals(asked))
                .findFirst()
                .ifPresent(round::setValue);
        narrow();
    }

    private void open() {
        new OpenEvaluationDialog(evaluations, rounds, organisations, round.getOptionalValue()).open();
    }

    private Optional<RoundId> wanted() {
        return round.getOptionalValue().map(Round::id);
    }

    private void narrow() {
        int count = evaluations.count(wanted());
        list.setVisible(count > 0);
        none.setVisible(count == 0);
        list.getDataProvider().refreshAll();
    }

    private void columns() {
        list.addComponentColumn(this::name)
                .setHeader(text("casework.column.agency"))
                .setFlexGrow(3);
        list.addColumn(line -> line.round().in(getLocale()))
                .setHeader(text("casework.filter.round"))
                .setFlexGrow(2);
        list.addColumn(line -> line.type().in(getLocale()))
                .setHeader(text("casework.evaluation.type"))
                .setFlexGrow(2);
        list.addColumn(line -> line.body().in(getLocale()))
                .setHeader(text("casework.evaluation.body"))
                .setFlexGrow(2);
        list.addColumn(this::days).setHeader(text("casework.evaluation.days")).setFlexGrow(2);
        list.addComponentColumn(this::state)
                .setHeader(text("casework.evaluation.state"))
                .setWidth("190px")
                .setFlexGrow(0);
    }

    private Div name(EvaluationLine line) {
        Anchor name = new Anchor(address(line), line.agency().in(getLocale()));
        name.addClassName("pr-strong");
        return new Div(name, quiet(line.number()));
    }

    private Div card(EvaluationLine line) {
        Div card = name(line);
        card.addClassName("pr-list-card");
        card.add(
                quiet(line.type().in(getLocale()) + " · " + line.round().in(getLocale())),
                new Div(state(line)),
                quiet(days(line)));
        return card;
    }

    private static Div quiet(String words) {
        Div line = new Div(new Span(words));
        line.addClassName("pr-quiet");
        return line;
    }

    private Chip state(EvaluationLine line) {
        return EvaluationWords.state(line, this::text);
    }

    private String days(EvaluationLine line) {
        return EvaluationWords.days(line, getLocale());
    }

    private static String address(EvaluationLine line) {
        return "cases/" + line.id() + "/evaluation";
    }
}
