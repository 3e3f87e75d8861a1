package org.prameen.review.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;

/** Asks why a level is passed, or not. */
class LevelDialog extends Dialog {

    private static final int LONGEST = 2000;

    LevelDialog(String level, boolean passed, SerializableConsumer<String> saying) {
        String key = passed ? "review.level.pass" : "review.level.fail";
        setHeaderTitle(getTranslation(key));
        TextArea reason = new TextArea(getTranslation("review.reason"));
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        FieldFaults faults = new FieldFaults().at("reason", reason);
        add(new FieldColumn(new Paragraph(level), new Paragraph(getTranslation(key + ".effect")), reason));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation(key),
                                () -> faults.during(() -> {
                                    saying.accept(reason.getValue());
                                    close();
                                })));
    }
}
