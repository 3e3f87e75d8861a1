package org.prameen.planning;

import java.util.Optional;
import java.util.Set;
import org.prameen.casework.Case;
import org.prameen.casework.Stage;
import org.prameen.planning.domain.ApproverIsNotThePreparer;
import org.prameen.planning.domain.Finding;
import org.prameen.planning.domain.PlanPolicy;
import org.prameen.planning.persistence.PlanRows;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.security.StoodIn;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Passes a plan on: handed in, approved or sent back. */
@Component
class PlanFlow {

    private final PlanRows rows;
    private final PlanGround ground;
    private final Deeds deeds;
    private final Access access;
    private final StoodIn stoodIn;

    PlanFlow(PlanRows rows, PlanGround ground, Deeds deeds, Access access, StoodIn stoodIn) {
        this.rows = rows;
        this.ground = ground;
        this.deeds = deeds;
        this.access = access;
        this.stoodIn = stoodIn;
    }

    void submit(Case of) {
        access.act(of.agency(), Role.COORDINATOR, Role.HEAD_OF_HR);
        Plan plan = inPlanning(of);
        if (!plan.status().isOpen()) {
            throw Rejected.because("planning.notOpen." + plan.status());
        }
        refuseIfBlocked(of, plan);
        pass(of, plan, PlanStatus.SUBMITTED, Optional.empty(), new PlanSubmitted(of.id()));
    }

    void approve(Case of) {
        access.act(of.agency(), Role.HEAD_OF_HR);
        Plan plan = submitted(of);
        ApproverIsNotThePreparer.check(
                preparers(of, plan), deeds.actor(), deeds.actors(), ground.approvers(of.agency()));
        refuseIfBlocked(of, plan);
        pass(of, plan, PlanStatus.APPROVED, Optional.empty(), new PlanApproved(of.id()));
    }

    void returnForRevision(Case of, String reason) {
        access.act(of.agency(), Role.HEAD_OF_HR);
        String why = Written.text(reason, "reason");
        if (why.isEmpty()) {
            throw Rejected.because("planning.returnWithoutReason").at("reason");
        }
        Plan plan = submitted(of);
        pass(of, plan, PlanStatus.RETURNED, Optional.of(why), new PlanReturned(of.id(), why));
    }

    private Set<PersonId> preparers(Case of, Plan plan) {
        return plan.last(PlanStatus.SUBMITTED)
                .flatMap(Transition::person)
                .map(person -> stoodIn.andAbsent(of.id(), Set.of(person)))
                .orElse(Set.of());
    }

    private Plan submitted(Case of) {
        Plan plan = inPlanning(of);
        if (plan.status() != PlanStatus.SUBMITTED) {
            throw Rejected.because("planning.notSubmitted");
        }
        return plan;
    }

    private Plan inPlanning(Case of) {
        if (of.stage() != Stage.PLANNING || !of.isOpen()) {
            throw Rejected.because("planning.notInPlanning");
        }
        return rows.lock(of.id(), deeds.now());
    }

    private void refuseIfBlocked(Case of, Plan plan) {
        PlanPolicy.check(ground.facts(of, plan)).stream()
                .filter(Finding::blocks)
                .findFirst()
                .ifPresent(finding -> {
                    throw finding.refusal();
                });
    }

    private void pass(Case of, Plan plan, PlanStatus to, Optional<String> reason, Object event) {
        rows.pass(of.id(), new Transition(to, deeds.actor(), deeds.name(), reason, deeds.now()));
        deeds.tell(
                event,
                of.deed("planning." + to, "plan:" + of.number())
                        .changed(plan.status(), to)
                        .because(reason.orElse(null)));
    }
}
