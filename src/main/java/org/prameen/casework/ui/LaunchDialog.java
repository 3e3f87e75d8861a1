package org.prameen.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.casework.LaunchSelection;
import org.prameen.casework.Launches;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.OrganisationSearch;
import org.prameen.organisation.OrganisationType;
import org.prameen.organisation.Organisations;
import org.prameen.organisation.Province;
import org.prameen.round.Round;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Whom a round is opened for. Before the button is pressed it says how many that are, and how many are new. */
class LaunchDialog extends Dialog {

    private enum Whom {
        ALL,
        SOME,
        ONE
    }

    private final transient Launches launches;
    private final transient Organisations organisations;
    private final transient Round round;
    private final RadioButtonGroup<Whom> whom = new RadioButtonGroup<>();
    private final MultiSelectComboBox<OrganisationType> types = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Province> provinces = new MultiSelectComboBox<>();
    private final ComboBox<Organisation> agency = new ComboBox<>();
    private final Paragraph counted = new Paragraph();
    private final Button start;

    LaunchDialog(Launches launches, Organisations organisations, Round round, Runnable started) {
        this.launches = launches;
        this.organisations = organisations;
        this.round = round;
        FieldFaults faults = new FieldFaults();
        start = Buttons.main(
                "",
                () -> faults.during(() -> {
                    launches.start(round.id(), selection());
                    close();
                    Notices.done(getTranslation("casework.launch.started"));
                    started.run();
                }));
        setHeaderTitle(getTranslation("casework.launch.of", round.title().in(getLocale())));
        setMaxWidth("min(560px, calc(100vw - 16px))");
        prepareChoice();
        prepareFields();
        counted.addClassNames("pr-note", "blue");
        counted.getElement().setAttribute("aria-live", "polite");
        add(new FieldColumn(whom, types, provinces, agency, counted));
        getFooter().add(Buttons.quiet(getTranslation("shell.cancel"), this::close), start);
        whom.setValue(Whom.ALL);
    }

    private void prepareChoice() {
        whom.setLabel(getTranslation("casework.launch.whom"));
        whom.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        whom.setItems(Whom.values());
        whom.setItemLabelGenerator(each -> getTranslation("casework.launch.whom." + each));
        whom.addValueChangeListener(change -> show());
    }

    private void prepareFields() {
        types.setLabel(getTranslation("casework.filter.type"));
        types.setItems(organisations.types());
        types.setItemLabelGenerator(type -> type.name().in(getLocale()));
        types.addValueChangeListener(change -> count());
        provinces.setLabel(getTranslation("casework.filter.province"));
        provinces.setItems(organisations.provinces());
        provinces.setItemLabelGenerator(province -> province.name().in(getLocale()));
        provinces.addValueChangeListener(change -> count());
        agency.setLabel(getTranslation("casework.filter.agency"));
        agency.setItemLabelGenerator(found -> found.name().in(getLocale()));
        agency.setItems(
                query ->
                        organisations
                                .search(named(query.getFilter()), List.of("/"), query.getOffset(), query.getLimit())
                                .stream(),
                query -> organisations.count(named(query.getFilter()), List.of("/")));
        agency.addValueChangeListener(change -> count());
    }

    private static OrganisationSearch named(Optional<String> typed) {
        return OrganisationSearch.agencies().named(typed.orElse(""));
    }

    private void show() {
        types.setVisible(whom.getValue() == Whom.SOME);
        provinces.setVisible(whom.getValue() == Whom.SOME);
        agency.setVisible(whom.getValue() == Whom.ONE);
        count();
    }

    private void count() {
        boolean chosen = whom.getValue() != Whom.ONE || agency.getValue() != null;
        int all = chosen ? launches.count(round.id(), selection()) : 0;
        int existing = chosen ? launches.countOpened(round.id(), selection()) : 0;
        counted.setText(
                chosen
                        ? getTranslation("casework.launch.counted", all, existing, all - existing)
                        : getTranslation("casework.launch.chooseAgency"));
        start.setEnabled(all > 0);
        start.setText(getTranslation("casework.launch.do", all - existing));
    }

    private LaunchSelection selection() {
        return switch (whom.getValue()) {
            case ALL -> LaunchSelection.everybody();
            case ONE -> LaunchSelection.only(agency.getValue().id());
            case SOME ->
                new LaunchSelection(
                        codes(types.getValue().stream()
                                .map(OrganisationType::code)
                                .toList()),
                        codes(provinces.getValue().stream().map(Province::code).toList()),
                        Optional.empty());
        };
    }

    private static Set<String> codes(List<String> chosen) {
        return chosen.stream().collect(Collectors.toUnmodifiableSet());
    }
}
