package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prameen.lifecycle.DueWithin;
import org.prameen.lifecycle.InboxChoices;
import org.prameen.lifecycle.InboxChoices.OfAgency;
import org.prameen.lifecycle.InboxChoices.OfRound;
import org.prameen.lifecycle.InboxChoices.OfStep;
import org.prameen.lifecycle.InboxQuery;

/** Narrows the inbox to a round, an agency, a step or how near the due date is. */
class InboxFilterBar extends Div {

    private final Select<OfRound> round = new Select<>();
    private final ComboBox<OfAgency> agency = new ComboBox<>();
    private final Select<OfStep> step = new Select<>();
    private final Select<DueWithin> due = new Select<>();
    private final Runnable changed;
    private boolean quiet;

    InboxFilterBar(InboxChoices choices, Runnable changed) {
        this.changed = changed;
        addClassName("pr-inbox-filter");
        offer(round, "round", choices.rounds(), one -> one.name().in(getLocale()));
        offer(step, "step", choices.steps(), one -> getTranslation(one.nameKey()));
        offer(due, "due", List.of(DueWithin.values()), one -> getTranslation("lifecycle.filter.due." + one));
        agency.setItems(choices.agencies());
        agency.setItemLabelGenerator(one -> one.name().in(getLocale()));
        agency.setPlaceholder(getTranslation("lifecycle.filter.agency"));
        agency.setAriaLabel(getTranslation("lifecycle.filter.agency"));
        agency.setClearButtonVisible(true);
        agency.addValueChangeListener(change -> tell());
        // What offers no choice only takes room.
        round.setVisible(choices.rounds().size() > 1);
        agency.setVisible(choices.agencies().size() > 1);
        step.setVisible(choices.steps().size() > 1);
        add(round, agency, step, due);
    }

    private <T> void offer(Select<T> select, String name, List<T> items, Function<T, String> words) {
        String all = getTranslation("lifecycle.filter." + name);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setPlaceholder(all);
        select.setAriaLabel(all);
        select.setItemLabelGenerator(one -> one == null ? all : words.apply(one));
        select.addValueChangeListener(change -> tell());
    }

    private void tell() {
        if (!quiet) {
            changed.run();
        }
    }

    InboxQuery narrow(InboxQuery query) {
        return query.in(round.getOptionalValue().map(OfRound::id).orElse(null))
                .of(agency.getOptionalValue().map(OfAgency::id).orElse(null))
                .at(step.getOptionalValue().map(OfStep::element).orElse(null))
                .due(due.getValue());
    }

    /** @return whether all of it could be shown; tasks it asks for may be gone by now */
    boolean show(InboxQuery query, InboxChoices choices) {
        quiet = true;
        Optional<OfRound> wantedRound = choices.rounds().stream()
                .filter(one -> query.round().filter(one.id()::equals).isPresent())
                .findFirst();
        Optional<OfAgency> wantedAgency = choices.agencies().stream()
                .filter(one -> query.agency().filter(one.id()::equals).isPresent())
                .findFirst();
        Optional<OfStep> wantedStep = choices.steps().stream()
                .filter(one -> query.step().filter(one.element()::equals).isPresent())
                .findFirst();
        round.setValue(wantedRound.orElse(null));
        agency.setValue(wantedAgency.orElse(null));
        step.setValue(wantedStep.orElse(null));
        due.setValue(query.due().orElse(null));
        quiet = false;
        return wantedRound.isPresent() == query.round().isPresent()
                && wantedAgency.isPresent() == query.agency().isPresent()
                && wantedStep.isPresent() == query.step().isPresent();
    }
}
