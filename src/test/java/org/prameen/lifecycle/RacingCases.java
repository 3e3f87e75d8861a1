package org.prameen.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.answering.Answering;
import org.prameen.answering.SheetKind;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.lifecycle.bridge.DetachableProcesses;
import org.prameen.lifecycle.process.AssessmentCaseProcess;
import org.prameen.review.SignedCase;
import org.prameen.round.Dates;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * Many cases that wait for one step, brought there without walking: their processes begin at that stage. A few agencies
 * with a case in each round; none of their people is ever asked for anything else.
 */
public class RacingCases {

    private static final int AGENCIES = 20;

    @Autowired
    World world;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    RuntimeService runtime;

    @Autowired
    DetachableProcesses processes;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Jobs jobs;

    @Autowired
    Answering answering;

    @Autowired
    MovableClock clock;

    private final List<Office> offices = new ArrayList<>();
    private RoundId round;
    private int next = AGENCIES;

    /** An agency with a second head. */
    private record Office(Agency agency, PersonId secondHead) {}

    /** A case at the step that is raced for, and who may take it. */
    public record Racing(CaseId id, String number, Agency agency, PersonId secondHead) {}

    /** Its collection is open, somebody has answered, and the day on which it closes is over, but nobody noticed yet. */
    Racing collecting() {
        Office office = office();
        Racing racing = racing(collecting(office.agency(), round), office);
        clock.set(
                dates(racing.id()).collectionClosesAt().atZone(clock.getZone()).toLocalDateTime());
        return racing;
    }

    /** The agency's case in the round, with an open collection in which somebody has answered. Moves the clock there. */
    public CaseId collecting(Agency agency, RoundId in) {
        CaseId id = world.open(agency, in);
        begin(id, AssessmentCaseProcess.COLLECT_ANSWERS);
        jobs.moveTo(dates(id).collectionOpensAt(), id);
        world.as(agency.respondent(), () -> answering.answer(id, SheetKind.COUNTED, CaseWalk.ITEM, "4", 0));
        return id;
    }

    /** Its results are accepted, its head has yet to sign. */
    Racing toBeSigned() {
        Office office = office();
        return racing(toBeSigned(office.agency(), round), office);
    }

    /** The same with the agency's case in the round. */
    public CaseId toBeSigned(Agency agency, RoundId in) {
        CaseId id = beans.createBean(SignedCase.class).checked(agency, in).id();
        processes.attach(id);
        begin(id, AssessmentCaseProcess.CERTIFY_SUBMISSION);
        return id;
    }

    private void begin(CaseId id, String stage) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(theCase(id).number())
                .processDefinitionKey(AssessmentCaseProcess.KEY)
                .singleResult()
                .getId();
        runtime.createProcessInstanceModification(instance)
                .startBeforeActivity(stage)
                .cancelAllForActivity(AssessmentCaseProcess.RAISE_AWARENESS)
                .execute();
    }

    private Office office() {
        if (next == AGENCIES) {
            next = 0;
            round = world.round();
        }
        if (offices.size() == next) {
            Agency agency = world.agency();
            offices.add(new Office(agency, world.person(Role.AGENCY_HEAD, agency.id())));
        }
        return offices.get(next++);
    }

    private Racing racing(CaseId id, Office office) {
        return new Racing(id, theCase(id).number(), office.agency(), office.secondHead());
    }

    private Dates dates(CaseId id) {
        return AsSystem.call(() -> rounds.get(theCase(id).round())).dates();
    }

    private Case theCase(CaseId id) {
        return AsSystem.call(() -> cases.get(id));
    }
}
