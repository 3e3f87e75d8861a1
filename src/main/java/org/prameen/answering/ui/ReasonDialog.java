package org.prameen.answering.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;

/** Asks why before something is done; a refusal is said at the field. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 1000;

    /** @param label of the field */
    ReasonDialog(String title, String text, String label, String go, SerializableConsumer<String> act) {
        setHeaderTitle(title);
        setWidth("min(560px, 94vw)");
        TextArea reason = new TextArea(label);
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.focus();
        FieldFaults faults = new FieldFaults().at("reason", reason).at("result", reason);
        add(new Paragraph(text), reason);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                go,
                                () -> faults.during(() -> {
                                    act.accept(reason.getValue());
                                    close();
                                })));
    }
}
