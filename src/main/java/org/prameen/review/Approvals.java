package org.prameen.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.results.CaseResults;
import org.prameen.results.CheckDecision;
import org.prameen.results.Results;
import org.prameen.review.domain.NotTheirOwn;
import org.prameen.review.persistence.DecisionRows;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who approved a case, from the committee of the agency to the last body of the route; ended approvals stay visible. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Approvals {

    private static final LocalText INSIDE = LocalText.of("", "");

    private final Cases cases;
    private final Results results;
    private final DecisionRows decisions;

    Approvals(Cases cases, Results results, DecisionRows decisions) {
        this.cases = cases;
        this.results = results;
        this.decisions = decisions;
    }

    /** In the order they were given; for everybody who may read the case. */
    public List<Approval> of(CaseId id) {
        Case theCase = cases.read(id);
        List<Approval> approvals = new ArrayList<>();
        results.find(id)
                .flatMap(CaseResults::check)
                .filter(CheckDecision::accepted)
                .ifPresent(check -> approvals.add(checked(theCase, check)));
        decisions.of(id).stream()
                .filter(decision -> decision.kind().isApproval())
                .forEach(decision -> approvals.add(approval(decision)));
        return approvals;
    }

    /** How often the head of the agency signed, ended signatures included. */
    public int signatures(CaseId id) {
        cases.read(id);
        return (int) decisions.of(id).stream()
                .filter(decision -> decision.kind() == DecisionRows.Kind.SIGNED)
                .count();
    }

    private static Approval checked(Case theCase, CheckDecision check) {
        return new Approval(
                ApprovalLevel.CHECK,
                NotTheirOwn.HEAD,
                theCase.agency(),
                INSIDE,
                check.personName(),
                check.at(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Approval approval(DecisionRows.Row decision) {
        return new Approval(
                decision.kind() == DecisionRows.Kind.SIGNED ? ApprovalLevel.HEAD : ApprovalLevel.BODY,
                decision.place().position(),
                decision.place().body(),
                decision.place().step(),
                decision.personName(),
                decision.at(),
                Optional.of(decision.hash()),
                decision.voidedAt(),
                decision.voidReason());
    }
}
