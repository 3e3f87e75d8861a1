package org.prameen.lifecycle;

import java.util.List;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.lifecycle.process.CollectionProcess;
import org.prameen.lifecycle.process.ReportingProcess;
import org.prameen.lifecycle.process.SurveyProcess;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks open tasks as reminded, which the inbox shows on top of their due date, and has people told. Called by timers only. */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM')")
public class Reminders {

    private static final List<String> COLLECTION =
            List.of(CollectionProcess.CLOSE_COLLECTION, SurveyProcess.ANSWER_SURVEY);
    private static final List<String> REPORT = List.of(
            ReportingProcess.WRITE_FULL_REPORT,
            ReportingProcess.ISSUE_SHORT_REPORT,
            ReportingProcess.RELEASE_SHORT_REPORT);

    private final WorkItemRows items;
    private final Cases cases;
    private final Deeds deeds;

    Reminders(WorkItemRows items, Cases cases, Deeds deeds) {
        this.items = items;
        this.cases = cases;
        this.deeds = deeds;
    }

    public void ofCollection(CaseId id) {
        remind(id, COLLECTION, "lifecycle.collectionReminded");
    }

    public void ofReport(CaseId id) {
        remind(id, REPORT, "lifecycle.reportReminded");
    }

    private void remind(CaseId id, List<String> steps, String act) {
        Case found = cases.get(id);
        items.markReminded(id, steps, deeds.now());
        deeds.tell(new WorkReminded(id, steps), found.deed(act));
    }
}
