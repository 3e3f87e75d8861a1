package org.prameen.lifecycle.bridge;

import static org.prameen.lifecycle.process.CaseVariables.CASE_ID;
import static org.prameen.lifecycle.process.CaseVariables.EXTENSION_ID;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.prameen.casework.CaseProgress;
import org.prameen.casework.Deadline;
import org.prameen.casework.ExtensionEnds;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.lifecycle.process.CollectionProcess;
import org.prameen.lifecycle.process.ReportingProcess;
import org.prameen.lifecycle.process.WorkbookProcess;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/**
 * The last day granted is past. What is still not done then is late; the timer that says so otherwise may have fired
 * before the case was given more time, and fires once.
 */
@Component
class EndExtensionDelegate implements JavaDelegate {

    private static final Map<Deadline, List<String>> STEPS = Map.of(
            Deadline.COLLECTION,
            List.of(CollectionProcess.CLOSE_COLLECTION, WorkbookProcess.FILL_IN_WORKBOOK),
            Deadline.REPORT,
            List.of(
                    ReportingProcess.WRITE_FULL_REPORT,
                    ReportingProcess.ISSUE_SHORT_REPORT,
                    ReportingProcess.RELEASE_SHORT_REPORT));

    private final ExtensionEnds extensions;
    private final CaseProgress progress;
    private final WorkItemRows items;

    EndExtensionDelegate(ExtensionEnds extensions, CaseProgress progress, WorkItemRows items) {
        this.extensions = extensions;
        this.progress = progress;
        this.items = items;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId id = CASE_ID.from(execution);
        AsSystem.run(() -> extensions
                .runOut(EXTENSION_ID.from(execution))
                .filter(deadline -> !items.open(id, STEPS.get(deadline)).isEmpty())
                .ifPresent(deadline -> progress.markLate(id, deadline.lateness())));
    }
}
