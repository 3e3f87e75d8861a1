package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.SUBMISSION_APPROVED;
import static org.prameen.lifecycle.process.CaseVariables.SUBMISSION_RETURNED;

import java.util.Map;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.review.ApprovalsVoided;
import org.prameen.review.ApprovalsVoided.BackTo;
import org.prameen.review.CorrectionFinished;
import org.prameen.review.SubmissionApproved;
import org.prameen.review.SubmissionRefused;
import org.prameen.review.SubmissionReopened;
import org.prameen.review.SubmissionReturned;
import org.prameen.review.SubmissionSigned;
import org.prameen.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the review tells the processes. */
@Component
class ReviewEvents {

    private final CaseProcesses processes;

    ReviewEvents(CaseProcesses processes) {
        this.processes = processes;
    }

    @EventListener
    void on(SubmissionSigned event) {
        processes.complete(event.caseId(), Map.of(), RouteProcess.SIGN_SUBMISSION);
    }

    @EventListener
    void on(SubmissionApproved event) {
        decided(event.caseId(), true, false);
    }

    @EventListener
    void on(SubmissionReturned event) {
        decided(event.caseId(), false, true);
    }

    @EventListener
    void on(SubmissionRefused event) {
        decided(event.caseId(), false, false);
    }

    @EventListener
    void on(CorrectionFinished event) {
        processes.complete(event.caseId(), Map.of(), RouteProcess.CORRECT_RETURNED);
    }

    @EventListener
    void on(SubmissionReopened event) {
        processes.reopen(event.caseId());
    }

    @EventListener
    void on(ApprovalsVoided event) {
        if (event.backTo() != BackTo.NOBODY) {
            processes.tell(new SubmissionChanged(event.caseId()));
        }
    }

    private void decided(CaseId id, boolean approved, boolean returned) {
        processes.complete(
                id,
                Map.of(SUBMISSION_APPROVED.name(), approved, SUBMISSION_RETURNED.name(), returned),
                RouteProcess.REVIEW_SUBMISSION);
    }
}
