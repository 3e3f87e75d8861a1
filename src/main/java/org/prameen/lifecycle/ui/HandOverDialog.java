package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import org.prameen.lifecycle.HandingOver;
import org.prameen.lifecycle.WorkItem;
import org.prameen.security.Person;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Hands a task to somebody who holds its role. */
class HandOverDialog extends Dialog {

    HandOverDialog(WorkItem item, HandingOver handingOver, Runnable afterwards) {
        setHeaderTitle(getTranslation("lifecycle.handOver.title", getTranslation(item.nameKey())));
        ComboBox<Person> person = new ComboBox<>(getTranslation("lifecycle.handOver.to"));
        person.setItems(handingOver.candidates(item.taskId()));
        person.setItemLabelGenerator(one -> one.name().in(getLocale()));
        person.setRequiredIndicatorVisible(true);
        person.setWidthFull();
        add(new FieldColumn(person));
        FieldFaults faults = new FieldFaults().at("person", person);
        getFooter()
                .add(
                        Buttons.plain(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("lifecycle.handOver"),
                                () -> faults.during(() -> {
                                    handOver(item, handingOver, person.getValue());
                                    close();
                                    afterwards.run();
                                })));
        setWidth("min(480px, 95vw)");
    }

    private void handOver(WorkItem item, HandingOver handingOver, Person to) {
        if (to == null) {
            throw Rejected.because("lifecycle.form.required").at("person");
        }
        handingOver.reassign(item.taskId(), to.id());
        Notices.done(getTranslation("lifecycle.handOver.done", to.name().in(getLocale())));
    }
}
