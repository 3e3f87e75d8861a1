package org.prameen.review;

import org.prameen.answering.AnswersCorrected;
import org.prameen.casework.Cases;
import org.prameen.evidence.EvidenceAdded;
import org.prameen.evidence.EvidenceCancelled;
import org.prameen.evidence.EvidenceDescribed;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.workbook.WorkbookChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of changes below approvals and ends those that no longer say what is so. */
@Component
class ChangeWatch {

    private final Cases cases;
    private final Signing signing;

    ChangeWatch(Cases cases, Signing signing) {
        this.cases = cases;
        this.signing = signing;
    }

    @EventListener
    void on(AnswersCorrected corrected) {
        signing.recheck(AsSystem.call(() -> cases.read(corrected.caseId())));
    }

    @EventListener
    void on(EvidenceAdded added) {
        recheck(added.caseId(), added.subject());
    }

    @EventListener
    void on(EvidenceCancelled cancelled) {
        recheck(cancelled.caseId(), cancelled.subject());
    }

    @EventListener
    void on(EvidenceDescribed described) {
        recheck(described.caseId(), described.subject());
    }

    @EventListener
    void on(WorkbookChanged changed) {
        changed.codes().forEach(code -> recheck(changed.caseId(), code));
    }

    private void recheck(CaseId id, String code) {
        signing.recheck(AsSystem.call(() -> cases.read(id)), code);
    }
}
