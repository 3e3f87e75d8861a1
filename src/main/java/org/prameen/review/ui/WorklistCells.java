package org.prameen.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prameen.review.StopState;
import org.prameen.review.WorklistLine;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** The parts of a line of the worklist, the same in the table and on a phone. */
final class WorklistCells {

    private WorklistCells() {}

    static Component name(WorklistLine line, Locale locale) {
        Anchor name =
                new Anchor("cases/" + line.caseId() + "/review", line.agency().in(locale));
        name.getElement().setAttribute("router-link", true);
        name.addClassName("pr-strong");
        Span number = new Span(line.number());
        number.addClassName("pr-quiet");
        return new Div(name, new Div(number));
    }

    static Component state(WorklistLine line) {
        Div chips = new Div(StatusWords.chip(line.state()));
        chips.addClassName("pr-chips");
        return chips;
    }

    static String days(WorklistLine line) {
        return text("review.work.days", line.days());
    }

    /** What deserves a second look, in words. */
    static Component flags(WorklistLine line) {
        List<Chip> chips = new ArrayList<>();
        if (line.changes() > 0) {
            chips.add(new Chip(Tone.AMBER, text("review.work.changes", line.changes())));
        }
        if (line.late()) {
            chips.add(new Chip(Tone.RED, text("review.work.late")));
        }
        if (line.bigJump()) {
            chips.add(new Chip(
                    Tone.RED,
                    text(
                            "review.work.jump",
                            line.jump()
                                    .map(jump -> (jump.signum() > 0 ? "+" : "") + jump.toPlainString())
                                    .orElse(""))));
        }
        if (line.missingEvidence() > 0) {
            chips.add(new Chip(Tone.AMBER, text("review.work.missing", line.missingEvidence())));
        }
        if (line.openQuestions() > 0) {
            chips.add(new Chip(Tone.AMBER, text("review.status.openQuestions", line.openQuestions())));
        }
        Div cell = new Div(chips.toArray(Chip[]::new));
        cell.addClassName("pr-chips");
        return cell;
    }

    static Component card(WorklistLine line, Locale locale) {
        Span days = new Span(line.state() == StopState.WAITING ? days(line) : "");
        days.addClassName("pr-quiet");
        Div card = new Div(name(line, locale), state(line), days, flags(line));
        card.addClassName("pr-list-card");
        return card;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
