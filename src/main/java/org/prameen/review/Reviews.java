package org.prameen.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.shared.CaseId;
import org.prameen.shared.OneMoment;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the bodies of the route do with a submission: verdicts on nodes, verified values, and decisions on the whole. Only
 * who sits at the body whose turn it is decides, and nobody on what they had a part in.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Reviews {

    private final Cases cases;
    private final Bench bench;
    private final ReviewDesk looking;
    private final Judging judging;
    private final Deciding deciding;

    Reviews(Cases cases, Bench bench, ReviewDesk looking, Judging judging, Deciding deciding) {
        this.cases = cases;
        this.bench = bench;
        this.looking = looking;
        this.judging = judging;
        this.deciding = deciding;
    }

    /** The submission as it is opened for review, for everybody who may read the case. */
    @Transactional(readOnly = true)
    public ReviewSheet sheet(CaseId id) {
        return OneMoment.of(() -> looking.sheet(cases.read(id)));
    }

    /**
     * What is different from when the person's body last decided; for others, the body whose turn it is. Empty when it has
     * not decided yet.
     */
    @Transactional(readOnly = true)
    public List<Difference> differences(CaseId id) {
        return OneMoment.of(() -> looking.differences(cases.read(id)));
    }

    /** Fingerprint of what a body would approve now; to be passed to {@link #approve(CaseId, String)}. */
    @Transactional(readOnly = true)
    public String hash(CaseId id) {
        return sheet(id).hash();
    }

    /** @param node indicator or item */
    public void accept(CaseId id, String node) {
        judging.say(seated(id), node, Verdict.ACCEPTED, Optional.empty(), "");
    }

    /**
     * Returns a node: when the submission is returned, it is open to the agency again, with all below it.
     *
     * @param node indicator or item
     * @param text needed for a kind of reason that says nothing by itself
     */
    public void returnItem(CaseId id, String node, ReasonType reason, String text) {
        Case theCase = seated(id);
        if (reason == null) {
            throw Rejected.because("review.reasonTypeUnknown").at("reasonType");
        }
        judging.say(theCase, node, Verdict.RETURNED, Optional.of(reason.code()), text);
    }

    /**
     * Puts a verified value beside the others. A body that has approved may still do so; its approval ends with those above
     * it and is asked for again.
     *
     * @param node item
     * @param value of the scale, at most two decimals
     */
    public void verify(CaseId id, String node, BigDecimal value, String reason) {
        judging.verify(seated(id), node, value, reason);
    }

    /**
     * Says of a level of a section whether it is passed: everything it asks is verified as done or not done, and the levels
     * above a failed one are not reached (system method; document 004 names the levels, not how they are reviewed).
     *
     * @throws Rejected as {@link #verify}, and for a section without such a level
     */
    public void verifyLevel(CaseId id, String section, String level, boolean passed, String reason) {
        judging.verifyLevel(seated(id), section, level, passed, reason);
    }

    /** Approves what is there now. @throws Rejected as below */
    public void approve(CaseId id) {
        OneMoment.until(() -> deciding.approve(seated(id), Optional.empty()));
    }

    /**
     * Approves for the body whose turn it is.
     *
     * @param seen fingerprint of what was looked at
     * @throws Rejected when it is not what was seen, nodes are returned, or it is not to be decided now
     */
    public void approve(CaseId id, String seen) {
        OneMoment.until(() -> deciding.approve(seated(id), Optional.ofNullable(seen)));
    }

    /** Returns the submission; the nodes that were returned open. @throws Rejected when none was */
    public void returnToAgency(CaseId id) {
        OneMoment.until(() -> deciding.returnToAgency(seated(id)));
    }

    /** Does not certify. @throws Rejected without a reason */
    public void refuse(CaseId id, String reason) {
        OneMoment.until(() -> deciding.refuse(seated(id), reason));
    }

    private Case seated(CaseId id) {
        Case theCase = cases.read(id);
        bench.requireSeat(theCase);
        return theCase;
    }
}
