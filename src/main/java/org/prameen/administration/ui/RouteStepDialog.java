package org.prameen.administration.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.prameen.organisation.OrganisationKind;
import org.prameen.organisation.RouteStep;
import org.prameen.shared.LocalText;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;

/** One step of a way: who it is, by which body above the agency it is found, and whether the report is taken in hand. */
class RouteStepDialog extends Dialog {

    RouteStepDialog(RouteStep step, SerializableConsumer<RouteStep> done) {
        Select<OrganisationKind> body = new Select<>();
        body.setLabel(getTranslation("administration.routes.body"));
        body.setItems(
                OrganisationKind.NATIONAL_OFFICE,
                OrganisationKind.CENTRAL_COMMITTEE,
                OrganisationKind.CENTRAL_UNIT,
                OrganisationKind.COMMITTEE_OFFICE,
                OrganisationKind.PROVINCIAL_COMMITTEE);
        body.setItemLabelGenerator(kind -> getTranslation("administration.kind." + kind));
        body.setHelperText(getTranslation("administration.routes.body.help"));
        body.setValue(step.body());
        TextField thai = new TextField(getTranslation("administration.name.th"));
        TextField english = new TextField(getTranslation("administration.name.en"));
        thai.setValue(step.name().th());
        english.setValue(step.name().en());
        Checkbox receives = new Checkbox(getTranslation("administration.routes.receives"));
        receives.setHelperText(getTranslation("administration.routes.receives.help"));
        receives.setValue(step.receives());
        FieldFaults faults = new FieldFaults();
        faults.at("name", thai).at("nameEn", english);
        setHeaderTitle(getTranslation("administration.routes.step"));
        add(new FieldColumn(thai, english, body, receives));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("shell.save"),
                                () -> faults.during(() -> {
                                    done.accept(new RouteStep(
                                            step.type(),
                                            step.position(),
                                            body.getValue(),
                                            name(thai.getValue(), english.getValue()),
                                            receives.getValue()));
                                    close();
                                })));
    }

    static RouteStep fresh(String type) {
        return new RouteStep(type, 0, OrganisationKind.CENTRAL_COMMITTEE, LocalText.of("", ""), false);
    }

    private static LocalText name(String thai, String english) {
        if (thai.isBlank()) {
            throw Rejected.because("administration.nameMissing").at("name");
        }
        if (english.isBlank()) {
            throw Rejected.because("administration.nameMissing").at("nameEn");
        }
        return LocalText.of(thai.strip(), english.strip());
    }
}
