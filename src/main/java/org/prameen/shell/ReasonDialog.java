package org.prameen.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks why before something is done; a refusal is said at the field, and the dialog stays. */
public class ReasonDialog extends Dialog {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 1000;

    private final TextArea reason;

    /**
     * @param label of the field
     * @param go what the button says
     * @param act does it; may refuse at {@code reason} or {@code result}
     */
    public ReasonDialog(String title, String text, String label, String go, SerializableConsumer<String> act) {
        setHeaderTitle(title);
        setWidth("min(560px, 94vw)");
        reason = new TextArea(label);
        reason.setWidthFull();
        reason.setMinRows(3);
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

    /** @param characters that are taken instead of 1,000 */
    public ReasonDialog longest(int characters) {
        reason.setMaxLength(characters);
        return this;
    }
}
