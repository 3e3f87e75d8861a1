package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.prameen.answering.TrialRecord;
import org.prameen.lifecycle.RecordedStep;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Tone;

/** What was recorded step by step, to read. */
class StepsTab extends Div {

    StepsTab(List<RecordedStep> steps, Optional<TrialRecord> trial) {
        addClassName("pr-steps");
        steps.forEach(step -> add(card(step)));
        trial.ifPresent(record -> add(card(record)));
        if (steps.isEmpty() && trial.isEmpty()) {
            add(new EmptyState(getTranslation("lifecycle.steps.none"), getTranslation("lifecycle.steps.none.now")));
        }
    }

    private Div card(RecordedStep step) {
        boolean done = step.record().done();
        Div card = card(
                getTranslation(step.nameKey()),
                done
                        ? new Chip(Tone.GREEN, getTranslation("lifecycle.state.done"))
                        : new Chip(Tone.GREY, getTranslation("lifecycle.state.notNeeded")));
        card.add(quiet(getTranslation(
                "lifecycle.recordedBy",
                step.record().personName(),
                ThaiCalendar.dateTime(step.record().at(), getLocale()))));
        step.record().reason().ifPresent(why -> card.add(new Paragraph(getTranslation("lifecycle.because", why))));
        step.form()
                .ifPresent(form -> card.add(new RecordedForm(form, step.record().data())));
        return card;
    }

    private Div card(TrialRecord trial) {
        Div card = card(
                getTranslation("process.AwarenessProcess.UserTask_TryOutAssessment"),
                new Chip(Tone.GREEN, getTranslation("lifecycle.state.done")));
        card.add(quiet(getTranslation(
                "lifecycle.trial", ThaiCalendar.dateTime(trial.finishedAt(), getLocale()), trial.participants())));
        if (!trial.result().isBlank()) {
            card.add(new Paragraph(trial.result()));
        }
        return card;
    }

    private static Div card(String title, Chip chip) {
        H2 heading = new H2(title + " ");
        heading.add(chip);
        Div card = new Div(heading);
        card.addClassName("pr-card");
        return card;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("pr-quiet");
        return quiet;
    }
}
