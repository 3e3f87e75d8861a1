package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.prameen.answering.Collecting;
import org.prameen.answering.CollectionState;
import org.prameen.answering.Corrections;
import org.prameen.answering.FormCoverage;
import org.prameen.answering.Invitations;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;
import org.prameen.shell.ReasonDialog;
import org.prameen.shell.Tone;

/** Opens the forms that were returned, so that those they came from can correct them. */
@Route("cases/:caseId/correction")
@PermitAll
class CorrectionView extends Page implements BeforeEnterObserver {

    private final transient Collecting collecting;
    private final transient Corrections corrections;
    private final transient Invitations invitations;
    private final transient CaseHeading heading;
    private final Div body = new Div();
    private CaseId id;

    CorrectionView(Collecting collecting, Corrections corrections, Invitations invitations, CaseHeading heading) {
        this.collecting = collecting;
        this.corrections = corrections;
        this.invitations = invitations;
        this.heading = heading;
        addClassName("an-page");
        body.addClassName("an-stack");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        show();
    }

    private void show() {
        CollectionState state = collecting.of(id);
        String name = heading.of(id, getLocale());
        boolean correcting = state.correctionReason().isPresent();
        boolean leads = invitations.mayLead(id);
        body.removeAll();
        if (!correcting) {
            title(text("answering.correction.title"));
            standing(name);
            actions();
            body.add(new EmptyState(text("answering.correction.none.why"), text("answering.correction.none.next")));
            return;
        }
        title(text("answering.correction.title"), new Chip(Tone.AMBER, text("answering.collection.correcting")));
        standing(text(
                "answering.correction.standing", name, state.correctionReason().orElse("")));
        if (leads) {
            actions(Buttons.main(text("answering.correction.finish"), this::finish));
        }
        body.add(SheetPage.strip("blue", "", text("answering.correction.how")));
        body.add(table(state, heading.instrument(id), leads));
    }

    private Component table(CollectionState state, Instrument instrument, boolean leads) {
        Tables table = new Tables(
                "",
                List.of(
                        text("answering.correction.form"),
                        text("answering.correction.way"),
                        text("answering.collection.state")));
        state.forms()
                .forEach(form -> table.row(
                        new Span(instrument
                                .find(form.indicator())
                                .flatMap(Node::form)
                                .orElseThrow()
                                .title()
                                .in(getLocale())),
                        way(form),
                        opening(form, leads)));
        return table.scrolling();
    }

    private Component way(FormCoverage form) {
        return new Span(text(
                form.tallied() ? "answering.correction.byTally" : "answering.correction.bySheets", form.respondents()));
    }

    private Component opening(FormCoverage form, boolean leads) {
        if (form.reopened()) {
            Chip open = new Chip(Tone.BLUE, text("answering.correction.opened"));
            return form.tallied() && leads
                    ? new Div(
                            open,
                            new Anchor(
                                    "cases/" + id + "/tally?form=" + form.indicator(),
                                    text("answering.collection.tally")))
                    : open;
        }
        return leads ? Buttons.plain(text("answering.correction.open"), () -> ask(form)) : new Span("–");
    }

    private void ask(FormCoverage form) {
        new ReasonDialog(
                        text("answering.correction.open"),
                        text("answering.correction.how"),
                        text("answering.correction.reason"),
                        text("answering.correction.open"),
                        reason -> {
                            corrections.reopen(id, form.indicator(), reason);
                            show();
                        })
                .open();
    }

    private void finish() {
        corrections.finish(id);
        Notices.done(text("answering.correction.finished"));
        UI.getCurrent().navigate("inbox");
    }
}
