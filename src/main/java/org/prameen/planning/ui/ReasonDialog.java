package org.prameen.planning.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.prameen.shell.Buttons;

/** Asks for one reason before something is done. */
final class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea();

    /** @param act what the button says */
    ReasonDialog(String title, String explanation, String act, Consumer<String> then) {
        setHeaderTitle(title);
        setWidth("min(32rem, 94vw)");
        reason.setLabel(getTranslation("planning.field.reason"));
        reason.setWidthFull();
        reason.setMinHeight("6em");
        reason.setMaxLength(4_000);
        reason.setAutofocus(true);
        add(new Paragraph(explanation), reason);
        getFooter().add(Buttons.quiet(getTranslation("shell.cancel"), this::close), Buttons.main(act, () -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(getTranslation("planning.exclusionWithoutReason"));
                reason.focus();
            } else {
                close();
                then.accept(reason.getValue());
            }
        }));
    }
}
