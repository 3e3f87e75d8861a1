package org.prameen.review;

import java.util.Set;
import org.prameen.casework.Case;
import org.prameen.casework.Completeness;
import org.prameen.casework.Locks;
import org.prameen.casework.Submission;
import org.prameen.results.Results;
import org.prameen.security.AsSystem;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Locks what was signed, opens what was returned, and lets nothing be signed that is not ready. */
@Component
class Gate {

    /** More could not be asked for in one act. */
    private static final int MOST_NODES = 500;

    private final Locks locks;
    private final Completeness completeness;
    private final Results results;
    private final Nodes nodes;
    private final Sources sources;

    Gate(Locks locks, Completeness completeness, Results results, Nodes nodes, Sources sources) {
        this.locks = locks;
        this.completeness = completeness;
        this.results = results;
        this.nodes = nodes;
        this.sources = sources;
    }

    void close(Case theCase) {
        AsSystem.run(() -> locks.lock(theCase.id()));
    }

    void open(Case theCase, Set<String> opened, String reason) {
        if (opened == null || opened.isEmpty() || opened.size() > MOST_NODES) {
            throw Rejected.because("review.nodesMissing").at("nodes");
        }
        opened.forEach(node -> nodes.requireSelected(theCase, node));
        if (!locks.seen(theCase.id()).locked()) {
            throw Rejected.because("review.notNow.PREPARING");
        }
        AsSystem.run(() -> locks.unlock(theCase.id(), opened, reason));
    }

    /** @throws Rejected when the case is over */
    void requireOpen(Case theCase) {
        if (!theCase.isOpen()) {
            throw Rejected.because("review.caseOver");
        }
    }

    /** Whether nothing required is missing and the committee has accepted the results. */
    boolean isReady(Case theCase) {
        return !completeness.refuses(theCase.id(), Submission.SIGNING) && results.accepted(theCase.id());
    }

    /** @throws Rejected while something required is missing, or the committee has not accepted the results */
    void requireReady(Case theCase, Phase phase) {
        completeness.requireNoHard(theCase.id(), Submission.SIGNING);
        if (sources.together(theCase.id())) {
            return;
        }
        if (phase == Phase.PREPARING && !results.accepted(theCase.id())) {
            throw Rejected.because("review.notChecked");
        }
    }
}
