package org.prameen.administration.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.OrganisationEditing;
import org.prameen.shared.LocalText;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Renames an organisation, closes it or opens it again. Its code stays, because results hang on it. */
class OrganisationDialog extends Dialog {

    OrganisationDialog(OrganisationEditing editing, Organisation organisation, Runnable done) {
        TextField thai = new TextField(getTranslation("administration.name.th"));
        TextField english = new TextField(getTranslation("administration.name.en"));
        Checkbox active = new Checkbox(getTranslation("administration.organisation.active"));
        thai.setValue(organisation.name().th());
        english.setValue(organisation.name().en());
        active.setValue(organisation.active());
        active.setHelperText(getTranslation("administration.organisation.active.help"));
        FieldFaults faults = new FieldFaults();
        faults.at("name", thai);
        setHeaderTitle(getTranslation("administration.organisation.change"));
        add(new FieldColumn(thai, english, active));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("shell.save"),
                                () -> faults.during(() -> {
                                    editing.rename(
                                            organisation.id(),
                                            LocalText.of(thai.getValue(), english.getValue()),
                                            active.getValue());
                                    close();
                                    Notices.done(getTranslation("administration.saved"));
                                    done.run();
                                })));
    }
}
