package org.prameen.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.OrganisationSearch;
import org.prameen.organisation.Organisations;

/** Finds one organisation among many by a part of its name or its code; loads what is looked at only. */
class OrganisationPicker extends ComboBox<Organisation> {

    OrganisationPicker(Organisations organisations) {
        setClearButtonVisible(true);
        setItemLabelGenerator(each -> each.name().in(getLocale()) + " (" + each.code() + ")");
        setItems(
                query ->
                        organisations
                                .search(wanted(query.getFilter()), List.of("/"), query.getOffset(), query.getLimit())
                                .stream(),
                query -> organisations.count(wanted(query.getFilter()), List.of("/")));
    }

    private static OrganisationSearch wanted(Optional<String> typed) {
        return new OrganisationSearch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())
                .named(typed.orElse(""));
    }
}
