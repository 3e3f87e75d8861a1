package org.prameen.administration.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import org.prameen.security.NewPerson;
import org.prameen.shared.LocalText;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;

/** Who somebody is and how they sign in. */
class NewPersonFields extends FieldColumn {

    private final TextField username = new TextField(getTranslation("administration.people.username"));
    private final TextField thai = new TextField(getTranslation("administration.name.th"));
    private final TextField english = new TextField(getTranslation("administration.name.en"));
    private final EmailField email = new EmailField(getTranslation("administration.people.email"));
    private final PasswordField password = new PasswordField(getTranslation("administration.people.password"));

    NewPersonFields(FieldFaults faults) {
        username.setHelperText(getTranslation("administration.people.username.help"));
        username.getElement().setAttribute("autocapitalize", "none");
        password.setHelperText(getTranslation("shell.password.rule"));
        password.getElement().setAttribute("autocomplete", "new-password");
        faults.at("username", username).at("name", thai).at("password", password);
        add(thai, english, username, password, email);
    }

    NewPerson entered() {
        return new NewPerson(
                username.getValue().strip().toLowerCase(Locale.ROOT),
                password.getValue(),
                LocalText.of(
                        thai.getValue().strip(),
                        english.getValue().isBlank()
                                ? thai.getValue().strip()
                                : english.getValue().strip()),
                Optional.of(email.getValue().strip()).filter(address -> !address.isEmpty()));
    }
}
