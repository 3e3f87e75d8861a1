package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prameen.answering.SheetKind;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.EvaluationLine;
import org.prameen.casework.EvaluatorType;
import org.prameen.lifecycle.process.ExternalEvaluationProcess;
import org.prameen.lifecycle.process.SurveyProcess;
import org.prameen.reporting.SummarySearch;
import org.prameen.review.Basis;
import org.prameen.review.GapQuery;
import org.prameen.review.NodeValues;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;

/** An agency found 3.94 itself on a form; people from outside find 3.20. */
class ExternalEvaluationTest extends ExternalEvaluationWalk {

    @Test
    @Requirement("002-J1")
    void internalAndExternalStandSideBySideAndAreNeverAveraged() {
        confirmed();

        NodeValues form = values(agency.coordinator(), FORM);
        assertThat(form.respondents()).contains(new BigDecimal("3.94"));
        assertThat(form.external()).contains(new BigDecimal("3.20"));
        assertThat(world.call(agency.coordinator(), () -> results.latest(own.id()))
                        .sheet()
                        .find(FORM)
                        .orElseThrow()
                        .value())
                .contains(new BigDecimal("3.94"));
        assertThat(world.call(agency.coordinator(), () -> externalResults.beside(own.id()))
                        .orElseThrow()
                        .find(FORM)
                        .orElseThrow()
                        .value())
                .contains(new BigDecimal("3.20"));
        assertThat(world.call(body, () -> results.latest(id))
                        .sheet()
                        .find(FORM)
                        .orElseThrow()
                        .value())
                .contains(new BigDecimal("3.20"));
    }

    @Test
    void gapsBetweenInsideAndOutsideAreReported() {
        confirmed();
        GapQuery query =
                GapQuery.of(wanted("EDUCATION").round(), Basis.RESPONDENTS, Basis.EXTERNAL, GapQuery.Grouping.SINGLE);

        assertThat(world.call(body, () -> variance.page(query, 0, 50)))
                .filteredOn(gap -> gap.node().filter(ITEM::equals).isPresent())
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.caseId()).contains(own.id());
                    assertThat(gap.first()).isEqualByComparingTo("3.50");
                    assertThat(gap.second()).isEqualByComparingTo("3.00");
                });
    }

    @Test
    @Requirement("002-J2")
    void evaluatorsAreOfATypeTheDocumentNames() {
        assertThat(world.call(body, evaluations::types))
                .extracting(EvaluatorType::code)
                .containsExactly(
                        "DECENTRALISATION",
                        "STAFF_STANDARDS",
                        "OTHER_ORGANISATION",
                        "EDUCATION",
                        "LOCAL_ADMINISTRATION",
                        "INTERIOR");
        assertThat(world.call(body, () -> evaluations.get(id)).type().th()).isEqualTo("สถาบันการศึกษา");
        refused("casework.evaluation.typeMissing", () -> world.as(body, () -> evaluations.open(wanted("FRIENDS"))));
    }

    @Test
    @Requirement("002-J5")
    void bodiesAboveOpenEvaluationsAndNobodyElse() {
        assertThat(world.call(
                        body,
                        () -> evaluations.page(Optional.of(wanted("EDUCATION").round()), 0, 50)))
                .extracting(EvaluationLine::id)
                .containsExactly(id);
        assertThat(tasks()).containsExactly(ExternalEvaluationProcess.APPOINT_EVALUATORS);
        refused("casework.evaluation.existsAlready", () -> world.as(body, () -> evaluations.open(wanted("INTERIOR"))));

        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> evaluations.open(wanted("EDUCATION"))))
                .isInstanceOf(Forbidden.class);
        PersonId elsewhere = world.person(Role.PROVINCIAL_REVIEWER, "MUN-50");
        assertThatThrownBy(() -> world.as(elsewhere, () -> evaluations.open(wanted("EDUCATION"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(elsewhere, () -> evaluating.appoint(id, evaluator)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void sheetOfAnEvaluatorGoesByTheDaysOfTheEvaluation() {
        begin();

        assertThat(world.call(evaluator, () -> sheets.load(id, SheetKind.COUNTED))
                        .round()
                        .dates()
                        .collectTo())
                .isEqualTo(wanted("EDUCATION").until());
    }

    @Test
    void processLeadsFromAppointmentToTheEnd() {
        begin();
        assertThat(tasks()).containsExactly(SurveyProcess.ANSWER_SURVEY);
        evaluate();
        assertThat(tasks()).containsExactly(ExternalEvaluationProcess.CONFIRM_EVALUATION);

        world.as(body, () -> evaluating.confirm(id));

        assertThat(tasks()).isEmpty();
        assertThat(world.call(body, () -> cases.read(id)).isOpen()).isFalse();
    }

    @Test
    void listsAndCountsKeepMeaningTheAgencysOwn() {
        confirmed();
        CaseSearch wanted =
                CaseSearch.everything().in(wanted("EDUCATION").round()).of(agency.id());

        assertThat(world.call(body, () -> cases.search(wanted, 0, 50)))
                .singleElement()
                .satisfies(line -> assertThat(line.id()).isEqualTo(own.id()));
        assertThat(world.call(body, () -> cases.count(wanted))).isEqualTo(1);
        assertThat(world.call(
                                body,
                                () -> cases.of(agency.id(), wanted("EDUCATION").round()))
                        .orElseThrow()
                        .id())
                .isEqualTo(own.id());
        assertThat(world.call(body, () -> summaries
                        .counts(SummarySearch.of(wanted("EDUCATION").round()))
                        .expected()))
                .isEqualTo(1);
    }
}
