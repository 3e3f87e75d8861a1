package org.prameen.certification;

import java.util.List;
import org.prameen.casework.Case;
import org.prameen.casework.CaseInstruments;
import org.prameen.casework.Cases;
import org.prameen.certification.persistence.GradeRows;
import org.prameen.instrument.GradingPart;
import org.prameen.review.ConfirmedScores;
import org.prameen.review.ConfirmedScores.Confirmed;
import org.prameen.review.SubmissionApproved;
import org.prameen.review.SubmissionRefused;
import org.prameen.review.SubmissionReopened;
import org.prameen.review.SubmissionReturned;
import org.prameen.review.SubmissionSigned;
import org.prameen.security.AsSystem;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.workbook.ScoreLine;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what signed workbooks came to, so that many can be compared without computing each anew. */
@Component
class GradeWatch {

    private final Cases cases;
    private final CaseInstruments instruments;
    private final ConfirmedScores scores;
    private final GradeRows rows;
    private final Deeds deeds;

    GradeWatch(Cases cases, CaseInstruments instruments, ConfirmedScores scores, GradeRows rows, Deeds deeds) {
        this.cases = cases;
        this.instruments = instruments;
        this.scores = scores;
        this.rows = rows;
        this.deeds = deeds;
    }

    @EventListener
    void on(SubmissionSigned event) {
        keep(event.caseId());
    }

    @EventListener
    void on(SubmissionApproved event) {
        keep(event.caseId());
    }

    @EventListener
    void on(SubmissionReturned event) {
        rows.forget(event.caseId());
    }

    @EventListener
    void on(SubmissionRefused event) {
        rows.forget(event.caseId());
    }

    @EventListener
    void on(SubmissionReopened event) {
        rows.forget(event.caseId());
    }

    private void keep(CaseId id) {
        AsSystem.run(() -> {
            Case theCase = cases.read(id);
            if (!theCase.isExternal() && instruments.of(theCase).scoring() instanceof GradingPart) {
                Confirmed confirmed = scores.of(id);
                rows.keep(theCase, confirmed.grade(), dimensions(confirmed), deeds.now());
            }
        });
    }

    private static List<ScoreLine> dimensions(Confirmed confirmed) {
        return confirmed.lines().stream()
                .filter(line -> line.kind() == ScoreLine.Kind.DIMENSION)
                .filter(line -> line.figure().isPresent())
                .toList();
    }
}
