package org.prameen.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.prameen.World;
import org.prameen.answering.AnswerSheets;
import org.prameen.answering.Answering;
import org.prameen.answering.Evaluating;
import org.prameen.answering.FormProgress;
import org.prameen.answering.Sheet;
import org.prameen.answering.SheetKind;
import org.prameen.casework.Case;
import org.prameen.casework.Evaluations;
import org.prameen.casework.NewEvaluation;
import org.prameen.instrument.Node;
import org.prameen.organisation.Organisations;
import org.prameen.security.AsSystem;
import org.prameen.security.People;
import org.prameen.security.Person;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;

/** Has an agency of the demo world evaluated from outside, by people of another one. */
class OutsideView {

    private static final String BODY = "rattana.mun20";
    private static final String ELSEWHERE = "M-5002";
    private static final int DAYS = 30;

    private final World world;
    private final Evaluations evaluations;
    private final Evaluating evaluating;
    private final Answering answering;
    private final AnswerSheets sheets;
    private final People people;
    private final Organisations organisations;

    OutsideView(
            World world,
            Evaluations evaluations,
            Evaluating evaluating,
            Answering answering,
            AnswerSheets sheets,
            People people,
            Organisations organisations) {
        this.world = world;
        this.evaluations = evaluations;
        this.evaluating = evaluating;
        this.answering = answering;
        this.sheets = sheets;
        this.people = people;
        this.organisations = organisations;
    }

    /** Opened, with evaluators at work. */
    CaseId begun(Case own, LocalDate from) {
        return world.call(person(BODY), () -> {
            CaseId id = evaluations.open(
                    new NewEvaluation(own.round(), own.agency(), "EDUCATION", from, from.plusDays(DAYS)));
            evaluators().forEach(evaluator -> evaluating.appoint(id, evaluator));
            evaluating.begin(id);
            return id;
        });
    }

    /** Confirmed; what they found of the first component lies between much and little. */
    CaseId confirmed(Case own, LocalDate from) {
        CaseId id = begun(own, from);
        List<PersonId> evaluators = evaluators();
        evaluators.forEach(one -> world.as(one, () -> answer(id, evaluators.indexOf(one))));
        world.as(person(BODY), () -> evaluating.confirm(id));
        return id;
    }

    private void answer(CaseId id, int evaluator) {
        Sheet sheet = sheets.load(id, SheetKind.COUNTED);
        sheet.forms().stream()
                .map(FormProgress::indicator)
                .filter(form -> form.startsWith("C1."))
                .flatMap(form -> sheet.instrument().find(form).orElseThrow().children().stream())
                .map(Node::code)
                .forEach(item -> answering.answer(id, SheetKind.COUNTED, item, level(item, evaluator), 0));
        sheets.submit(id, SheetKind.COUNTED);
    }

    private static String level(String item, int evaluator) {
        return String.valueOf(2 + Math.floorMod(item.hashCode() + evaluator, 3));
    }

    private List<PersonId> evaluators() {
        OrganisationId elsewhere = organisations.byCode(ELSEWHERE).orElseThrow().id();
        return AsSystem.call(() -> Stream.of(Role.COORDINATOR, Role.HEAD_OF_HR)
                .flatMap(role -> people.at(elsewhere, role).stream().limit(1))
                .map(Person::id)
                .distinct()
                .toList());
    }

    private PersonId person(String username) {
        return AsSystem.call(() -> people.byUsername(username).orElseThrow().id());
    }
}
