package org.prameen.answering.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.prameen.security.Person;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;

/** Finds somebody to evaluate from outside, by part of the name. */
class AppointDialog extends Dialog {

    AppointDialog(SerializableFunction<String, List<Person>> candidates, SerializableConsumer<Person> appoint) {
        setHeaderTitle(getTranslation("answering.evaluation.appoint"));
        setWidth("min(480px, 94vw)");
        ComboBox<Person> who = new ComboBox<>(getTranslation("answering.evaluation.name"));
        who.setWidthFull();
        who.setHelperText(getTranslation("answering.evaluation.appoint.hint"));
        who.setItems(query -> candidates.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        who.setItemLabelGenerator(person -> person.name().in(getLocale()));
        FieldFaults faults = new FieldFaults().at("person", who);
        add(who);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("answering.evaluation.appoint.do"),
                                () -> faults.during(() -> {
                                    if (who.isEmpty()) {
                                        throw Rejected.because("answering.evaluation.noPerson")
                                                .at("person");
                                    }
                                    appoint.accept(who.getValue());
                                    close();
                                })));
    }
}
