package org.prameen.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.prameen.casework.Evaluations;
import org.prameen.casework.EvaluatorType;
import org.prameen.casework.NewEvaluation;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.OrganisationSearch;
import org.prameen.organisation.Organisations;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shell.BuddhistDateField;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Which agency is evaluated from outside in which round, by what kind of evaluators, and when. */
class OpenEvaluationDialog extends Dialog {

    private final transient Evaluations evaluations;
    private final ComboBox<Organisation> agency = new ComboBox<>();
    private final Select<Round> round = new Select<>();
    private final Select<EvaluatorType> type = new Select<>();
    private final BuddhistDateField from;
    private final BuddhistDateField until;

    OpenEvaluationDialog(Evaluations evaluations, Rounds rounds, Organisations organisations, Optional<Round> preset) {
        this.evaluations = evaluations;
        setHeaderTitle(getTranslation("casework.evaluation.open"));
        setMaxWidth("min(560px, calc(100vw - 16px))");
        from = new BuddhistDateField(getTranslation("casework.evaluation.from"));
        until = new BuddhistDateField(getTranslation("casework.evaluation.until"));
        round.setLabel(getTranslation("casework.filter.round"));
        round.setItems(rounds.askedOneByOne());
        round.setItemLabelGenerator(each -> each.title().in(getLocale()));
        preset.ifPresent(round::setValue);
        type.setLabel(getTranslation("casework.evaluation.type"));
        type.setItems(evaluations.types());
        type.setItemLabelGenerator(each -> each.name().in(getLocale()));
        prepareAgency(organisations);
        FieldFaults faults = new FieldFaults()
                .at("agency", agency)
                .at("round", round)
                .at("type", type)
                .at("from", from)
                .at("until", until);
        add(new FieldColumn(agency, round, type, from, until));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("casework.evaluation.open.do"), () -> faults.during(this::openNow)));
    }

    private void prepareAgency(Organisations organisations) {
        agency.setLabel(getTranslation("casework.filter.agency"));
        agency.setItemLabelGenerator(found -> found.name().in(getLocale()));
        agency.setItems(
                query ->
                        organisations
                                .search(
                                        named(query.getFilter()),
                                        evaluations.reach(),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                query -> organisations.count(named(query.getFilter()), evaluations.reach()));
    }

    private static OrganisationSearch named(Optional<String> typed) {
        return OrganisationSearch.agencies().named(typed.orElse(""));
    }

    private void openNow() {
        if (agency.isEmpty()) {
            throw Rejected.because("casework.evaluation.agencyMissing").at("agency");
        }
        if (round.isEmpty()) {
            throw Rejected.because("casework.evaluation.agencyMissing").at("round");
        }
        CaseId opened = evaluations.open(new NewEvaluation(
                round.getValue().id(),
                agency.getValue().id(),
                type.getOptionalValue().map(EvaluatorType::code).orElse(""),
                from.read("from", true).orElseThrow(),
                until.read("until", true).orElseThrow()));
        close();
        Notices.done(getTranslation("casework.evaluation.opened.notice"));
        UI.getCurrent().navigate("cases/" + opened + "/evaluation");
    }
}
