package org.prameen.casework.ui;

import static org.prameen.casework.ui.ExtensionWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.prameen.casework.Extension;
import org.prameen.casework.Extensions;
import org.prameen.shell.BuddhistDateField;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Grants more time, as long as asked or shorter, or refuses it. */
public class DecideMoreTime extends Div {

    private static final int LONGEST_REASON = 2000;

    private final BuddhistDateField until = new BuddhistDateField(text("decide.until"));
    private final TextArea reason = new TextArea(text("decide.reason"));
    private final FieldFaults faults =
            new FieldFaults().at("granted", until).at("until", until).at("reason", reason);

    /** @param decided what to do afterwards */
    public DecideMoreTime(Extensions extensions, Extension asked, Runnable decided) {
        addClassName("pr-noprint");
        until.setValue(asked.until());
        until.setHelperText(text("decide.until.help"));
        reason.setHelperText(text("decide.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        Div buttons = new Div(
                Buttons.main(
                        text("decide.grant"),
                        () -> faults.during(() -> {
                            extensions.grant(
                                    asked.id(), until.read("granted", true).orElseThrow(), reason.getValue());
                            Notices.done(text("decide.granted"));
                            decided.run();
                        })),
                Buttons.plain(
                        text("decide.refuse"),
                        () -> faults.during(() -> {
                            extensions.refuse(asked.id(), reason.getValue());
                            Notices.done(text("decide.refused"));
                            decided.run();
                        })));
        buttons.addClassName("pr-open-buttons");
        add(new FieldColumn(until, reason, buttons));
    }
}
