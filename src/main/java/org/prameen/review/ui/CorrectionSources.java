package org.prameen.review.ui;

import java.util.List;
import java.util.Set;
import org.prameen.answering.Collecting;
import org.prameen.answering.FormCoverage;
import org.prameen.casework.Case;
import org.prameen.casework.Locks;
import org.prameen.review.Signatures;
import org.prameen.review.Statuses;
import org.prameen.review.Submissions;
import org.prameen.review.Threads;
import org.prameen.security.Access;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** All that the page of the correction asks. */
@Component
record CorrectionSources(
        Papers papers,
        Statuses statuses,
        Submissions submissions,
        Signatures signatures,
        Threads threads,
        Locks locks,
        Collecting collecting,
        Access access) {

    /** The nodes that the agency may change. */
    Set<String> open(CaseId id) {
        return locks.of(id).unlocked();
    }

    /** How the answers of each form were collected; a workbook is filled in as a whole. */
    List<FormCoverage> forms(CasePlace place) {
        return place.instrument().isFilledTogether()
                ? List.of()
                : collecting.of(place.id()).forms();
    }

    boolean mayFinish(Case theCase) {
        return access.mayAct(theCase.agency(), Role.COORDINATOR);
    }
}
