package org.prameen.evidence;

import org.prameen.casework.Case;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/**
 * Who may do what with evidence. Those who enter for the agency see all of it; a respondent adds to the forms they answer
 * and sees what they added themselves (system method).
 */
@Component
class Rights {

    private static final String ACTION = "action:";
    private static final Role[] KEEPING = {Role.COORDINATOR, Role.HEAD_OF_HR};
    private static final Role[] ADDING = {Role.COORDINATOR, Role.HEAD_OF_HR, Role.RESPONDENT};
    private static final Role[] ADDING_TO_ACTIONS = {Role.COORDINATOR, Role.HEAD_OF_HR, Role.PLAN_MANAGER};

    private final Access access;
    private final EvidenceLocks locks;
    private final Deeds deeds;

    Rights(Access access, EvidenceLocks locks, Deeds deeds) {
        this.access = access;
        this.locks = locks;
        this.deeds = deeds;
    }

    Standing of(Case theCase) {
        return new Standing(
                theCase,
                deeds.actor(),
                access.mayRead(theCase.agency()),
                access.mayAct(theCase.agency(), KEEPING),
                access.mayAct(theCase.agency(), ADDING),
                access.mayAct(theCase.agency(), ADDING_TO_ACTIONS),
                locks.of(theCase));
    }

    /** @throws NotFound outside the person's reach @throws org.prameen.security.Forbidden without such a role there */
    void requireAdding(Case theCase, String subject) {
        access.act(theCase.agency(), isAction(subject) ? ADDING_TO_ACTIONS : ADDING);
        requireGoingOn(theCase);
    }

    /** Changes what is there: those who keep the evidence of the agency, and the owner of the piece. */
    void requireChanging(Case theCase, Evidence evidence) {
        access.act(theCase.agency(), isAction(evidence.subject()) ? ADDING_TO_ACTIONS : ADDING);
        boolean own = deeds.actor().filter(evidence.added().person()::equals).isPresent();
        if (!own) {
            access.act(theCase.agency(), KEEPING);
        }
        requireGoingOn(theCase);
    }

    static boolean isAction(String subject) {
        return subject.startsWith(ACTION);
    }

    private static void requireGoingOn(Case theCase) {
        if (!theCase.isOpen()) {
            throw Rejected.because("evidence.caseOver");
        }
    }
}
