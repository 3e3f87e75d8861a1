package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.prameen.lifecycle.Taker;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;

/** Asks who is to take the chosen tasks; says of how many of them each person holds the role. */
class TakerDialog extends Dialog {

    TakerDialog(List<Taker> takers, int chosen, Consumer<PersonId> handOver) {
        setHeaderTitle(getTranslation("lifecycle.handOverMany.title", chosen));
        ComboBox<Taker> person = new ComboBox<>(getTranslation("lifecycle.handOver.to"));
        person.setItems(takers);
        person.setItemLabelGenerator(one ->
                getTranslation("lifecycle.handOverMany.can", one.person().name().in(getLocale()), one.tasks(), chosen));
        person.setRequiredIndicatorVisible(true);
        add(new FieldColumn(person));
        if (takers.isEmpty()) {
            add(new Paragraph(getTranslation("lifecycle.handOverMany.nobody")));
        }
        FieldFaults faults = new FieldFaults().at("person", person);
        getFooter()
                .add(
                        Buttons.plain(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("lifecycle.handOver"),
                                () -> faults.during(() -> {
                                    PersonId to = person.getOptionalValue()
                                            .orElseThrow(() -> Rejected.because("lifecycle.form.required")
                                                    .at("person"))
                                            .person()
                                            .id();
                                    close();
                                    handOver.accept(to);
                                })));
        setWidth("min(480px, 95vw)");
    }
}
