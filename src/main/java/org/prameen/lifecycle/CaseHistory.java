package org.prameen.lifecycle;

import java.util.List;
import org.prameen.casework.Cases;
import org.prameen.lifecycle.persistence.HistoryRows;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in a case, for everybody who may read it. Single answers and edits are left to the journal. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CaseHistory {

    /** Acts worth telling; each has a sentence {@code lifecycle.act.<act>}. */
    static final List<String> TOLD = List.of(
            "casework.opened",
            "casework.stageEntered",
            "casework.late",
            "casework.lateNoLonger",
            "casework.extensionAsked",
            "casework.extensionWithdrawn",
            "casework.extensionGranted",
            "casework.extensionRefused",
            "casework.extensionRanOut",
            "casework.closed",
            "casework.reopened",
            "casework.stepDone",
            "casework.stepNotNeeded",
            "planning.SUBMITTED",
            "planning.APPROVED",
            "planning.RETURNED",
            "planning.selectionChanged",
            "answering.trialFinished",
            "answering.collectionOpened",
            "answering.respondentInvited",
            "answering.respondentRemoved",
            "answering.reminded",
            "answering.collectionShut",
            "answering.correctionBegun",
            "answering.formReopened",
            "answering.corrected",
            "results.computed",
            "results.submitted",
            "results.accepted",
            "results.returned",
            "reporting.fullReportIssued",
            "reporting.shortReportIssued",
            "reporting.shortReportReleased",
            "reporting.fullReportRenewed",
            "reporting.shortReportRenewed",
            "review.signed",
            "review.approved",
            "review.returned",
            "review.refused",
            "review.reopened",
            "review.correctionFinished",
            "review.approvalsVoided",
            "improvement.finished",
            "lifecycle.claimed",
            "lifecycle.released",
            "lifecycle.reassigned",
            "lifecycle.collectionReminded",
            "lifecycle.reportReminded");

    private static final int LONGEST_PAGE = 200;

    private final Cases cases;
    private final HistoryRows rows;

    CaseHistory(Cases cases, HistoryRows rows) {
        this.cases = cases;
        this.rows = rows;
    }

    /** Latest first. @throws org.prameen.shared.NotFound for a foreign case */
    public List<CaseEvent> of(CaseId id, int offset, int limit) {
        cases.read(id);
        return rows.latest(id, TOLD, offset, Math.min(limit, LONGEST_PAGE));
    }
}
