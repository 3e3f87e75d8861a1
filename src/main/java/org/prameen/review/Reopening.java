package org.prameen.review;

import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.CaseProgress;
import org.prameen.casework.EntryWindow;
import org.prameen.security.AsSystem;
import org.prameen.security.Deeds;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/**
 * Until when an agency may take up by itself what it signed. Where the instrument closes on time that ends with the closing
 * (document 004, line 481), else a signature given early would be a way around it; what was not certified is repaired at any
 * time (document 004, section 7; nothing says until when, system method).
 */
@Component
class Reopening {

    private final CaseProgress progress;
    private final Sources sources;
    private final Deeds deeds;

    Reopening(CaseProgress progress, Sources sources, Deeds deeds) {
        this.progress = progress;
        this.sources = sources;
        this.deeds = deeds;
    }

    /** Why it may not, as a message key. */
    Optional<String> refusal(Case theCase, Phase phase) {
        if (phase == Phase.NOT_CERTIFIED) {
            return Optional.empty();
        }
        if (!theCase.isOpen()) {
            return Optional.of("review.caseOver");
        }
        return EntryWindow.over(theCase.in(sources.round(theCase)), sources.instrument(theCase), deeds.now())
                ? Optional.of("review.windowOver")
                : Optional.empty();
    }

    /**
     * Opens a case that is over again for a new report of what was not certified.
     *
     * @throws Rejected as {@link #refusal} says
     */
    void reopen(Case theCase, Phase phase) {
        refusal(theCase, phase).ifPresent(why -> {
            throw Rejected.because(why);
        });
        if (!theCase.isOpen()) {
            AsSystem.run(() -> progress.reopen(theCase.id()));
        }
    }
}
