package org.prameen.answering.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.prameen.security.Person;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;

/** Asks one more respondent of the agency. */
class InviteDialog extends Dialog {

    InviteDialog(List<Person> candidates, SerializableConsumer<Person> invite) {
        setHeaderTitle(getTranslation("answering.collection.add"));
        setWidth("min(480px, 94vw)");
        if (candidates.isEmpty()) {
            add(new Paragraph(getTranslation("answering.collection.add.nobody")));
            getFooter().add(Buttons.main(getTranslation("shell.close"), this::close));
            return;
        }
        ComboBox<Person> who = new ComboBox<>(getTranslation("answering.collection.add.pick"));
        who.setWidthFull();
        who.setItems(candidates);
        who.setItemLabelGenerator(person -> person.name().in(getLocale()));
        FieldFaults faults = new FieldFaults().at("person", who);
        add(who);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("answering.collection.add.go"),
                                () -> faults.during(() -> {
                                    if (who.getValue() != null) {
                                        invite.accept(who.getValue());
                                        close();
                                    }
                                })));
    }
}
