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
    private final Signatures signatures;
    private final Deeds deeds;

    Rights(Access access, Signatures signatures, Deeds deeds) {
        this.access = access;
        this.signatures = signatures;
        this.deeds = deeds;
    }

    /** @throws NotFound outside the person's reach @throws org.prameen.security.Forbidden without such a role there */
    void requireAdding(Case theCase, String subject) {
        access.act(theCase.agency(), adding(subject));
    }

    boolean mayAdd(Case theCase, String subject) {
        return theCase.isOpen()
                && access.mayAct(theCase.agency(), adding(subject))
                && signatures.open(theCase.id(), subject);
    }

    /** Changes what is there: those who keep the evidence of the agency, and the owner of the piece. */
    void requireChanging(Case theCase, Evidence evidence) {
        access.act(theCase.agency(), adding(evidence.subject()));
        if (!access.mayAct(theCase.agency(), KEEPING) && !own(evidence)) {
            throw new NotFound();
        }
    }

    boolean mayChange(Case theCase, Evidence evidence) {
        return mayAdd(theCase, evidence.subject()) && (access.mayAct(theCase.agency(), KEEPING) || own(evidence));
    }

    boolean sees(Case theCase, Evidence evidence) {
        return access.mayRead(theCase.agency()) || own(evidence);
    }

    /** @throws Rejected once the case is over */
    static void requireGoingOn(Case theCase) {
        if (!theCase.isOpen()) {
            throw Rejected.because("evidence.caseOver");
        }
    }

    private boolean own(Evidence evidence) {
        return deeds.actor().filter(evidence.added().person()::equals).isPresent();
    }

    private static Role[] adding(String subject) {
        return subject.startsWith(ACTION) ? ADDING_TO_ACTIONS : ADDING;
    }
}
