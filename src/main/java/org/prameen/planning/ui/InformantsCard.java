package org.prameen.planning.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.stream.Collectors;
import org.prameen.planning.Informants;
import org.prameen.planning.Part;
import org.prameen.security.Person;
import org.prameen.security.Role;

/** Who is asked; nobody picked means all respondents of the agency. */
final class InformantsCard extends PartCard {

    InformantsCard(PlanDesk desk) {
        super(Part.INFORMANTS, desk);
        List<Person> respondents = desk.sheet().staff().stream()
                .filter(person -> person.has(Role.RESPONDENT))
                .toList();
        Informants informants = desk.content(Informants.class, Part.INFORMANTS);
        MultiSelectComboBox<Person> named = new MultiSelectComboBox<>(getTranslation("planning.field.named"));
        named.setItems(respondents);
        named.setItemLabelGenerator(person -> person.name().in(getLocale()));
        named.setPlaceholder(getTranslation("planning.informants.everybody", respondents.size()));
        named.setHelperText(getTranslation("planning.informants.help", respondents.size()));
        named.setWidthFull();
        named.setValue(respondents.stream()
                .filter(person -> informants.named().contains(person.id()))
                .collect(Collectors.toSet()));
        named.addValueChangeListener(change -> save(
                () -> new Informants(change.getValue().stream().map(Person::id).collect(Collectors.toSet()))));
        put(named);
    }
}
