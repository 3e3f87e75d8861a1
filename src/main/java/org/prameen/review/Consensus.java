package org.prameen.review;

import java.math.BigDecimal;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.casework.Locks;
import org.prameen.security.Access;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an agency agrees on for an item, beside what its respondents said one by one. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Consensus {

    private static final Role[] AGREEING = {Role.COORDINATOR, Role.HEAD_OF_HR, Role.COMMITTEE_MEMBER};

    private final Cases cases;
    private final Access access;
    private final Locks locks;
    private final Agreeing agreeing;
    private final Sources sources;

    Consensus(Cases cases, Access access, Locks locks, Agreeing agreeing, Sources sources) {
        this.cases = cases;
        this.access = access;
        this.locks = locks;
        this.agreeing = agreeing;
        this.sources = sources;
    }

    /** Whether the person may set agreed values of this case, locks apart. */
    @Transactional(readOnly = true)
    public boolean mayAgree(CaseId id) {
        Case theCase = cases.read(id);
        return theCase.isOpen() && !sources.together(id) && access.mayAct(theCase.agency(), AGREEING);
    }

    /**
     * Sets the agreed value of an item.
     *
     * @param value of the scale, at most two decimals
     * @throws Rejected for a value outside the scale, no reason, a node that is no selected item, or a locked one
     */
    public void set(CaseId id, String node, BigDecimal value, String reason) {
        Case theCase = cases.read(id);
        access.act(theCase.agency(), AGREEING);
        if (!theCase.isOpen()) {
            throw Rejected.because("review.caseOver");
        }
        if (sources.together(id)) {
            throw Rejected.because("review.answersInWorkbook");
        }
        locks.requireOpen(id, node);
        agreeing.set(theCase, node, value, Limits.required(reason, "review.reasonMissing"));
    }
}
