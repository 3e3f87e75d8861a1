package org.prameen.planning.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prameen.security.Person;
import org.prameen.shared.PersonId;

/** A field for a name: somebody of the agency picked from a list, or anybody else typed. */
final class PersonNames extends ComboBox<String> {

    private final transient Map<String, PersonId> known = new LinkedHashMap<>();

    PersonNames(String label, List<Person> people, Locale language) {
        super(label);
        people.forEach(person -> known.putIfAbsent(person.name().in(language), person.id()));
        setItems(known.keySet());
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        addCustomValueSetListener(typed -> setValue(typed.getDetail()));
        setPlaceholder(getTranslation("planning.pickOrType"));
    }

    /** Who was meant, when it is somebody from the list. */
    Optional<PersonId> person() {
        return Optional.ofNullable(getValue()).map(known::get);
    }

    String name() {
        return Optional.ofNullable(getValue()).orElse("");
    }
}
