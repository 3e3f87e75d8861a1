package org.prameen.review;

import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.organisation.RouteStop;
import org.prameen.review.persistence.StandingRows;
import org.prameen.review.persistence.SubmissionRows;
import org.prameen.review.persistence.ThreadRows;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The status of submissions (document 004, lines 498-502). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Statuses {

    private final Cases cases;
    private final SubmissionRows submissions;
    private final StandingRows standings;
    private final ThreadRows threads;
    private final ReviewProgress progress;

    Statuses(
            Cases cases,
            SubmissionRows submissions,
            StandingRows standings,
            ThreadRows threads,
            ReviewProgress progress) {
        this.cases = cases;
        this.submissions = submissions;
        this.standings = standings;
        this.threads = threads;
        this.progress = progress;
    }

    public CaseStatus of(CaseId id) {
        Case theCase = cases.read(id);
        Optional<SubmissionRows.Row> row = submissions.find(id);
        Phase phase = row.map(SubmissionRows.Row::phase).orElse(Phase.PREPARING);
        Optional<RouteStop> waitsFor = phase == Phase.UNDER_REVIEW ? progress.next(id) : Optional.empty();
        return new CaseStatus(
                phase,
                row.map(SubmissionRows.Row::since).orElse(theCase.openedAt()),
                standings.hasChanges(id),
                threads.openQuestions(id),
                row.flatMap(SubmissionRows.Row::reason),
                waitsFor);
    }
}
