package org.prameen.review.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prameen.organisation.OrganisationType;
import org.prameen.organisation.Organisations;
import org.prameen.organisation.Province;
import org.prameen.review.StopState;
import org.prameen.review.WorklistQuery;
import org.prameen.review.WorklistSort;
import org.prameen.round.Round;
import org.prameen.round.Rounds;

/** What the worklist is narrowed by and ordered by; each field counts at once. */
class WorklistFilters extends Div {

    private final TextField text = new TextField();
    private final Select<StopState> state = new Select<>();
    private final Select<Round> round = new Select<>();
    private final Select<OrganisationType> type = new Select<>();
    private final ComboBox<Province> province = new ComboBox<>();
    private final Select<WorklistSort> sort = new Select<>();
    private final Checkbox risky = new Checkbox(getTranslation("review.work.risky"));
    private final Checkbox changed = new Checkbox(getTranslation("review.work.changed"));
    private final Checkbox questions = new Checkbox(getTranslation("review.work.questions"));
    private transient Map<StopState, Integer> counts = Map.of();

    WorklistFilters(Rounds rounds, Organisations organisations, Runnable narrowed) {
        addClassName("pr-filters");
        text.setPlaceholder(getTranslation("review.work.text"));
        text.setAriaLabel(getTranslation("review.work.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("pr-filter-text");
        optional(state, "review.work.state", "review.work.allStates");
        state.setItems(StopState.values());
        state.setItemLabelGenerator(this::state);
        state.setValue(StopState.WAITING);
        optional(round, "review.work.round", "review.work.allRounds");
        round.setItems(rounds.all());
        round.setItemLabelGenerator(each -> each == null
                ? getTranslation("review.work.allRounds")
                : each.title().in(getLocale()));
        optional(type, "review.work.type", "review.work.allTypes");
        type.setItems(organisations.types());
        type.setItemLabelGenerator(each -> each == null
                ? getTranslation("review.work.allTypes")
                : each.name().in(getLocale()));
        province.setPlaceholder(getTranslation("review.work.allProvinces"));
        province.setAriaLabel(getTranslation("review.work.province"));
        province.setClearButtonVisible(true);
        province.setItems(organisations.provinces());
        province.setItemLabelGenerator(each -> each.name().in(getLocale()));
        sort.setAriaLabel(getTranslation("review.work.sort"));
        sort.setItems(WorklistSort.values());
        sort.setItemLabelGenerator(each -> getTranslation("review.sort." + each));
        sort.setValue(WorklistSort.LONGEST_WAITING);
        add(text, state, round, type, province, sort, risky, changed, questions);
        Stream.<HasValue<?, ?>>of(text, state, round, type, province, sort, risky, changed, questions)
                .forEach(field -> field.addValueChangeListener(change -> narrowed.run()));
    }

    private String state(StopState each) {
        return each == null
                ? getTranslation("review.work.allStates")
                : getTranslation("review.state." + each)
                        + (counts.containsKey(each) ? " (" + counts.get(each) + ")" : "");
    }

    private void optional(Select<?> select, String name, String everything) {
        select.setAriaLabel(getTranslation(name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(everything));
        select.setPlaceholder(getTranslation(everything));
    }

    /** Says beside each state how many there are. */
    void counts(Map<StopState, Integer> found) {
        counts = found;
    }

    WorklistQuery query() {
        return new WorklistQuery(
                state.getOptionalValue().map(Set::of).orElse(Set.of()),
                round.getOptionalValue().map(Round::id),
                type.getOptionalValue().map(OrganisationType::code),
                province.getOptionalValue().map(Province::code),
                Optional.of(text.getValue()).filter(words -> !words.isBlank()),
                risky.getValue(),
                changed.getValue(),
                questions.getValue(),
                sort.getValue());
    }
}
