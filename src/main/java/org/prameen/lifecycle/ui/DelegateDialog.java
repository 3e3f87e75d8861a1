package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.prameen.lifecycle.Delegating;
import org.prameen.lifecycle.WorkItem;
import org.prameen.security.Person;
import org.prameen.shared.Rejected;
import org.prameen.shell.BuddhistDateField;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Leaves one task to somebody until a day; it stays the person's own. */
class DelegateDialog extends Dialog {

    private final ComboBox<Person> person = new ComboBox<>(getTranslation("lifecycle.delegate.to"));
    private final BuddhistDateField until = new BuddhistDateField(getTranslation("lifecycle.delegate.until"));
    private final TextArea reason = new TextArea(getTranslation("lifecycle.substitutes.reason"));

    DelegateDialog(WorkItem item, Delegating delegating, Runnable afterwards) {
        setHeaderTitle(getTranslation("lifecycle.delegate.title", getTranslation(item.nameKey())));
        person.setItems(delegating.candidates());
        person.setItemLabelGenerator(one -> one.name().in(getLocale()));
        person.setRequiredIndicatorVisible(true);
        until.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        add(new FieldColumn(new Paragraph(getTranslation("lifecycle.delegate.explained")), person, until, reason));
        FieldFaults faults =
                new FieldFaults().at("substitute", person).at("until", until).at("reason", reason);
        getFooter()
                .add(
                        Buttons.plain(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("lifecycle.delegate"),
                                () -> faults.during(() -> {
                                    delegate(item, delegating);
                                    close();
                                    afterwards.run();
                                })));
        setWidth("min(520px, 95vw)");
    }

    private void delegate(WorkItem item, Delegating delegating) {
        if (person.getValue() == null) {
            throw Rejected.because("lifecycle.form.required").at("substitute");
        }
        delegating.delegate(
                item.taskId(), person.getValue().id(), until.read("until", true).orElseThrow(), reason.getValue());
        Notices.done(getTranslation(
                "lifecycle.delegate.done", person.getValue().name().in(getLocale())));
    }
}
