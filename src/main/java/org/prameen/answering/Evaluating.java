package org.prameen.answering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prameen.answering.persistence.CollectionRows;
import org.prameen.answering.persistence.TotalsRows;
import org.prameen.casework.Case;
import org.prameen.casework.EvaluationLine;
import org.prameen.casework.Evaluations;
import org.prameen.security.AsSystem;
import org.prameen.security.CurrentUser;
import org.prameen.security.Deeds;
import org.prameen.security.Forbidden;
import org.prameen.security.Insiders;
import org.prameen.security.People;
import org.prameen.security.PeopleSearch;
import org.prameen.security.Person;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads an evaluation from outside: the body appoints evaluators, they answer as people do in an internal evaluation, the
 * body confirms. Nobody of the agency evaluates it, and nobody confirms what they found themselves (system method).
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Evaluating {

    private static final int MOST = 50;

    private final CaseFrames frames;
    private final Evaluations evaluations;
    private final Invitations invitations;
    private final EvaluationProgress progress;
    private final Ground ground;

    /** What an evaluation stands on besides its invitations. */
    @Component
    record Ground(
            CollectionRows collections,
            TotalsRows totals,
            People people,
            Insiders insiders,
            CurrentUser user,
            Deeds deeds) {}

    Evaluating(
            CaseFrames frames,
            Evaluations evaluations,
            Invitations invitations,
            EvaluationProgress progress,
            Ground ground) {
        this.frames = frames;
        this.evaluations = evaluations;
        this.invitations = invitations;
        this.progress = progress;
        this.ground = ground;
    }

    /** @throws NotFound for those who may not come near it, and for a case that is no evaluation from outside */
    @Transactional(readOnly = true)
    public EvaluationState of(CaseId id) {
        EvaluationLine line = evaluations.get(id);
        Frame frame = frames.read(id);
        return new EvaluationState(
                line,
                evaluations.own(id),
                frame.items().size(),
                evaluators(frame),
                evaluations.mayLead(id),
                evaluations.evaluates(id));
    }

    /** People who could be appointed, by part of their name, at most fifty. */
    @Transactional(readOnly = true)
    public List<Person> candidates(CaseId id, String named) {
        Case led = led(id).theCase();
        Set<PersonId> appointed = AsSystem.call(() -> evaluations.evaluators(id));
        return AsSystem.call(
                        () -> ground.people().search(PeopleSearch.everybody().named(named), 0, MOST))
                .stream()
                .filter(person -> person.enabled() && !appointed.contains(person.id()))
                .filter(person -> !ground.insiders().include(person.id(), led.agency()))
                .toList();
    }

    /** @throws Rejected for somebody of the agency, or who cannot sign in, and once the evaluation is confirmed */
    public void appoint(CaseId id, PersonId person) {
        Frame frame = open(id);
        boolean enabled = ground.people().all(Set.of(person)).stream().anyMatch(Person::enabled);
        if (!enabled) {
            throw Rejected.because("answering.evaluation.noPerson").at("person");
        }
        if (ground.insiders().include(person, frame.theCase().agency())) {
            throw Rejected.because("answering.evaluation.insider").at("person");
        }
        if (AsSystem.call(() -> evaluations.appoint(id, person))) {
            write(frame, "answering.evaluatorAppointed", person);
            if (begun(id)) {
                invitations.ask(frame, person);
            }
        }
    }

    /** @throws Rejected when the person has answered already: answers are never dropped */
    public void dismiss(CaseId id, PersonId person) {
        Frame frame = open(id);
        if (begun(id)) {
            invitations.drop(frame, person);
        }
        if (AsSystem.call(() -> evaluations.dismiss(id, person))) {
            write(frame, "answering.evaluatorDismissed", person);
        }
        progress.look(frame);
    }

    /** Asks the evaluators to begin. @throws Rejected without any, or when they were asked before */
    public void begin(CaseId id) {
        Frame frame = open(id);
        if (AsSystem.call(() -> evaluations.evaluators(id)).isEmpty()) {
            throw Rejected.because("answering.evaluation.nobody");
        }
        if (!AsSystem.call(() -> evaluations.begin(id))) {
            throw Rejected.because("answering.evaluation.begunAlready");
        }
        ground.deeds().tell(new EvaluatorsAppointed(id), frame.theCase().deed("answering.evaluationBegun"));
    }

    /**
     * Confirms what was found; it is computed and shown beside the agency's own from then on, and nothing changes any more.
     *
     * @throws Rejected while somebody has not handed in, when nothing was answered, and to somebody who evaluated
     */
    public void confirm(CaseId id) {
        Frame frame = open(id);
        AsSystem.run(() -> evaluations.hold(id));
        ground.collections()
                .hold(id)
                .filter(row -> row.closedAt().isEmpty())
                .orElseThrow(() -> Rejected.because("answering.evaluation.notBegun"));
        List<Evaluator> evaluators = evaluators(frame);
        if (evaluators.stream().anyMatch(each -> ground.user().actors().contains(each.person()))) {
            throw Rejected.because("answering.evaluation.ownFindings");
        }
        long missing =
                evaluators.stream().filter(each -> each.submittedAt().isEmpty()).count();
        if (missing > 0) {
            throw Rejected.because("answering.evaluation.notHandedIn", missing);
        }
        boolean empty = evaluators.stream().allMatch(each -> each.answered() == 0)
                && ground.totals().tallied(id).isEmpty();
        if (empty) {
            throw Rejected.because("answering.evaluation.nothing");
        }
        ground.collections().close(id, ground.deeds().actor(), ground.deeds().now());
        ground.deeds().tell(new EvaluationConfirmed(id), frame.theCase().deed("answering.evaluationConfirmed"));
    }

    private List<Evaluator> evaluators(Frame frame) {
        Set<PersonId> appointed = AsSystem.call(() -> evaluations.evaluators(frame.id()));
        Map<PersonId, Informant> asked = invitations.informants(frame).stream()
                .collect(Collectors.toMap(Informant::person, Function.identity()));
        return ground.people().all(appointed).stream()
                .map(person -> evaluator(person, asked))
                .sorted(java.util.Comparator.comparing(each -> each.name().th()))
                .toList();
    }

    private static Evaluator evaluator(Person person, Map<PersonId, Informant> asked) {
        Informant informant = asked.get(person.id());
        return informant == null
                ? new Evaluator(person.id(), person.name(), 0, java.util.Optional.empty())
                : new Evaluator(person.id(), person.name(), informant.answered(), informant.submittedAt());
    }

    private boolean begun(CaseId id) {
        return ground.collections().find(id).isPresent();
    }

    private void write(Frame frame, String act, PersonId person) {
        ground.deeds().write(frame.theCase().deed(act, "person:" + person));
    }

    /** For those who lead it, while it is not confirmed. */
    private Frame open(CaseId id) {
        Frame frame = led(id);
        if (!frame.theCase().isOpen()) {
            throw Rejected.because("answering.evaluation.confirmedAlready");
        }
        return frame;
    }

    private Frame led(CaseId id) {
        evaluations.get(id);
        if (!evaluations.mayLead(id)) {
            throw new Forbidden();
        }
        return frames.read(id);
    }
}
