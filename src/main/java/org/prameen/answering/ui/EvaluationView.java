package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.prameen.answering.Evaluating;
import org.prameen.answering.EvaluationState;
import org.prameen.casework.EvaluationLine;
import org.prameen.casework.OwnCase;
import org.prameen.evidence.ui.EvidenceScreens;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;

/** The page of a case from outside: its own steps, who evaluates, and what the body does next. */
@Route("cases/:caseId/evaluation")
@PermitAll
class EvaluationView extends Page implements BeforeEnterObserver {

    private final transient Evaluating evaluating;
    private final Div body = new Div();
    private CaseId id;

    EvaluationView(Evaluating evaluating) {
        this.evaluating = evaluating;
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
        EvaluationState state = evaluating.of(id);
        EvaluationLine line = state.line();
        EvaluationStep step = EvaluationStep.of(state);
        title(text("answering.evaluation.title", line.agency().in(getLocale())));
        standing(text(
                "answering.evaluation.standing",
                line.round().in(getLocale()),
                line.type().in(getLocale()),
                line.body().in(getLocale()),
                ThaiCalendar.shortDate(line.from(), getLocale()),
                ThaiCalendar.shortDate(line.until(), getLocale())));
        actions(next(state, step));
        body.removeAll();
        Paragraph now = new Paragraph(text(
                "answering.evaluation.now." + step,
                state.submitted(),
                state.evaluators().size()));
        now.addClassNames("pr-note", step == EvaluationStep.CLOSED ? "green" : "blue");
        body.add(new EvaluationSteps(step), now);
        body.add(links(state, step));
        boolean changes = state.mayLead() && step != EvaluationStep.CLOSED;
        body.add(
                new EvaluatorTable(state, changes, this::appoint, person -> act(() -> evaluating.dismiss(id, person))));
    }

    /** To what was found, and to the agency's own case as far as the reader sees it. */
    private Div links(EvaluationState state, EvaluationStep step) {
        Div links = new Div();
        links.addClassName("pr-links");
        if (step == EvaluationStep.CLOSED) {
            links.add(link("cases/" + id + "/results", "answering.evaluation.results"));
        }
        state.own()
                .filter(OwnCase::mayRead)
                .ifPresent(own -> links.add(link("cases/" + own.id(), "answering.evaluation.inside")));
        state.own()
                .filter(OwnCase::mayLook)
                .ifPresent(own -> links.add(link(EvidenceScreens.page(own.id()), "answering.evaluation.evidence")));
        return links;
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor(address, text(key));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private Component[] next(EvaluationState state, EvaluationStep step) {
        List<Component> acts = new ArrayList<>();
        if (state.mayLead() && step == EvaluationStep.APPOINT) {
            acts.add(
                    state.evaluators().isEmpty()
                            ? Buttons.main(text("answering.evaluation.appoint"), this::appoint)
                            : Buttons.main(text("answering.evaluation.begin"), this::begin));
        }
        if (state.mayLead() && step == EvaluationStep.CONFIRM) {
            acts.add(Buttons.main(text("answering.evaluation.confirm"), this::confirm));
        }
        if (state.evaluates() && state.line().begun() && step != EvaluationStep.CLOSED) {
            acts.add(Buttons.main(
                    text("answering.evaluation.answer"), () -> UI.getCurrent().navigate("cases/" + id + "/answers")));
        }
        return acts.toArray(Component[]::new);
    }

    private void appoint() {
        new AppointDialog(named -> evaluating.candidates(id, named), person -> {
                    evaluating.appoint(id, person.id());
                    show();
                })
                .open();
    }

    private void begin() {
        act(() -> {
            evaluating.begin(id);
            Notices.done(text("answering.evaluation.begun.notice"));
        });
    }

    private void confirm() {
        ConfirmDialog ask = new ConfirmDialog(
                text("answering.evaluation.confirm"),
                text("answering.evaluation.confirm.text"),
                text("answering.evaluation.confirm"),
                confirmed -> act(() -> {
                    evaluating.confirm(id);
                    Notices.done(text("answering.evaluation.confirmed.notice"));
                }));
        ask.setCancelable(true);
        ask.setCancelText(text("shell.cancel"));
        ask.open();
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (Rejected why) {
            Notices.refused(why);
        }
        show();
    }
}
