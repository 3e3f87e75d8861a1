package org.prameen.review.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.organisation.OrganisationType;
import org.prameen.organisation.Organisations;
import org.prameen.organisation.Province;
import org.prameen.review.Basis;
import org.prameen.review.GapQuery;
import org.prameen.review.GapQuery.Grouping;
import org.prameen.round.Round;
import org.prameen.round.Rounds;

/** Which gaps are looked at: two values, what a line stands for, and where. */
class VarianceFilters extends Div {

    private final Select<Round> round = new Select<>();
    private final Select<Basis> first = new Select<>();
    private final Select<Basis> second = new Select<>();
    private final Select<Grouping> by = new Select<>();
    private final Select<OrganisationType> type = new Select<>();
    private final ComboBox<Province> province = new ComboBox<>();

    VarianceFilters(Rounds rounds, Organisations organisations, Runnable narrowed) {
        addClassNames("pr-filters", "rv-variance-filters");
        round.setLabel(getTranslation("review.work.round"));
        round.setItems(rounds.all());
        round.setItemLabelGenerator(each -> each == null ? "" : each.title().in(getLocale()));
        rounds.all().stream().findFirst().ifPresent(round::setValue);
        basis(first, "review.variance.first", Basis.RESPONDENTS);
        basis(second, "review.variance.second", Basis.VERIFIED);
        by.setLabel(getTranslation("review.variance.by"));
        by.setItems(Grouping.values());
        by.setItemLabelGenerator(each -> getTranslation("review.grouping." + each));
        by.setValue(Grouping.ITEM);
        type.setLabel(getTranslation("review.work.type"));
        type.setEmptySelectionAllowed(true);
        type.setEmptySelectionCaption(getTranslation("review.work.allTypes"));
        type.setPlaceholder(getTranslation("review.work.allTypes"));
        type.setItems(organisations.types());
        type.setItemLabelGenerator(each -> each == null
                ? getTranslation("review.work.allTypes")
                : each.name().in(getLocale()));
        province.setLabel(getTranslation("review.work.province"));
        province.setPlaceholder(getTranslation("review.work.allProvinces"));
        province.setClearButtonVisible(true);
        province.setItems(organisations.provinces());
        province.setItemLabelGenerator(each -> each.name().in(getLocale()));
        add(round, first, second, by, type, province);
        Stream.<HasValue<?, ?>>of(round, first, second, by, type, province)
                .forEach(field -> field.addValueChangeListener(change -> narrowed.run()));
    }

    private void basis(Select<Basis> select, String label, Basis begin) {
        select.setLabel(getTranslation(label));
        select.setItems(Basis.values());
        select.setItemLabelGenerator(each -> getTranslation("review.basis." + each));
        select.setValue(begin);
    }

    Optional<Round> round() {
        return round.getOptionalValue();
    }

    /** Empty while there is no round. */
    Optional<GapQuery> query() {
        return round.getOptionalValue()
                .map(chosen -> new GapQuery(
                        chosen.id(),
                        first.getValue(),
                        second.getValue(),
                        by.getValue(),
                        type.getOptionalValue().map(OrganisationType::code),
                        province.getOptionalValue().map(Province::code),
                        Optional.empty()));
    }
}
