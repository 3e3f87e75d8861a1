package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.prameen.answering.CollectionState;
import org.prameen.answering.Informant;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Tone;

/** Who was asked and how far they are; never what they answered. */
class InformantTable extends Div {

    private final int items;
    private final transient InformantActs acts;

    /** @param items how many items each is asked; @param acts null when the reader may change nothing */
    InformantTable(CollectionState state, int items, InformantActs acts) {
        this.items = items;
        this.acts = acts;
        addClassName("pr-card");
        setId("an-people");
        Div head = new Div(new H2(getTranslation("answering.collection.informants")));
        head.addClassName("an-card-head");
        if (acts != null) {
            head.add(Buttons.plain(getTranslation("answering.collection.add"), acts.add()::run));
        }
        Paragraph privacy = new Paragraph(getTranslation("answering.collection.private"));
        privacy.addClassName("pr-quiet");
        add(head, privacy);
        add(
                state.informants().isEmpty()
                        ? new EmptyState(
                                getTranslation("answering.collection.nobody.why"),
                                getTranslation("answering.collection.nobody.next"))
                        : table(state.informants()));
    }

    private Component table(List<Informant> people) {
        Tables table = new Tables(
                "an-people",
                List.of(
                        getTranslation("answering.collection.person"),
                        getTranslation("answering.collection.state"),
                        getTranslation("answering.collection.answered"),
                        getTranslation("answering.collection.group"),
                        getTranslation("answering.collection.last")));
        people.forEach(one -> table.row(
                name(one),
                state(one),
                new Span(getTranslation("answering.sheet.formProgress", one.answered(), items)),
                new Span(getTranslation("answering.group." + one.group())),
                new Span(one.lastChangeAt()
                        .map(at -> ThaiCalendar.dateTime(at, getLocale()))
                        .orElse("–"))));
        return table.scrolling();
    }

    private Component name(Informant one) {
        Span name = new Span(one.name().in(getLocale()));
        boolean removable =
                acts != null && one.answered() == 0 && one.submittedAt().isEmpty();
        return removable
                ? new Span(
                        name,
                        Buttons.icon(
                                VaadinIcon.CLOSE_SMALL,
                                getTranslation("answering.collection.remove", one.name()),
                                () -> acts.remove().accept(one)))
                : name;
    }

    private Chip state(Informant one) {
        if (one.submittedAt().isPresent()) {
            return new Chip(Tone.GREEN, getTranslation("answering.collection.sent"));
        }
        return one.answered() > 0
                ? new Chip(Tone.BLUE, getTranslation("answering.collection.inWork"))
                : new Chip(Tone.GREY, getTranslation("answering.collection.notStarted"));
    }
}
