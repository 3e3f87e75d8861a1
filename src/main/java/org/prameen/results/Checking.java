package org.prameen.results;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The check before the report (document 002, line 427), by a member of the agency's committee. That this must be somebody
 * who entered none of the data is a system method: the document names the committee only (lines 305-306).
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Checking {

    private static final int LONGEST = 4000;

    private final Cases cases;
    private final StoredResults stored;
    private final ScoringSources sources;
    private final Access access;
    private final Deeds deeds;

    Checking(Cases cases, StoredResults stored, ScoringSources sources, Access access, Deeds deeds) {
        this.cases = cases;
        this.stored = stored;
        this.sources = sources;
        this.access = access;
        this.deeds = deeds;
    }

    /** Why the person signed in may not check this case, as a message key; empty when they may. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(CaseId id) {
        Case theCase = cases.read(id);
        if (!access.mayAct(theCase.agency(), Role.COMMITTEE_MEMBER)) {
            return Optional.of("results.committeeChecks");
        }
        return tookPart(id) ? Optional.of("results.checkerEnteredData") : Optional.empty();
    }

    /** Who entered what the results are computed from; none of them may check. */
    @Transactional(readOnly = true)
    public Set<PersonId> enteredBy(CaseId id) {
        cases.read(id);
        return sources.enteredBy(id);
    }

    /** @throws Rejected when there is nothing to check, the plan selects other indicators, or the person entered data */
    public void accept(CaseId id) {
        decide(id, Optional.empty(), new ResultsAccepted(id));
    }

    /**
     * Accepts the calculation that was looked at.
     *
     * @throws Rejected as above, or when the results were computed anew since
     */
    public void acceptAsSeen(CaseId id, RunId seen) {
        access.act(cases.read(id).agency(), Role.COMMITTEE_MEMBER);
        boolean same = stored.hold(id)
                .map(CaseResults::run)
                .map(ResultRun::id)
                .filter(seen::equals)
                .isPresent();
        if (!same) {
            throw Rejected.because("results.computedSince");
        }
        accept(id);
    }

    /** @throws Rejected as above, or when the reason is missing or too long */
    public void returnForCorrection(CaseId id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Rejected.because("results.reasonMissing").at("reason");
        }
        if (reason.length() > LONGEST) {
            throw Rejected.because("results.textTooLong", LONGEST).at("reason");
        }
        String why = ThaiText.typed(reason);
        decide(id, Optional.of(why), new ResultsReturned(id, why));
    }

    /** The person who acts, or the one they act for. */
    private boolean tookPart(CaseId id) {
        return !Collections.disjoint(sources.enteredBy(id), deeds.actors());
    }

    private void decide(CaseId id, Optional<String> returned, Object event) {
        Case theCase = cases.read(id);
        access.act(theCase.agency(), Role.COMMITTEE_MEMBER);
        if (tookPart(id)) {
            throw Rejected.because("results.checkerEnteredData");
        }
        CaseResults results = stored.hold(id).orElseThrow(() -> Rejected.because("results.notComputed"));
        if (results.run().submittedAt().isEmpty()) {
            throw Rejected.because("results.notSubmitted");
        }
        if (returned.isEmpty()) {
            sources.requireSelectionOf(id, results.sheet(), "results.otherSelectionChecked");
        }
        CheckDecision decision =
                new CheckDecision(returned.isEmpty(), returned, deeds.person(), deeds.name(), deeds.now());
        if (!stored.decide(results.run(), decision)) {
            throw Rejected.because("results.decidedAlready");
        }
        deeds.tell(
                event,
                theCase.deed(returned.isEmpty() ? "results.accepted" : "results.returned")
                        .because(returned.orElse(null)));
    }
}
