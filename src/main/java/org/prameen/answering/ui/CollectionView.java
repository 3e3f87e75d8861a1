package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.prameen.answering.CaseAnswers;
import org.prameen.answering.Collecting;
import org.prameen.answering.CollectionState;
import org.prameen.answering.FormCoverage;
import org.prameen.answering.Informant;
import org.prameen.answering.Invitations;
import org.prameen.answering.MissingEvidence;
import org.prameen.casework.Completeness;
import org.prameen.casework.Submission;
import org.prameen.casework.ui.MissingNote;
import org.prameen.evidence.ui.EvidenceScreens;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.round.Round;
import org.prameen.shared.CaseId;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;
import org.prameen.shell.Tone;

/** How the collection of a case goes: who has handed in, which forms lack data, and the closing. */
@Route("cases/:caseId/collection")
@PermitAll
class CollectionView extends Page implements BeforeEnterObserver {

    private final transient Collecting collecting;
    private final transient Invitations invitations;
    private final transient CaseAnswers answers;
    private final transient Completeness completeness;
    private final transient MissingEvidence missing;
    private final transient EvidenceScreens evidence;
    private final transient CaseHeading heading;
    private final transient Clock clock;
    private final Div body = new Div();
    private String wanted = "";
    private CaseId id;

    CollectionView(
            Collecting collecting,
            Invitations invitations,
            CaseAnswers answers,
            Completeness completeness,
            MissingEvidence missing,
            EvidenceScreens evidence,
            CaseHeading heading,
            Clock clock) {
        this.collecting = collecting;
        this.invitations = invitations;
        this.answers = answers;
        this.missing = missing;
        this.evidence = evidence;
        this.completeness = completeness;
        this.heading = heading;
        this.clock = clock;
        addClassName("an-page");
        body.addClassName("an-stack");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("form")
                .orElse("");
        show();
        if (event.getLocation().getQueryParameters().getSingleParameter("focus").isPresent()) {
            Fields.show(this, "#an-people");
        } else if (!wanted.isEmpty()) {
            Fields.show(this, "#" + Fields.id("form", wanted));
        }
    }

    private void show() {
        CollectionState state = collecting.of(id);
        Round round = heading.round(id);
        String[] window = CaseHeading.window(round, getLocale());
        title(text("answering.collection.title"), chips(state, round));
        standing(text("answering.collection.standing", heading.of(id, getLocale()), window[0], window[1]));
        boolean leads = invitations.mayLead(id);
        actions(acts(state, leads));
        body.removeAll();
        body.add(new CollectionFigures(state, answers.informantsByGroup(id)));
        body.add(new InformantTable(
                state, asked(state), leads && state.isOpen() ? new InformantActs(this::add, this::remove) : null));
        body.add(new CoverageList(state, heading.instrument(id), wanted));
        body.add(evidence.card(id, forms(state), () -> missing.of(id)));
    }

    private List<Node> forms(CollectionState state) {
        Instrument instrument = heading.instrument(id);
        return state.forms().stream()
                .map(FormCoverage::indicator)
                .flatMap(code -> instrument.find(code).stream())
                .toList();
    }

    private Chip[] chips(CollectionState state, Round round) {
        List<Chip> chips = new ArrayList<>();
        if (state.openedAt().isEmpty()) {
            chips.add(new Chip(Tone.GREY, text("answering.collection.notOpen")));
        } else if (state.correctionReason().isPresent()) {
            chips.add(new Chip(Tone.AMBER, text("answering.collection.correcting")));
        } else if (state.closedAt().isPresent()) {
            chips.add(new Chip(Tone.GREEN, text("answering.collection.closed")));
        } else {
            chips.add(new Chip(Tone.BLUE, text("answering.collection.open")));
            if (!clock.instant().isBefore(round.dates().collectionClosesAt())) {
                chips.add(new Chip(Tone.RED, text("answering.collection.late")));
            }
        }
        return chips.toArray(Chip[]::new);
    }

    private Component[] acts(CollectionState state, boolean leads) {
        if (!leads || !state.isOpen()) {
            return new Component[0];
        }
        long unsent = state.informants().size() - state.submitted();
        List<Component> acts = new ArrayList<>();
        acts.add(Buttons.main(text("answering.collection.close"), () -> askToClose(state)));
        if (unsent > 0) {
            acts.add(Buttons.plain(text("answering.collection.remind", unsent), this::remind));
        }
        acts.add(Buttons.plain(
                text("answering.collection.tally"), () -> UI.getCurrent().navigate("cases/" + id + "/tally")));
        return acts.toArray(Component[]::new);
    }

    /** Items of the forms that are answered on sheets. */
    private static int asked(CollectionState state) {
        return state.forms().stream()
                .filter(form -> !form.tallied())
                .mapToInt(FormCoverage::items)
                .sum();
    }

    private void askToClose(CollectionState state) {
        MissingNote missing = new MissingNote(id, Submission.CLOSING, completeness.of(id, Submission.CLOSING));
        new CloseDialog(state, missing, this::close).open();
    }

    private void close() {
        collecting.close(id);
        Notices.done(text("answering.collection.closedDone"));
        UI.getCurrent().navigate("inbox");
    }

    private void remind() {
        Notices.done(text("answering.collection.reminded", collecting.remind(id)));
    }

    private void add() {
        new InviteDialog(invitations.candidates(id), person -> {
                    collecting.invite(id, person.id());
                    Notices.done(text("answering.collection.added", person.name()));
                    show();
                })
                .open();
    }

    private void remove(Informant who) {
        collecting.remove(id, who.person());
        Notices.undoable(text("answering.collection.removed", who.name()), () -> {
            collecting.invite(id, who.person());
            show();
        });
        show();
    }
}
