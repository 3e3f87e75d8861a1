package org.prameen.planning;

import java.util.List;
import java.util.Set;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.casework.CompletenessCheck;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.planning.domain.Finding;
import org.prameen.planning.domain.PlanFacts;
import org.prameen.planning.domain.PlanPolicy;
import org.prameen.planning.persistence.PlanRows;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * What the plan still lacks, found by its own policies. Two of them refuse a signature: something is evaluated, and every
 * area of it has a responsible person; what else a plan must have was asked when it was approved. A plan that was never
 * approved refuses nothing, for an agency may find planning not needed. An exclusion without its reason is refused where
 * it is written and cannot be met here.
 */
@Component
class PlanMissing implements CompletenessCheck {

    private static final Set<PlanPolicy> REFUSING =
            Set.of(PlanPolicy.SOMETHING_IS_EVALUATED, PlanPolicy.EVERY_AREA_HAS_A_RESPONSIBLE_PERSON);

    /** What is about those who are asked is settled once the answers are in. */
    private static final Set<PlanPolicy> BEFORE_ASKING = Set.of(PlanPolicy.SOMEBODY_IS_ASKED);

    private final Cases cases;
    private final PlanRows rows;
    private final PlanGround ground;
    private final Texts texts;

    PlanMissing(Cases cases, PlanRows rows, PlanGround ground, Texts texts) {
        this.cases = cases;
        this.rows = rows;
        this.ground = ground;
        this.texts = texts;
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public List<Problem> of(CaseId id, Submission submission) {
        if (submission == Submission.SHEET) {
            return List.of();
        }
        Case of = cases.read(id);
        Plan plan = rows.get(id);
        boolean signing = refuses(plan, submission);
        return PlanPolicy.check(ground.facts(of, plan)).stream()
                .filter(finding -> !BEFORE_ASKING.contains(finding.policy()))
                .map(finding -> problem(id, finding, signing && REFUSING.contains(finding.policy())))
                .toList();
    }

    /** Neither of the two looks at the people of the agency or at how the plan came about. */
    @Override
    public List<Problem> refusing(CaseId id, Submission submission) {
        Case of = cases.read(id);
        Plan plan = submission == Submission.SIGNING ? rows.written(id) : Plan.untouched(id);
        if (!refuses(plan, submission)) {
            return List.of();
        }
        PlanFacts facts = new PlanFacts(plan, ground.instrument(of), Set.of());
        return REFUSING.stream()
                .flatMap(policy -> policy.findings(facts).stream())
                .map(finding -> problem(id, finding, true))
                .toList();
    }

    private static boolean refuses(Plan plan, Submission submission) {
        return submission == Submission.SIGNING && plan.status() == PlanStatus.APPROVED;
    }

    private Problem problem(CaseId id, Finding finding, boolean hard) {
        String part = "planning.part." + finding.part();
        LocalText plan = LocalText.of(
                texts.get("planning.missing.place", Texts.THAI, texts.get(part, Texts.THAI)),
                texts.get("planning.missing.place", Texts.ENGLISH, texts.get(part, Texts.ENGLISH)));
        String route = "cases/" + id + "/plan?part=" + finding.part() + "&field=" + finding.field();
        return new Problem(plan, finding.key(), finding.arguments(), hard, route);
    }
}
