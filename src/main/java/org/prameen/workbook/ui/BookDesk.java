package org.prameen.workbook.ui;

import java.util.List;
import org.prameen.casework.Completeness;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.evidence.ui.EvidenceScreens;
import org.prameen.security.CurrentUser;
import org.prameen.shared.CaseId;
import org.prameen.workbook.Filling;
import org.prameen.workbook.Finishing;
import org.prameen.workbook.GroupChoices;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.springframework.stereotype.Component;

/** What the screens of a workbook ask and do. */
@Component
class BookDesk {

    private final Workbooks workbooks;
    private final Filling filling;
    private final GroupChoices groups;
    private final Finishing finishing;
    private final Completeness completeness;
    private final EvidenceScreens evidence;
    private final CurrentUser user;

    BookDesk(
            Workbooks workbooks,
            Filling filling,
            GroupChoices groups,
            Finishing finishing,
            Completeness completeness,
            EvidenceScreens evidence,
            CurrentUser user) {
        this.workbooks = workbooks;
        this.filling = filling;
        this.groups = groups;
        this.finishing = finishing;
        this.completeness = completeness;
        this.evidence = evidence;
        this.user = user;
    }

    Workbook load(CaseId id) {
        return workbooks.get(id);
    }

    /** The same workbook, to be written into. */
    OwnBook own(CaseId id) {
        return new OwnBook(workbooks, filling, groups, evidence, id, user.id());
    }

    boolean mayFinish(CaseId id) {
        return workbooks.mayFinish(id);
    }

    List<Problem> missing(CaseId id) {
        return completeness.of(id, Submission.CLOSING);
    }

    void finish(CaseId id) {
        finishing.finish(id);
    }
}
