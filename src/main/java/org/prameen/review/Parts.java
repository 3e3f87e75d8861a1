package org.prameen.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prameen.review.domain.NotTheirOwn;
import org.prameen.review.domain.NotTheirOwn.Deed;
import org.prameen.review.persistence.PartRows;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Knows who had which part in a submission, and keeps them from deciding on it above. */
@Component
class Parts {

    private final PartRows rows;
    private final Sources sources;
    private final Seats seats;

    Parts(PartRows rows, Sources sources, Seats seats) {
        this.rows = rows;
        this.sources = sources;
        this.seats = seats;
    }

    /** Why those who act may not decide at a position, as a message key. */
    Optional<String> obstacle(CaseId id, int position) {
        return NotTheirOwn.obstacle(seats.actors(), position, deeds(id))
                .map(part -> "review.ownPart." + part.name().toLowerCase(Locale.ROOT));
    }

    /** What was done, by whom, and in whose place. */
    private List<Deed> deeds(CaseId id) {
        return rows.of(id, sources.enteredBy(id));
    }

    void refuseTheirOwn(CaseId id, int position) {
        obstacle(id, position).ifPresent(why -> {
            throw Rejected.because(why);
        });
    }
}
