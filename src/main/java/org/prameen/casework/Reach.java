package org.prameen.casework;

import org.prameen.casework.persistence.EvaluationRows;
import org.prameen.security.Access;
import org.prameen.security.CurrentUser;
import org.prameen.security.Insiders;
import org.prameen.shared.NotFound;
import org.prameen.shared.RoundId;
import org.springframework.stereotype.Component;

/**
 * Who comes near a case. The agency's own is open within the agency and above it. One from outside is the body's and its
 * evaluators'; the people of the agency never enter it: what was found is shown to them beside their own once it is
 * confirmed.
 */
@Component
class Reach {

    private final Access access;
    private final LentCases lent;
    private final Insiders insiders;
    private final CurrentUser user;
    private final EvaluationRows evaluations;

    Reach(Access access, LentCases lent, Insiders insiders, CurrentUser user, EvaluationRows evaluations) {
        this.access = access;
        this.lent = lent;
        this.insiders = insiders;
        this.user = user;
        this.evaluations = evaluations;
    }

    boolean lends(Case theCase) {
        return lent.includes(theCase);
    }

    CaseSearch.Lent narrow() {
        return lent.narrow();
    }

    /** @throws NotFound for a substitute of another round or of a single task */
    void round(RoundId round) {
        access.reach(round);
    }

    /** @throws NotFound for strangers */
    void near(Case theCase) {
        if (!entered(theCase)) {
            access.belong(theCase.agency());
        }
    }

    /** @throws NotFound for strangers and those who only answer */
    void read(Case theCase) {
        if (!entered(theCase)) {
            access.read(theCase.agency());
        }
    }

    /** Whether the person was appointed to evaluate here; nobody does that in another's place. */
    boolean evaluates(Case theCase) {
        return theCase.isExternal()
                && !user.isSystem()
                && user.onBehalfOf().isEmpty()
                && user.person()
                        .filter(person -> evaluations.isEvaluator(theCase.id(), person))
                        .isPresent()
                && !isInside(theCase);
    }

    /** Whether the person evaluates the agency of this case from outside just now, in the same round; never for another. */
    boolean looksIn(Case own) {
        return !own.isExternal()
                && !user.isSystem()
                && user.onBehalfOf().isEmpty()
                && user.person()
                        .filter(person -> evaluations.isEvaluating(own.agency(), own.round(), person))
                        .isPresent()
                && !isInside(own);
    }

    boolean mayRead(Case theCase) {
        return !(theCase.isExternal() && isInside(theCase)) && access.mayRead(theCase.agency());
    }

    boolean isInside(Case theCase) {
        return insiders.includeCurrent(theCase.agency());
    }

    private boolean entered(Case theCase) {
        if (theCase.isExternal() && isInside(theCase)) {
            throw new NotFound();
        }
        return evaluates(theCase);
    }
}
