package org.prameen.results;

import java.util.Map;
import org.prameen.casework.Case;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.scoring.ScoringInput;
import org.springframework.stereotype.Component;

/** Gathers what the results of a case are computed from: the round's settings, the plan's selection, the counted answers. */
@Component
class ScoringSources {

    private final Rounds rounds;
    private final Instruments instruments;

    ScoringSources(Rounds rounds, Instruments instruments) {
        this.rounds = rounds;
        this.instruments = instruments;
    }

    Round round(Case theCase) {
        return rounds.get(theCase.round());
    }

    Instrument instrument(Round round) {
        return instruments.get(round.instrument(), round.version());
    }

    ScoringInput input(Case theCase, Instrument instrument) {
        return ScoringInput.allSelected(instrument, Map.of());
    }
}
