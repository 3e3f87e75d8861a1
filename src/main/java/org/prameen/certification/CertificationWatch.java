package org.prameen.certification;

import org.prameen.review.ApprovalsVoided;
import org.prameen.review.SubmissionApproved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of approvals, of which the last may earn a certificate, and of changes, which end what was earned. */
@Component
class CertificationWatch {

    private final Issuing issuing;

    CertificationWatch(Issuing issuing) {
        this.issuing = issuing;
    }

    @EventListener
    void on(SubmissionApproved approved) {
        issuing.issue(approved.caseId());
    }

    @EventListener
    void on(ApprovalsVoided voided) {
        issuing.changed(voided.caseId(), voided.reason());
    }
}
