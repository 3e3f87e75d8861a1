package org.prameen.review.domain;

import static org.prameen.review.Phase.CERTIFIED;
import static org.prameen.review.Phase.CHANGING;
import static org.prameen.review.Phase.CORRECTED;
import static org.prameen.review.Phase.NOT_CERTIFIED;
import static org.prameen.review.Phase.PREPARING;
import static org.prameen.review.Phase.RETURNED;
import static org.prameen.review.Phase.UNDER_REVIEW;

import java.util.Optional;
import org.prameen.review.Phase;

/**
 * Which act leads from which phase to which. Document 004, lines 498-502, names statuses and no transitions, so these
 * are a method of the system.
 */
public final class SubmissionFlow {

    private SubmissionFlow() {}

    /** The phase after an act; empty when it is not to be done in this phase. */
    public static Optional<Phase> after(Phase phase, Act act) {
        return Optional.ofNullable(
                switch (act) {
                    case SIGN -> phase == PREPARING || phase == CHANGING || phase == CORRECTED ? UNDER_REVIEW : null;
                    case APPROVE -> phase == UNDER_REVIEW ? UNDER_REVIEW : null;
                    case CERTIFY -> phase == UNDER_REVIEW ? CERTIFIED : null;
                    case RETURN -> phase == UNDER_REVIEW ? RETURNED : null;
                    case REFUSE -> phase == UNDER_REVIEW ? NOT_CERTIFIED : null;
                    case REOPEN -> isSigned(phase) ? CHANGING : null;
                    case FINISH_CORRECTION -> phase == RETURNED || phase == CHANGING ? CORRECTED : null;
                    case EXAMINE -> phase == UNDER_REVIEW || phase == CERTIFIED ? phase : null;
                    case SIGNATURE_BROKEN -> isSigned(phase) ? CORRECTED : phase;
                    case APPROVAL_BROKEN -> phase == CERTIFIED ? UNDER_REVIEW : phase;
                });
    }

    /** Whether a signature is out that nobody took back; a new report of what was not certified begins with a change. */
    private static boolean isSigned(Phase phase) {
        return phase == UNDER_REVIEW || phase == CERTIFIED || phase == NOT_CERTIFIED;
    }
}
