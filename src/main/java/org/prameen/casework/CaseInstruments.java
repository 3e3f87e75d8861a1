package org.prameen.casework;

import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.springframework.stereotype.Component;

/** Which instrument a case answers. Whoever asks has checked who may know the case. */
@Component
public class CaseInstruments {

    private final Rounds rounds;
    private final Instruments instruments;

    CaseInstruments(Rounds rounds, Instruments instruments) {
        this.rounds = rounds;
        this.instruments = instruments;
    }

    public Instrument of(Case theCase) {
        return of(rounds.get(theCase.round()));
    }

    public Instrument of(Round round) {
        return instruments.get(round.instrument(), round.version());
    }
}
