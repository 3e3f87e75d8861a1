package org.prameen.workbook.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;

/** Why a result of another system is not there yet. */
class AwaitDialog extends Dialog {

    private static final int LONGEST = 500;

    AwaitDialog(SerializableConsumer<String> act) {
        setHeaderTitle(getTranslation("workbook.other.await"));
        setWidth("min(480px, 96vw)");
        TextField why = new TextField(getTranslation("workbook.other.await.why"));
        why.setMaxLength(LONGEST);
        why.setWidthFull();
        add(why);
        FieldFaults faults = new FieldFaults().at("why", why);
        getFooter()
                .add(
                        Buttons.plain(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("workbook.other.await.go"),
                                () -> faults.during(() -> {
                                    act.accept(why.getValue());
                                    close();
                                })));
        why.focus();
    }
}
