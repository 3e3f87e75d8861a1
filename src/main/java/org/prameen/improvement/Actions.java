package org.prameen.improvement;

import java.util.List;
import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.improvement.persistence.ActionRows;
import org.prameen.improvement.persistence.FinishedPlanRows;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions of agencies: the plan manager and the coordinator write them, who may read the case reads them. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Actions {

    private final Cases cases;
    private final ActionRows rows;
    private final FinishedPlanRows plans;
    private final ActionChecks checks;
    private final Deeds deeds;

    Actions(Cases cases, ActionRows rows, FinishedPlanRows plans, ActionChecks checks, Deeds deeds) {
        this.cases = cases;
        this.rows = rows;
        this.plans = plans;
        this.checks = checks;
        this.deeds = deeds;
    }

    /** Those found in this case, by indicator and due date. */
    @Transactional(readOnly = true)
    public List<Action> of(CaseId id) {
        cases.read(id);
        return rows.of(id);
    }

    /**
     * Those of the agency's earlier rounds that are still open, the earliest due first; 200 at most. None for a substitute
     * of one round or one task.
     */
    @Transactional(readOnly = true)
    public List<Action> openBefore(CaseId id) {
        cases.read(id);
        return checks.seesOtherRounds() ? rows.openBefore(id) : List.of();
    }

    /** @throws NotFound when there is none within reach */
    @Transactional(readOnly = true)
    public Action get(ActionId id) {
        Action found = rows.find(id).orElseThrow(NotFound::new);
        cases.read(found.caseId());
        return found;
    }

    @Transactional(readOnly = true)
    public boolean mayWrite(CaseId id) {
        return checks.mayWrite(cases.read(id));
    }

    /** @throws Rejected when something is missing or does not fit */
    public ActionId add(CaseId id, NewAction wanted) {
        Case theCase = checks.writable(id);
        checks.check(wanted, theCase);
        ActionId action = ActionId.random();
        rows.insert(action, theCase, wanted, deeds.name(), deeds.now());
        deeds.write(entry("improvement.added", theCase, wanted.indicator()).changed(null, wanted.title()));
        return action;
    }

    /**
     * @param seen edition that was changed
     * @throws Rejected when something is missing or does not fit, the action is closed, or somebody else changed it
     */
    public void change(ActionId id, NewAction wanted, int seen) {
        Action before = open(id);
        Case theCase = checks.writable(before.caseId());
        checks.check(wanted, theCase);
        if (!rows.update(id, wanted, seen)) {
            throw Rejected.because("improvement.changedMeanwhile");
        }
        deeds.write(entry("improvement.changed", theCase, wanted.indicator())
                .changed(
                        before.title() + " · " + before.owner().name() + " · " + before.due(),
                        wanted.title() + " · " + wanted.owner().name() + " · " + wanted.due()));
    }

    /** Notes progress; a planned action is in progress from then on. */
    public void progress(ActionId id, String note) {
        move(id, ActionStatus.IN_PROGRESS, note, Optional.empty());
    }

    /** @param note what came of it */
    public void close(ActionId id, String note) {
        move(id, ActionStatus.DONE, note, Optional.empty());
    }

    public void cancel(ActionId id, String reason) {
        move(id, ActionStatus.CANCELLED, reason, Optional.ofNullable(reason));
    }

    private void move(ActionId id, ActionStatus to, String note, Optional<String> cancelReason) {
        Action before = open(id);
        Case theCase = checks.writable(before.caseId());
        ActionRules.text(note, ActionRules.LONGEST_NOTE, "improvement.noteMissing." + to, "note");
        if (!rows.move(id, to, cancelReason.map(ThaiText::typed), before.edition())) {
            throw Rejected.because("improvement.changedMeanwhile");
        }
        rows.addNote(id, new ActionNote(ThaiText.typed(note), to, deeds.name(), deeds.now()));
        deeds.write(entry("improvement.moved", theCase, before.indicator())
                .changed(before.status(), to)
                .because(ThaiText.typed(note)));
    }

    /**
     * The agency knows what it will do; the case ends.
     *
     * @throws Rejected when this was said before
     */
    public void finishPlanning(CaseId id) {
        Case theCase = checks.writable(id);
        if (!plans.finish(id, deeds.name(), deeds.now())) {
            throw Rejected.because("improvement.finishedAlready");
        }
        deeds.tell(new UseOfResultsFinished(id), theCase.deed("improvement.finished"));
    }

    /** Whether {@link #finishPlanning} was said. */
    @Transactional(readOnly = true)
    public boolean isFinished(CaseId id) {
        cases.read(id);
        return plans.isFinished(id);
    }

    private Action open(ActionId id) {
        Action found = get(id);
        if (!found.status().isOpen()) {
            throw Rejected.because("improvement.closedAlready");
        }
        return found;
    }

    private static Entry entry(String act, Case theCase, String indicator) {
        return theCase.deed(act, "indicator:" + indicator);
    }
}
