package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.answering.AnswerSheets;
import org.prameen.answering.Answering;
import org.prameen.answering.Evaluating;
import org.prameen.answering.SheetKind;
import org.prameen.answering.Tallies;
import org.prameen.casework.Cases;
import org.prameen.casework.Evaluations;
import org.prameen.casework.NewEvaluation;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.reporting.RoundSummaries;
import org.prameen.results.ExternalResults;
import org.prameen.results.Results;
import org.prameen.review.FourValues;
import org.prameen.review.NodeValues;
import org.prameen.review.SignedCase;
import org.prameen.review.Variance;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** An agency found 3.94 itself on a form; people from outside find 3, 3, 3, 3 and 4, which make 3.20. */
@IntegrationTest
abstract class ExternalEvaluationWalk {

    static final String FORM = "C1.F4.I2";
    static final String ITEM = FORM + ".Q1";

    @Autowired
    World world;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MovableClock clock;

    @Autowired
    Cases cases;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Evaluating evaluating;

    @Autowired
    Answering answering;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Tallies tallies;

    @Autowired
    Results results;

    @Autowired
    ExternalResults externalResults;

    @Autowired
    FourValues values;

    @Autowired
    Variance variance;

    @Autowired
    WorkItemRows items;

    @Autowired
    RoundSummaries summaries;

    SignedCase own;
    Agency agency;
    PersonId body;
    PersonId evaluator;
    CaseId id;

    @BeforeEach
    void open() {
        own = beans.createBean(SignedCase.class).checked();
        agency = own.agency();
        prepare();
        own.sign();
        body = own.province();
        evaluator = world.person(Role.RESPONDENT, world.agency().units().get(0));
        id = world.call(body, () -> evaluations.open(wanted("EDUCATION")));
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    /** What the agency does before its head signs. */
    void prepare() {}

    NewEvaluation wanted(String type) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ThaiCalendar.BANGKOK);
        return new NewEvaluation(
                AsSystem.call(() -> cases.get(own.id())).round(), agency.id(), type, today, today.plusDays(30));
    }

    void begin() {
        world.as(body, () -> {
            evaluating.appoint(id, evaluator);
            evaluating.begin(id);
        });
    }

    void evaluate() {
        world.as(evaluator, () -> {
            List<String> given = List.of("3", "3", "3", "3", "4");
            for (int item = 0; item < given.size(); item++) {
                answering.answer(id, SheetKind.COUNTED, FORM + ".Q" + (item + 1), given.get(item), 0);
            }
            sheets.submit(id, SheetKind.COUNTED);
        });
    }

    void confirmed() {
        begin();
        evaluate();
        world.as(body, () -> evaluating.confirm(id));
    }

    NodeValues values(PersonId reader, String node) {
        return world.call(reader, () -> values.of(own.id())).stream()
                .filter(found -> found.node().equals(node))
                .findFirst()
                .orElseThrow();
    }

    List<String> tasks() {
        return items.open(id).stream().map(WorkItem::element).toList();
    }

    void hidden(PersonId from) {
        assertThatThrownBy(() -> world.as(from, () -> cases.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(from, () -> evaluating.of(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(from, () -> results.find(id))).isInstanceOf(NotFound.class);
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.key())
                .isEqualTo(key));
    }
}
