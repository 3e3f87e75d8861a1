package org.prameen.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prameen.notification.MailMode;
import org.prameen.notification.Preference;
import org.prameen.notification.Preferences;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;

/** How do I want to be told? */
@Route("notifications/settings")
@PermitAll
class PreferencesView extends Page {

    private static final int HOURS = 24;

    private final transient Preferences preferences;
    private final FieldFaults faults = new FieldFaults();
    private final EmailField address = new EmailField(text("notification.settings.address"));
    private final Select<String> language = new Select<>();
    private final RadioButtonGroup<MailMode> mode = new RadioButtonGroup<>(text("notification.settings.mode"));
    private final Select<Integer> hour = new Select<>();

    PreferencesView(Preferences preferences) {
        this.preferences = preferences;
        title(text("notification.settings"));
        standing(text("notification.settings.lead"));
        actions(
                Buttons.main(text("shell.save"), () -> faults.during(this::save)),
                Buttons.quiet(text("notification.settings.back"), () -> getUI().ifPresent(
                                ui -> ui.navigate(NotificationsView.class))));
        fields();
        show(preferences.mine());
        if (!preferences.mailsGoOut()) {
            add(note("amber", text("notification.mailsOff")));
        }
        add(mails(), dates());
    }

    private void fields() {
        address.setHelperText(text("notification.settings.address.help"));
        address.setErrorMessage(text("security.emailMalformed"));
        address.setClearButtonVisible(true);
        address.getElement().setAttribute("autocomplete", "email");
        language.setLabel(text("notification.settings.language"));
        language.setItems("th", "en");
        language.setItemLabelGenerator(each -> text("notification.settings.language." + each));
        mode.setItems(MailMode.values());
        mode.setItemLabelGenerator(each -> text("notification.settings.mode." + each));
        mode.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        hour.setLabel(text("notification.settings.hour"));
        hour.setItems(IntStream.range(0, HOURS).boxed().toList());
        hour.setItemLabelGenerator(each -> text("notification.settings.hour.value", String.format("%02d", each)));
        mode.addValueChangeListener(change -> hour.setVisible(change.getValue() == MailMode.DAILY));
        faults.at("email", address).at("language", language).at("hour", hour);
    }

    private void show(Preference wanted) {
        address.setValue(wanted.address().orElse(""));
        language.setValue(wanted.language());
        mode.setValue(wanted.mode());
        hour.setValue(wanted.digestHour());
        hour.setVisible(wanted.mode() == MailMode.DAILY);
    }

    private Div mails() {
        Div card = new Div(new H2(text("notification.settings.mails")), new FieldColumn(address, language, mode, hour));
        card.addClassNames("pr-card", "pr-preferences");
        return card;
    }

    private Div dates() {
        String days = preferences.dueDays().stream().map(String::valueOf).collect(Collectors.joining(", "));
        Div card = new Div(
                new H2(text("notification.settings.always")),
                new Paragraph(text("notification.settings.always.text", days)));
        card.addClassNames("pr-card", "pr-preferences");
        return card;
    }

    static Paragraph note(String tone, String words) {
        Paragraph note = new Paragraph(words);
        note.addClassNames("pr-note", tone);
        note.getStyle().set("margin", "0");
        return note;
    }

    private void save() {
        preferences.change(new Preference(
                Optional.of(address.getValue().strip()).filter(given -> !given.isEmpty()),
                language.getValue(),
                mode.getValue(),
                hour.getValue()));
        Notices.done(text("notification.settings.saved"));
    }
}
