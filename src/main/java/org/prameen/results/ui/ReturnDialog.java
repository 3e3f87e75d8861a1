package org.prameen.results.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;

/** Asks why the results go back. */
class ReturnDialog extends Dialog {

    /** @param giveBack does it, and says what is wrong with the reason */
    ReturnDialog(Function<String, Optional<Rejected>> giveBack) {
        setHeaderTitle(getTranslation("results.return.title"));
        TextArea reason = new TextArea(getTranslation("results.return.reason"));
        reason.setWidth("min(480px, 80vw)");
        reason.setMinRows(4);
        reason.setMaxLength(4000);
        reason.setRequiredIndicatorVisible(true);
        add(reason);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(getTranslation("results.return"), () -> {
                            Optional<Rejected> fault = giveBack.apply(reason.getValue());
                            fault.ifPresent(why -> {
                                reason.setErrorMessage(getTranslation(
                                        why.key(), why.arguments().toArray()));
                                reason.setInvalid(true);
                            });
                            if (fault.isEmpty()) {
                                close();
                            }
                        }));
        reason.focus();
    }
}
