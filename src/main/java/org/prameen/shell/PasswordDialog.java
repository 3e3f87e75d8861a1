package org.prameen.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import org.prameen.security.OwnPassword;
import org.prameen.shared.Rejected;

/** One's own password: the old one, and the new one twice. */
class PasswordDialog extends Dialog {

    private final transient OwnPassword passwords;
    private final PasswordField current = field("shell.password.current", "current-password");
    private final PasswordField fresh = field("shell.password.new", "new-password");
    private final PasswordField again = field("shell.password.again", "new-password");
    private final FieldFaults faults = new FieldFaults();

    PasswordDialog(OwnPassword passwords) {
        this.passwords = passwords;
        setHeaderTitle(getTranslation("shell.password.change"));
        fresh.setHelperText(getTranslation("shell.password.rule"));
        faults.at("current", current).at("password", fresh).at("again", again);
        add(new FieldColumn(current, fresh, again));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(getTranslation("shell.password.change"), () -> faults.during(this::change)));
    }

    private void change() {
        if (!fresh.getValue().equals(again.getValue())) {
            throw Rejected.because("shell.password.differ").at("again");
        }
        passwords.change(current.getValue(), fresh.getValue());
        close();
        Notices.done(getTranslation("shell.password.changed"));
    }

    private PasswordField field(String label, String autocomplete) {
        PasswordField field = new PasswordField(getTranslation(label));
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
