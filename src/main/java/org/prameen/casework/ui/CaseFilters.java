package org.prameen.casework.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.Stage;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.OrganisationType;
import org.prameen.organisation.Organisations;
import org.prameen.organisation.Province;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shared.OrganisationId;

/** What a list of cases is narrowed by. Each field counts at once; on a phone the rarer ones fold away. */
class CaseFilters extends Div {

    private final TextField text = new TextField();
    private final Select<Round> round = new Select<>();
    private final Select<Stage> stage = new Select<>();
    private final Select<OrganisationType> type = new Select<>();
    private final ComboBox<Province> province = new ComboBox<>();
    private final Checkbox late = new Checkbox(getTranslation("casework.filter.late"));

    CaseFilters(Rounds rounds, Organisations organisations, Runnable narrowed) {
        addClassName("pr-filters");
        text.setPlaceholder(getTranslation("casework.filter.text"));
        text.setAriaLabel(getTranslation("casework.filter.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("pr-filter-text");
        prepare(round, "casework.filter.round", "casework.filter.allRounds");
        round.setItems(rounds.all());
        round.setItemLabelGenerator(each -> each == null
                ? getTranslation("casework.filter.allRounds")
                : each.title().in(getLocale()));
        prepare(stage, "casework.filter.stage", "casework.filter.allStages");
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(
                each -> getTranslation(each == null ? "casework.filter.allStages" : "casework.stage." + each.name()));
        prepare(type, "casework.filter.type", "casework.filter.allTypes");
        type.setItems(organisations.types());
        type.setItemLabelGenerator(each -> each == null
                ? getTranslation("casework.filter.allTypes")
                : each.name().in(getLocale()));
        province.setPlaceholder(getTranslation("casework.filter.allProvinces"));
        province.setAriaLabel(getTranslation("casework.filter.province"));
        province.setClearButtonVisible(true);
        province.setItems(organisations.provinces());
        province.setItemLabelGenerator(each -> each.name().in(getLocale()));
        add(text, round, stage, type, province, late);
        text.addValueChangeListener(change -> narrowed.run());
        round.addValueChangeListener(change -> narrowed.run());
        stage.addValueChangeListener(change -> narrowed.run());
        type.addValueChangeListener(change -> narrowed.run());
        province.addValueChangeListener(change -> narrowed.run());
        late.addValueChangeListener(change -> narrowed.run());
    }

    private void prepare(Select<?> select, String name, String everything) {
        select.setAriaLabel(getTranslation(name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(everything));
        select.setPlaceholder(getTranslation(everything));
    }

    /**
     * Type and province tell nothing apart to somebody who reads one agency only.
     *
     * @param readable path prefixes of what the person may read
     */
    void fit(List<String> readable, Organisations organisations) {
        List<Optional<OrganisationId>> agencies = readable.stream()
                .map(path -> path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1))
                .map(code -> organisations
                        .byCode(code)
                        .flatMap(place -> organisations.agencyOf(place.id()))
                        .map(Organisation::id))
                .distinct()
                .toList();
        boolean several = agencies.size() != 1 || agencies.get(0).isEmpty();
        type.setVisible(several);
        province.setVisible(several);
    }

    /** Takes over what an address asks for, for example {@code cases?round=…&stage=COLLECTION}. */
    void read(QueryParameters asked) {
        asked.getSingleParameter("round")
                .flatMap(wanted -> round.getListDataView()
                        .getItems()
                        .filter(each -> each.id().toString().equals(wanted))
                        .findFirst())
                .ifPresent(round::setValue);
        asked.getSingleParameter("stage")
                .flatMap(wanted -> stage.getListDataView()
                        .getItems()
                        .filter(each -> each.name().equals(wanted))
                        .findFirst())
                .ifPresent(stage::setValue);
        late.setValue(asked.getSingleParameter("late").isPresent());
    }

    CaseSearch search() {
        return CaseSearch.everything()
                .named(text.getValue())
                .in(round.getOptionalValue().map(Round::id).orElse(null))
                .at(stage.getValue())
                .ofType(type.getOptionalValue().map(OrganisationType::code).orElse(null))
                .inProvince(province.getOptionalValue().map(Province::code).orElse(null))
                .late(late.getValue());
    }
}
