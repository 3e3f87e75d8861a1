package org.prameen.answering;

import org.prameen.casework.Evaluations;
import org.prameen.security.AsSystem;
import org.prameen.security.Deeds;
import org.springframework.stereotype.Component;

/** Notices when the last of the evaluators from outside has handed in. */
@Component
class EvaluationProgress {

    private final Invitations invitations;
    private final Evaluations evaluations;
    private final Deeds deeds;

    EvaluationProgress(Invitations invitations, Evaluations evaluations, Deeds deeds) {
        this.invitations = invitations;
        this.evaluations = evaluations;
        this.deeds = deeds;
    }

    /** One looks at a time, so that of two who hand in together the later one sees the other. */
    void look(Frame frame) {
        if (!frame.theCase().isExternal()) {
            return;
        }
        AsSystem.run(() -> evaluations.hold(frame.id()));
        var informants = invitations.informants(frame);
        boolean all = !informants.isEmpty()
                && informants.stream()
                        .allMatch(informant -> informant.submittedAt().isPresent());
        if (all) {
            deeds.tell(new EvaluationHandedIn(frame.id()), frame.theCase().deed("answering.evaluationHandedIn"));
        }
    }
}
