package org.prameen.review.ui;

import org.prameen.evidence.EvidenceFiles;
import org.prameen.review.Basis;
import org.prameen.review.FourValues;
import org.prameen.review.Reviews;
import org.prameen.review.Threads;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Lays a submission out for those who look at it. */
@Component
class Papers {

    private final CasePlaces places;
    private final Reviews reviews;
    private final FourValues values;
    private final EvidenceFiles evidence;
    private final Threads threads;

    Papers(CasePlaces places, Reviews reviews, FourValues values, EvidenceFiles evidence, Threads threads) {
        this.places = places;
        this.reviews = reviews;
        this.values = values;
        this.evidence = evidence;
        this.threads = threads;
    }

    Paper of(CaseId id) {
        CasePlace place = places.of(id);
        return new Paper(
                place,
                reviews.sheet(id),
                place.instrument().isFilledTogether()
                        ? new Figures(place.instrument(), values.of(id), values.verified(id))
                        : new Figures(
                                values.of(id),
                                values.sheet(id, Basis.RESPONDENTS),
                                values.verified(id),
                                values.consensus(id)),
                evidence.of(id),
                threads.summaries(id));
    }

    /** The same after a verdict, which changes no figure. */
    Paper after(Paper before) {
        CaseId id = before.place().id();
        return new Paper(before.place(), reviews.sheet(id), before.figures(), before.evidence(), threads.summaries(id));
    }
}
