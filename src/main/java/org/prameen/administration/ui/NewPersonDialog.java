package org.prameen.administration.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import org.prameen.security.People;
import org.prameen.security.Person;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Enters somebody new; the roles follow on their own page. */
class NewPersonDialog extends Dialog {

    NewPersonDialog(People people, SerializableConsumer<Person> added) {
        FieldFaults faults = new FieldFaults();
        NewPersonFields fields = new NewPersonFields(faults);
        setHeaderTitle(getTranslation("administration.people.add"));
        add(fields);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("administration.people.add"),
                                () -> faults.during(() -> {
                                    Person person = people.get(people.add(fields.entered()));
                                    close();
                                    Notices.done(getTranslation("administration.people.added"));
                                    added.accept(person);
                                })));
    }
}
