package org.prameen.answering;

import java.util.Optional;
import org.prameen.answering.persistence.CollectionRows;
import org.prameen.casework.Locks;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Correcting answers after the check returned the results. Nothing opens by itself: the coordinator opens the forms that
 * were faulty, and only these can be changed, by the people they came from.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Corrections {

    private final CaseFrames frames;
    private final CollectionRows collections;
    private final Access access;
    private final Deeds deeds;
    private final Locks locks;

    Corrections(CaseFrames frames, CollectionRows collections, Access access, Deeds deeds, Locks locks) {
        this.frames = frames;
        this.collections = collections;
        this.access = access;
        this.deeds = deeds;
        this.locks = locks;
    }

    /** Told by the process when results come back; beginning again keeps what is open. @param reason why they came back */
    @PreAuthorize("hasRole('SYSTEM')")
    public void begin(CaseId id, String reason) {
        Frame frame = frames.get(id);
        if (collections.hold(id).flatMap(CollectionRows.Row::closedAt).isEmpty()) {
            throw Rejected.because("answering.notClosedYet");
        }
        collections.beginCorrection(id, reason, deeds.now());
        deeds.write(
                frame.theCase().deed("answering.correctionBegun", "collection").because(reason));
    }

    /** Opens one form again, and tells those who answer it on sheets. @throws Rejected when nothing is being corrected */
    public void reopen(CaseId id, String indicator, String reason) {
        Frame frame = correcting(id);
        locks.requireOpen(id, frame.indicator(indicator).code());
        if (reason == null || reason.isBlank()) {
            throw Rejected.because("answering.reasonMissing").at("reason");
        }
        if (reason.length() > Answering.LONGEST_REASON) {
            throw Rejected.because("answering.textTooLong", Answering.LONGEST_REASON)
                    .at("reason");
        }
        if (collections.reopenForm(id, indicator, deeds.now())) {
            deeds.tell(
                    new FormReopened(id, indicator),
                    frame.theCase()
                            .deed("answering.formReopened", "indicator:" + indicator)
                            .because(ThaiText.typed(reason)));
        }
    }

    /** Ends the correction: all forms are locked again and the results are computed anew. */
    public void finish(CaseId id) {
        Frame frame = correcting(id);
        collections.endCorrection(id);
        deeds.tell(new AnswersCorrected(id), frame.theCase().deed("answering.corrected", "collection"));
    }

    private Frame correcting(CaseId id) {
        Frame frame = frames.get(id);
        access.act(frame.theCase().agency(), Role.COORDINATOR);
        Optional<String> reason = collections.hold(id).flatMap(CollectionRows.Row::correctionReason);
        if (reason.isEmpty()) {
            throw Rejected.because("answering.notCorrecting");
        }
        return frame;
    }
}
