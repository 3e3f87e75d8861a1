package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prameen.answering.SheetKind;
import org.prameen.lifecycle.process.ExternalEvaluationProcess;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;

/** Who may do what in an evaluation from outside, and who may not even see it. */
class ExternalEvaluationRightsTest extends ExternalEvaluationWalk {

    @Test
    void agencySeesNothingBeforeItIsConfirmedAndNeverEntersIt() {
        begin();
        evaluate();
        for (PersonId insider : List.of(agency.coordinator(), agency.head(), agency.respondent())) {
            hidden(insider);
        }
        assertThat(values(agency.coordinator(), FORM).external()).isEmpty();
        assertThat(world.call(agency.coordinator(), () -> cases.beside(own.id())))
                .isEmpty();
        assertThat(world.call(
                        agency.coordinator(),
                        () -> evaluations.page(Optional.of(wanted("EDUCATION").round()), 0, 50)))
                .isEmpty();

        world.as(body, () -> evaluating.confirm(id));

        hidden(agency.coordinator());
        assertThat(values(agency.coordinator(), FORM).external()).isPresent();
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> results.compute(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyOfTheAgencyEvaluatesIt() {
        refused(
                "answering.evaluation.insider",
                () -> world.as(body, () -> evaluating.appoint(id, agency.respondent())));
        assertThat(world.call(body, () -> evaluating.candidates(id, "")))
                .extracting(person -> person.id())
                .doesNotContain(agency.coordinator(), agency.respondent());
    }

    @Test
    void nobodyConfirmsWhatIsMissingOrTheirOwn() {
        PersonId second = world.person(Role.RESPONDENT, world.agency().units().get(0));
        world.as(body, () -> {
            evaluating.appoint(id, evaluator);
            evaluating.appoint(id, second);
            evaluating.appoint(id, body);
            evaluating.begin(id);
        });
        evaluate();
        refused("answering.evaluation.ownFindings", () -> world.as(body, () -> evaluating.confirm(id)));
        world.as(body, () -> evaluating.dismiss(id, body));
        refused("answering.evaluation.notHandedIn", () -> world.as(body, () -> evaluating.confirm(id)));
        refused("answering.hasAnswers", () -> world.as(body, () -> evaluating.dismiss(id, evaluator)));

        world.as(body, () -> evaluating.dismiss(id, second));

        assertThat(tasks()).containsExactly(ExternalEvaluationProcess.CONFIRM_EVALUATION);
        assertThatThrownBy(() -> world.as(second, () -> sheets.load(id, SheetKind.COUNTED)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyEvaluatorsEnterAnything() {
        begin();
        assertThatThrownBy(() -> world.as(body, () -> answering.answer(id, SheetKind.COUNTED, ITEM, "5", 0)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.as(
                        body, () -> tallies.enter(id, ITEM, List.of("1", "0", "0", "0", "0"), Optional.empty(), 0)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        world.as(agency.respondent(), () -> answering.answer(id, SheetKind.COUNTED, ITEM, "5", 0)))
                .isInstanceOf(NotFound.class);
    }
}
