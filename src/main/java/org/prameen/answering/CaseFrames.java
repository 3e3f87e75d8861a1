package org.prameen.answering;

import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Loads the frame of a case for those who may come near it; what they may do there is checked by the services. */
@Component
class CaseFrames {

    private final Cases cases;
    private final Rounds rounds;
    private final Instruments instruments;
    private final CasePlan plan;

    CaseFrames(Cases cases, Rounds rounds, Instruments instruments, CasePlan plan) {
        this.cases = cases;
        this.rounds = rounds;
        this.instruments = instruments;
        this.plan = plan;
    }

    /** For everybody who belongs to the agency or stands above it. */
    Frame get(CaseId id) {
        return of(cases.get(id));
    }

    /** For those who may read what the agency did; not for respondents alone. */
    Frame read(CaseId id) {
        return of(cases.read(id));
    }

    /** @throws org.prameen.shared.NotFound for those who may not read what the agency did */
    void requireReading(CaseId id) {
        cases.read(id);
    }

    private Frame of(Case theCase) {
        Round round = theCase.in(rounds.get(theCase.round()));
        Instrument instrument = instruments.get(round.instrument(), round.version());
        return new Frame(theCase, round, instrument, plan.selected(theCase.id()));
    }
}
