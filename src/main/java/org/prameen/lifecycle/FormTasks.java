package org.prameen.lifecycle;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prameen.casework.StepRecord;
import org.prameen.casework.Steps;
import org.prameen.lifecycle.forms.FormCheck;
import org.prameen.lifecycle.persistence.DraftRows;
import org.prameen.lifecycle.process.AwarenessProcess;
import org.prameen.lifecycle.process.ReadinessProcess;
import org.prameen.security.CurrentUser;
import org.prameen.security.Forbidden;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Doing tasks with forms, and finding steps not needed (document 002, lines 240-241). */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FormTasks {

    /** Stages whose steps an agency may leave out; those after them feed the results. */
    private static final Set<String> ADAPTABLE = Set.of(AwarenessProcess.KEY, ReadinessProcess.KEY);

    private final WorkAccess access;
    private final FormFiles files;
    private final Steps steps;
    private final DraftRows drafts;
    private final Who who;

    /** Who acts, and when. */
    record Who(CurrentUser user, Clock clock) {}

    FormTasks(WorkAccess access, FormFiles files, Steps steps, DraftRows drafts, CurrentUser user, Clock clock) {
        this.access = access;
        this.files = files;
        this.steps = steps;
        this.drafts = drafts;
        this.who = new Who(user, clock);
    }

    /** The form with what is known already. */
    @Transactional(readOnly = true)
    public FormTask open(String taskId) {
        WorkItem item = access.get(taskId);
        return new FormTask(item, files.of(item), values(item));
    }

    /** What is wrong with what was typed, field by field; nothing when it can be handed in. */
    @Transactional(readOnly = true)
    public List<Rejected> faults(String taskId, Map<String, ?> typed) {
        return FormCheck.of(files.of(doable(taskId)), typed).faults();
    }

    /** @throws Rejected at the first field that will not do, or when the task was done meanwhile */
    public void submit(String taskId, Map<String, ?> typed) {
        WorkItem item = doable(taskId);
        FormCheck check = FormCheck.of(files.of(item), typed);
        if (!check.faults().isEmpty()) {
            throw check.faults().get(0);
        }
        steps.done(item.caseId(), item.element(), check.data());
        drafts.delete(taskId);
    }

    /** Keeps what is valid of what was typed, so that nothing is lost; the rest stays on the screen with its reason. */
    public void keep(String taskId, Map<String, ?> typed) {
        WorkItem item = doable(taskId);
        drafts.save(
                taskId,
                who.user().taskHolder(),
                FormCheck.of(files.of(item), typed).data(),
                who.clock().instant());
    }

    /** @throws Rejected without a reason, or when this step may not be left out */
    public void notNeeded(String taskId, String reason) {
        WorkItem item = doable(taskId);
        if (!mayBeLeftOut(item)) {
            throw Rejected.because("lifecycle.notAdaptable");
        }
        steps.notNeeded(item.caseId(), item.element(), reason);
        drafts.delete(taskId);
    }

    public static boolean mayBeLeftOut(WorkItem item) {
        return ADAPTABLE.contains(item.process());
    }

    private WorkItem doable(String taskId) {
        WorkItem item = access.get(taskId);
        if (!item.isOpen()) {
            throw Rejected.because("lifecycle.stepNotOpen");
        }
        if (!access.mayDo(item)) {
            throw new Forbidden();
        }
        return item;
    }

    private Map<String, Object> values(WorkItem item) {
        return drafts.find(item.taskId(), who.user().taskHolder())
                .filter(draft -> item.isOpen())
                .orElseGet(() -> steps.of(item.caseId()).stream()
                        .filter(record -> record.step().equals(item.element()))
                        .map(StepRecord::data)
                        .findFirst()
                        .orElse(Map.of()));
    }
}
