package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.lifecycle.ui.SubstitutesView.SubstituteScreen;
import org.prameen.round.Round;
import org.prameen.security.HeldRole;
import org.prameen.security.NewSubstitution;
import org.prameen.security.Person;
import org.prameen.security.SubstitutionScope;
import org.prameen.security.Substitutions;
import org.prameen.shared.Rejected;
import org.prameen.shell.BuddhistDateField;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Names a substitute: for oneself, or, for those who may, for somebody who cannot. */
class SubstituteDialog extends Dialog {

    private final transient Substitutions substitutions;
    private final transient SubstituteScreen screen;
    private final ComboBox<Person> absent = new ComboBox<>(getTranslation("lifecycle.substitutes.absent"));
    private final ComboBox<Person> substitute = new ComboBox<>(getTranslation("lifecycle.substitutes.substitute"));
    private final CheckboxGroup<HeldRole> roles = new CheckboxGroup<>(getTranslation("lifecycle.substitutes.roles"));
    private final Select<Round> round = new Select<>();
    private final BuddhistDateField from = new BuddhistDateField(getTranslation("lifecycle.substitutes.from"));
    private final BuddhistDateField until = new BuddhistDateField(getTranslation("lifecycle.substitutes.until"));
    private final TextArea reason = new TextArea(getTranslation("lifecycle.substitutes.reason"));

    SubstituteDialog(Substitutions substitutions, Person self, SubstituteScreen screen, Runnable afterwards) {
        this.substitutions = substitutions;
        this.screen = screen;
        setHeaderTitle(getTranslation("lifecycle.substitutes.name"));
        fields();
        choose(self);
        Paragraph method = new Paragraph(getTranslation("lifecycle.substitutes.method", substitutions.longestDays()));
        method.addClassName("pr-method");
        add(new FieldColumn(
                new Paragraph(getTranslation("lifecycle.substitutes.explained")),
                method,
                absent,
                substitute,
                from,
                until,
                reason,
                roles,
                round));
        FieldFaults faults = new FieldFaults()
                .at("absent", absent)
                .at("substitute", substitute)
                .at("roles", roles)
                .at("from", from)
                .at("until", until)
                .at("reason", reason);
        getFooter()
                .add(
                        Buttons.plain(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("lifecycle.substitutes.name"),
                                () -> faults.during(() -> {
                                    name();
                                    close();
                                    afterwards.run();
                                })));
        setWidth("min(560px, 95vw)");
    }

    private void fields() {
        absent.setVisible(substitutions.mayArrangeForOthers());
        absent.setItemLabelGenerator(person -> person.name().in(getLocale()));
        absent.setItems(query ->
                substitutions.people(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        absent.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(this::offer));
        substitute.setRequiredIndicatorVisible(true);
        substitute.setItemLabelGenerator(person -> person.name().in(getLocale()));
        roles.setItemLabelGenerator(held -> getTranslation("security.role." + held.role()) + " · "
                + screen.organisations().get(held.organisation()).name().in(getLocale()));
        roles.setHelperText(getTranslation("lifecycle.substitutes.roles.help"));
        roles.addClassName("pr-role-choice");
        round.setLabel(getTranslation("lifecycle.substitutes.round"));
        round.setItems(screen.rounds().all());
        round.setEmptySelectionAllowed(true);
        round.setEmptySelectionCaption(getTranslation("lifecycle.substitutes.everyRound"));
        round.setPlaceholder(getTranslation("lifecycle.substitutes.everyRound"));
        round.setItemLabelGenerator(one -> one == null
                ? getTranslation("lifecycle.substitutes.everyRound")
                : one.title().in(getLocale()));
        from.setRequiredIndicatorVisible(true);
        until.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
    }

    /** Changing the value offers what that person can lend. */
    private void choose(Person person) {
        absent.setValue(person);
    }

    private void offer(Person person) {
        List<HeldRole> lent = SubstitutionScope.everything().of(person).stream()
                .map(HeldRole::of)
                .toList();
        roles.setItems(lent);
        roles.setVisible(lent.size() > 1);
        if (substitutions.mayChooseAnybody()) {
            substitute.setItems(query ->
                    substitutions.people(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        } else {
            substitute.setItems(substitutions.candidates(person.id()));
        }
    }

    private void name() {
        if (absent.getValue() == null) {
            throw Rejected.because("lifecycle.form.required").at("absent");
        }
        if (substitute.getValue() == null) {
            throw Rejected.because("lifecycle.form.required").at("substitute");
        }
        Set<HeldRole> chosen = roles.getSelectedItems();
        SubstitutionScope all = SubstitutionScope.of(chosen.toArray(HeldRole[]::new));
        SubstitutionScope scope = Optional.ofNullable(round.getValue())
                .map(one -> all.inRound(one.id()))
                .orElse(all);
        substitutions.name(new NewSubstitution(
                absent.getValue().id(),
                substitute.getValue().id(),
                from.read("from", true).orElseThrow(),
                until.read("until", true).orElseThrow(),
                scope,
                reason.getValue()));
        Notices.done(getTranslation(
                "lifecycle.substitutes.named", substitute.getValue().name().in(getLocale())));
    }
}
