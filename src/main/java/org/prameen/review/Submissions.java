package org.prameen.review;

import java.util.Optional;
import java.util.Set;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.review.domain.NotTheirOwn;
import org.prameen.security.Access;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.OneMoment;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an agency does with its submission: its head signs it, it asks to change what was signed, and it corrects. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Submissions {

    private final Cases cases;
    private final Access access;
    private final Seats seats;
    private final Parts parts;
    private final Signing signing;

    Submissions(Cases cases, Access access, Seats seats, Parts parts, Signing signing) {
        this.cases = cases;
        this.access = access;
        this.seats = seats;
        this.parts = parts;
        this.signing = signing;
    }

    /** Fingerprint of what would be signed now. */
    @Transactional(readOnly = true)
    public String hash(CaseId id) {
        return OneMoment.of(() -> signing.hash(cases.read(id)));
    }

    /**
     * The head is asked whether to sign. What they are asked to sign is kept, so that signing need not work it out again
     * while nothing changes.
     *
     * @return its fingerprint, to be passed to {@link #sign(CaseId, String)}
     */
    public String prepare(CaseId id) {
        Case theCase = cases.read(id);
        seats.require(seats.sits(theCase.agency(), Role.AGENCY_HEAD));
        // begins here: nothing that was read before counts for what is kept
        return OneMoment.of(() -> signing.prepare(theCase));
    }

    /** Whether the person may sign this case, apart from what it still lacks. */
    @Transactional(readOnly = true)
    public boolean maySign(CaseId id) {
        Case theCase = cases.read(id);
        return seats.sits(theCase.agency(), Role.AGENCY_HEAD)
                && signing.isToBeSigned(theCase)
                && parts.obstacle(id, NotTheirOwn.HEAD).isEmpty();
    }

    /** Why the person signed in may not sign, as a message key; empty when they may or it is not for them to sign. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(CaseId id) {
        Case theCase = cases.read(id);
        return seats.sits(theCase.agency(), Role.AGENCY_HEAD)
                ? parts.obstacle(id, NotTheirOwn.HEAD)
                : Optional.of("review.headSigns");
    }

    /** Signs what is there now. @throws Rejected as below */
    public void sign(CaseId id) {
        OneMoment.until(() -> signing.sign(head(id), Optional.empty()));
    }

    /**
     * The head of the agency signs; from now on nothing can be changed. No closing hinders it, nor the end of a correction:
     * what was entered in time may be signed later (document 004, line 481, closes the entering; system method).
     *
     * @param seen fingerprint of what was looked at
     * @throws Rejected when something required is missing, the committee has not accepted the results, the case is not to
     *     be signed now, the head had a part in it, or it is not what was seen
     */
    public void sign(CaseId id, String seen) {
        OneMoment.until(() -> signing.sign(head(id), Optional.ofNullable(seen)));
    }

    private Case head(CaseId id) {
        Case theCase = cases.read(id);
        seats.require(seats.sits(theCase.agency(), Role.AGENCY_HEAD));
        parts.refuseTheirOwn(id, NotTheirOwn.HEAD);
        return theCase;
    }

    /** Whether the person signed in may ask to change what was signed. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(CaseId id) {
        Case theCase = cases.read(id);
        return access.mayAct(theCase.agency(), Role.COORDINATOR, Role.AGENCY_HEAD) && signing.mayReopen(theCase);
    }

    /**
     * The agency asks to change nodes after signing: they open, and every approval ends. What was not certified may be
     * taken up again like this even when the case is over, which then opens again.
     *
     * @param nodes codes of indicators or items
     * @throws Rejected when nothing is signed, no node or reason is given, the case is over and certified, or the
     *     instrument closes on time and did, unless it was not certified
     */
    public void withdraw(CaseId id, Set<String> nodes, String reason) {
        Case theCase = cases.read(id);
        access.act(theCase.agency(), Role.COORDINATOR, Role.AGENCY_HEAD);
        signing.reopen(theCase, nodes, Limits.required(reason, "review.reasonMissing"));
    }

    /** The correction is done; everything is locked again and the head signs anew. */
    public void finishCorrection(CaseId id) {
        Case theCase = cases.read(id);
        access.act(theCase.agency(), Role.COORDINATOR);
        signing.finishCorrection(theCase);
    }

    /** Ends approvals of what is not so any more; for changes that no event tells of. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void recheck(CaseId id) {
        signing.recheck(cases.read(id));
    }
}
