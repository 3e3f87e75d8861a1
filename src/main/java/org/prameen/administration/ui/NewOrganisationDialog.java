package org.prameen.administration.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.prameen.organisation.NewOrganisation;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.OrganisationEditing;
import org.prameen.organisation.OrganisationKind;
import org.prameen.organisation.OrganisationType;
import org.prameen.organisation.Organisations;
import org.prameen.organisation.Province;
import org.prameen.shared.LocalText;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Enters an organisation below another. What the one above says already is not asked again. */
class NewOrganisationDialog extends Dialog {

    private final transient Organisation parent;
    private final Select<OrganisationKind> kind = new Select<>();
    private final TextField code = new TextField(getTranslation("administration.organisation.code"));
    private final TextField thai = new TextField(getTranslation("administration.name.th"));
    private final TextField english = new TextField(getTranslation("administration.name.en"));
    private final Select<OrganisationType> type = new Select<>();
    private final ComboBox<Province> province = new ComboBox<>(getTranslation("administration.organisation.province"));
    private final Checkbox summariser = new Checkbox(getTranslation("administration.organisation.summariser"));

    NewOrganisationDialog(
            Organisations organisations, OrganisationEditing editing, Organisation parent, Runnable done) {
        this.parent = parent;
        FieldFaults faults = new FieldFaults();
        faults.at("code", code).at("name", thai).at("kind", kind).at("type", type);
        setHeaderTitle(getTranslation(
                "administration.organisation.addTo", parent.name().in(getLocale())));
        prepare(organisations);
        add(new FieldColumn(kind, code, thai, english, type, province, summariser));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("administration.organisation.add"),
                                () -> faults.during(() -> {
                                    editing.add(entered());
                                    close();
                                    Notices.done(getTranslation("administration.added"));
                                    done.run();
                                })));
    }

    private void prepare(Organisations organisations) {
        List<OrganisationKind> below = List.of(OrganisationKind.values())
                .subList(parent.kind().ordinal() + 1, OrganisationKind.values().length);
        kind.setLabel(getTranslation("administration.organisation.kind"));
        kind.setItems(below);
        kind.setItemLabelGenerator(each -> getTranslation("administration.kind." + each));
        kind.addValueChangeListener(change -> show());
        code.setHelperText(getTranslation("administration.organisation.code.help"));
        type.setLabel(getTranslation("administration.organisation.type"));
        type.setItems(organisations.types());
        type.setItemLabelGenerator(each -> each.name().in(getLocale()));
        province.setItems(organisations.provinces());
        province.setItemLabelGenerator(each -> each.name().in(getLocale()));
        summariser.setHelperText(getTranslation("administration.organisation.summariser.help"));
        kind.setValue(
                parent.kind() == OrganisationKind.AGENCY
                        ? OrganisationKind.UNIT
                        : below.get(below.indexOf(
                                parent.kind() == OrganisationKind.NATIONAL_OFFICE
                                        ? OrganisationKind.CENTRAL_COMMITTEE
                                        : OrganisationKind.AGENCY)));
    }

    private void show() {
        boolean unit = kind.getValue() == OrganisationKind.UNIT;
        type.setVisible(parent.type().isEmpty() && !unit);
        province.setVisible(parent.province().isEmpty() && !unit);
        summariser.setVisible(unit);
    }

    private NewOrganisation entered() {
        if (type.isVisible() && type.getValue() == null) {
            throw Rejected.because("administration.typeMissing").at("type");
        }
        return new NewOrganisation(
                code.getValue().strip().toUpperCase(Locale.ROOT),
                kind.getValue(),
                type.getOptionalValue().map(OrganisationType::code),
                province.getOptionalValue().map(Province::code),
                parent.code(),
                LocalText.of(thai.getValue(), english.getValue()),
                null,
                summariser.isVisible() && summariser.getValue(),
                0);
    }
}
