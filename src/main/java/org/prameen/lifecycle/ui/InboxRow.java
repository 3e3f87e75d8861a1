package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.prameen.lifecycle.InboxLine;
import org.prameen.lifecycle.TaskLinks;
import org.prameen.lifecycle.WorkState;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.ProgressLine;
import org.prameen.shell.Tone;

/** A task as a line that reads as a sentence: what, whose, until when, how it stands. */
class InboxRow extends Div {

    InboxRow(InboxLine line, Due due, boolean own) {
        addClassName("pr-work");
        Anchor name = new Anchor(TaskLinks.task(line.taskId()), getTranslation(line.nameKey()));
        name.addClassName("pr-work-name");
        Span agency = new Span(line.agency().in(getLocale()));
        agency.addClassName("pr-work-agency");
        Span round = new Span(line.round().in(getLocale()));
        round.addClassNames("pr-work-round", "pr-quiet");
        Span until = new Span(until(line, due));
        until.addClassName("pr-work-due");
        line.holder()
                .filter(holder -> !own)
                .ifPresent(holder -> round.add(" · " + getTranslation("lifecycle.with", holder.in(getLocale()))));
        add(name, agency, round, until, chip(line, due));
        line.answers()
                .ifPresent(progress -> add(new ProgressLine(
                        getTranslation(
                                "answering.collection.progress",
                                progress.given(),
                                progress.asked(),
                                progress.percent()),
                        progress.percent())));
    }

    private String until(InboxLine line, Due due) {
        return line.endedAt()
                .map(at -> getTranslation("lifecycle.doneAt", ThaiCalendar.dateTime(at, getLocale())))
                .orElseGet(() -> due.words(line.due()));
    }

    private Chip chip(InboxLine line, Due due) {
        if (line.state() == WorkState.DONE) {
            return new Chip(
                    line.late() ? Tone.AMBER : Tone.GREEN,
                    getTranslation(line.late() ? "lifecycle.state.doneLate" : "lifecycle.state.done"));
        }
        if (line.due().filter(due::isOver).isPresent()) {
            return new Chip(Tone.RED, getTranslation("lifecycle.state.overdue"));
        }
        Tone tone = line.due().map(due::tone).orElse(Tone.GREY);
        if (line.reminded() || tone == Tone.AMBER) {
            return new Chip(
                    Tone.AMBER, getTranslation(line.reminded() ? "lifecycle.state.reminded" : "lifecycle.state.soon"));
        }
        return line.assignee().isPresent()
                ? new Chip(Tone.BLUE, getTranslation("lifecycle.state.taken"))
                : new Chip(Tone.GREY, getTranslation("lifecycle.state.free"));
    }
}
