package org.prameen.review.ui;

import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.instrument.Instruments;
import org.prameen.organisation.Organisations;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Finds what people call a case. */
@Component
class CasePlaces {

    private final Cases cases;
    private final Rounds rounds;
    private final Organisations organisations;
    private final Instruments instruments;

    CasePlaces(Cases cases, Rounds rounds, Organisations organisations, Instruments instruments) {
        this.cases = cases;
        this.rounds = rounds;
        this.organisations = organisations;
        this.instruments = instruments;
    }

    /** @throws org.prameen.shared.NotFound when the person may not read such a case */
    CasePlace of(CaseId id) {
        Case found = cases.read(id);
        Round round = rounds.get(found.round());
        return new CasePlace(
                found,
                organisations.get(found.agency()).name(),
                round,
                instruments.get(round.instrument(), round.version()));
    }
}
