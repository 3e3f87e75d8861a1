package org.prameen.improvement.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.prameen.improvement.NewAction;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;

/** Asks for an action and stays open until it was taken. */
class ActionDialog extends Dialog {

    ActionDialog(String title, String doIt, ActionForm form, Consumer<NewAction> keep) {
        setHeaderTitle(title);
        setWidth("min(560px, 100vw)");
        setCloseOnOutsideClick(false);
        add(form);
        getFooter().add(Buttons.quiet(ActionWords.text("shell.cancel"), this::close), Buttons.main(doIt, () -> {
            try {
                keep.accept(form.read());
                close();
            } catch (Rejected why) {
                form.show(why);
            }
        }));
    }
}
