package org.prameen.planning;

import java.util.Set;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.planning.persistence.PlanRows;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of an approved selection. It is frozen; when it must be changed all the same, the head of HR does it one
 * indicator at a time with a reason, answers are kept, and name and time go on record (document 002, lines 290-293).
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SelectionChanges {

    private static final Set<Stage> BEFORE_THE_REPORT = Set.of(Stage.PLANNING, Stage.COLLECTION, Stage.ANALYSIS);

    private final Cases cases;
    private final PlanRows rows;
    private final PlanGround ground;
    private final Deeds deeds;
    private final Access access;

    SelectionChanges(Cases cases, PlanRows rows, PlanGround ground, Deeds deeds, Access access) {
        this.cases = cases;
        this.rows = rows;
        this.ground = ground;
        this.deeds = deeds;
        this.access = access;
    }

    /** @throws Rejected without a reason, before approval, once results are reported, or when it would change nothing */
    public void changeAfterApproval(CaseId id, String indicator, boolean selected, String reason) {
        Case of = cases.get(id);
        access.act(of.agency(), Role.HEAD_OF_HR);
        String why = Written.text(reason, "reason");
        if (why.isEmpty()) {
            throw Rejected.because("planning.exclusionWithoutReason").at("reason");
        }
        Plan plan = approved(of);
        Choice after = changed(of, plan.choice(), indicator, selected, why);
        rows.save(id, after, new Edition(plan.version(Part.CHOICE) + 1, deeds.name(), deeds.now()));
        rows.add(id, new SelectionChange(indicator, selected, why, deeds.name(), deeds.now()), deeds.actor());
        deeds.tell(
                new SelectionChanged(id, indicator, selected),
                of.deed("planning.selectionChanged", "indicator:" + indicator)
                        .changed(!selected, selected)
                        .because(why));
    }

    private Plan approved(Case of) {
        if (!of.isOpen() || !isBeforeTheReport(of)) {
            throw Rejected.because("planning.selectionReported");
        }
        Plan plan = rows.lock(of.id(), deeds.now());
        if (plan.status() != PlanStatus.APPROVED) {
            throw Rejected.because("planning.notApproved");
        }
        return plan;
    }

    static boolean isBeforeTheReport(Case of) {
        return BEFORE_THE_REPORT.contains(of.stage());
    }

    private Choice changed(Case of, Choice choice, String indicator, boolean selected, String why) {
        Set<String> codes = Set.of(indicator);
        Selection before = Plans.selection(ground.instrument(of), choice);
        boolean known =
                before.selected().contains(indicator) || before.excluded().containsKey(indicator);
        if (!known) {
            throw Rejected.because("planning.codeUnknown", indicator).at("indicator");
        }
        if (before.selected().contains(indicator) == selected) {
            throw Rejected.because("planning.selectionIsSo").at("indicator");
        }
        if (!selected && before.selected().equals(codes)) {
            throw Rejected.because("planning.policy.SOMETHING_IS_EVALUATED").at("indicator");
        }
        return selected ? choice.with(codes) : choice.without(codes, why);
    }
}
