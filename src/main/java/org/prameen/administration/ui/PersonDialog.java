package org.prameen.administration.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.prameen.organisation.Organisations;
import org.prameen.security.People;
import org.prameen.security.Person;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** One person: who they are, what they are where, and whether they may sign in. */
class PersonDialog extends Dialog {

    private final transient People people;
    private final transient PersonId id;
    private final transient Runnable changed;
    private final FieldFaults faults = new FieldFaults();
    private final TextField thai = new TextField(getTranslation("administration.name.th"));
    private final TextField english = new TextField(getTranslation("administration.name.en"));
    private final EmailField email = new EmailField(getTranslation("administration.people.email"));
    private final Checkbox enabled = new Checkbox(getTranslation("administration.people.mayEnter"));
    private final PasswordField password = new PasswordField(getTranslation("administration.people.newPassword"));

    PersonDialog(People people, Organisations organisations, PersonId id, Runnable changed) {
        this.people = people;
        this.id = id;
        this.changed = changed;
        Person person = people.get(id);
        setHeaderTitle(person.name().in(getLocale()) + " (" + person.username() + ")");
        setMaxWidth("min(640px, calc(100vw - 16px))");
        fill(person);
        faults.at("name", thai).at("enabled", enabled).at("password", password);
        add(
                new RolesPart(people, organisations, id, changed),
                part("administration.people.about", new FieldColumn(thai, english, email, enabled)),
                part(
                        "administration.people.resetPassword",
                        new FieldColumn(
                                password,
                                Buttons.plain(
                                        getTranslation("administration.people.resetPassword"),
                                        () -> faults.during(this::resetPassword)))));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.close"), this::close),
                        Buttons.main(getTranslation("shell.save"), () -> faults.during(this::save)));
    }

    private Div part(String heading, FieldColumn fields) {
        return new Div(new H3(getTranslation(heading)), fields);
    }

    private void fill(Person person) {
        thai.setValue(person.name().th());
        english.setValue(person.name().en() == null ? "" : person.name().en());
        email.setValue(person.email().orElse(""));
        enabled.setValue(person.enabled());
        enabled.setHelperText(getTranslation("administration.people.mayEnter.help"));
        password.setHelperText(getTranslation("shell.password.rule"));
        password.getElement().setAttribute("autocomplete", "new-password");
    }

    private void save() {
        people.change(
                id,
                LocalText.of(thai.getValue().strip(), english.getValue().strip()),
                Optional.of(email.getValue().strip()).filter(address -> !address.isEmpty()),
                enabled.getValue());
        close();
        Notices.done(getTranslation("administration.saved"));
        changed.run();
    }

    private void resetPassword() {
        people.resetPassword(id, password.getValue());
        password.clear();
        Notices.done(getTranslation("administration.people.passwordReset"));
    }
}
