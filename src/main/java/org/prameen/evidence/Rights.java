package org.prameen.evidence;

import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.casework.EntryWindow;
import org.prameen.evidence.Places.Place;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/**
 * Who may do what with evidence. Those who enter for the agency see all of it; a respondent adds to the forms they answer
 * and sees what they added themselves; whoever evaluates the agency from outside looks at what its forms rest on, as long
 * as they do (system method).
 */
@Component
class Rights {

    private static final String ACTION = "action:";
    private static final Role[] KEEPING = {Role.COORDINATOR, Role.HEAD_OF_HR};
    private static final Role[] ADDING = {Role.COORDINATOR, Role.HEAD_OF_HR, Role.RESPONDENT};
    private static final Role[] ADDING_TO_ACTIONS = {Role.COORDINATOR, Role.HEAD_OF_HR, Role.PLAN_MANAGER};

    private final Access access;
    private final Cases cases;
    private final EvidenceLocks locks;
    private final Deeds deeds;

    Rights(Access access, Cases cases, EvidenceLocks locks, Deeds deeds) {
        this.access = access;
        this.cases = cases;
        this.locks = locks;
        this.deeds = deeds;
    }

    Standing of(Case theCase) {
        return new Standing(
                theCase,
                deeds.actor(),
                access.mayRead(theCase.agency()),
                cases.looksIn(theCase.id()),
                access.mayAct(theCase.agency(), KEEPING),
                access.mayAct(theCase.agency(), ADDING),
                access.mayAct(theCase.agency(), ADDING_TO_ACTIONS),
                locks.of(theCase));
    }

    /** @throws NotFound outside the person's reach @throws org.prameen.security.Forbidden without such a role there */
    void requireAdding(Place place, String subject) {
        Case theCase = place.theCase();
        access.act(theCase.agency(), isAction(subject) ? ADDING_TO_ACTIONS : ADDING);
        requireGoingOn(place, subject);
    }

    /** Changes what is there: those who keep the evidence of the agency, and the owner of the piece. */
    void requireChanging(Place place, Evidence evidence) {
        Case theCase = place.theCase();
        access.act(theCase.agency(), isAction(evidence.subject()) ? ADDING_TO_ACTIONS : ADDING);
        boolean own = deeds.actor().filter(evidence.added().person()::equals).isPresent();
        if (!own) {
            access.act(theCase.agency(), KEEPING);
        }
        requireGoingOn(place, evidence.subject());
    }

    static boolean isAction(String subject) {
        return subject.startsWith(ACTION);
    }

    /** Hangs on a node of the instrument, which people from outside evaluate as well. */
    static boolean isForm(String subject) {
        return !subject.contains(":");
    }

    /** What actions rest on comes after the window; all else belongs into it where the instrument closes on time. */
    private void requireGoingOn(Place place, String subject) {
        Case theCase = place.theCase();
        if (!theCase.isOpen()) {
            throw Rejected.because("evidence.caseOver");
        }
        Optional<String> closed = isAction(subject)
                ? Optional.empty()
                : EntryWindow.refusal(theCase.in(place.round()), place.instrument(), locks.of(theCase), deeds.now());
        closed.ifPresent(why -> {
            throw Rejected.because(why);
        });
    }
}
