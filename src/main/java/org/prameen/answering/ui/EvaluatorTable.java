package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.prameen.answering.EvaluationState;
import org.prameen.answering.Evaluator;
import org.prameen.shared.PersonId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** Who evaluates from outside and how far they are; never what they answered. */
class EvaluatorTable extends Div {

    private final int items;
    private final boolean changes;
    private final SerializableConsumer<PersonId> dismiss;

    EvaluatorTable(
            EvaluationState state,
            boolean changes,
            SerializableRunnable appoint,
            SerializableConsumer<PersonId> dismiss) {
        this.items = state.items();
        this.changes = changes;
        this.dismiss = dismiss;
        addClassName("pr-card");
        Div head = new Div(new H2(getTranslation("answering.evaluation.evaluators")));
        head.addClassName("an-card-head");
        if (changes) {
            head.add(Buttons.plain(getTranslation("answering.evaluation.appoint"), appoint::run));
        }
        add(head);
        add(
                state.evaluators().isEmpty()
                        ? new Paragraph(getTranslation("answering.evaluation.evaluators.none"))
                        : table(state.evaluators()));
    }

    private Component table(List<Evaluator> evaluators) {
        Tables table = new Tables(
                "an-people",
                List.of(
                        getTranslation("answering.evaluation.name"),
                        getTranslation("answering.evaluation.answered"),
                        getTranslation("answering.evaluation.handedIn")));
        evaluators.forEach(each -> table.row(
                name(each),
                new Span(getTranslation("answering.evaluation.answered.of", each.answered(), items)),
                each.submittedAt()
                        .map(at -> new Chip(
                                Tone.GREEN,
                                getTranslation(
                                        "answering.evaluation.handedIn.at", ThaiCalendar.dateTime(at, getLocale()))))
                        .orElseGet(() -> new Chip(Tone.GREY, getTranslation("answering.evaluation.handedIn.not")))));
        return table.scrolling();
    }

    private Component name(Evaluator each) {
        Span name = new Span(each.name().in(getLocale()));
        boolean removable =
                changes && each.answered() == 0 && each.submittedAt().isEmpty();
        return removable
                ? new Span(
                        name,
                        Buttons.icon(
                                VaadinIcon.CLOSE_SMALL,
                                getTranslation("answering.evaluation.dismiss.of", each.name()),
                                () -> dismiss.accept(each.person())))
                : name;
    }
}
