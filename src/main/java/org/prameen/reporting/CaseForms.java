package org.prameen.reporting;

import java.util.List;
import java.util.Set;
import org.prameen.casework.Case;
import org.prameen.instrument.FormHead;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.NodeKind;
import org.prameen.planning.Plans;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.springframework.stereotype.Component;

/** Which forms a case has: those of the indicators its plan selects. */
@Component
class CaseForms {

    private final Rounds rounds;
    private final Instruments instruments;
    private final Plans plans;

    CaseForms(Rounds rounds, Instruments instruments, Plans plans) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.plans = plans;
    }

    Instrument instrument(Case of) {
        Round round = rounds.get(of.round());
        return instruments.get(round.instrument(), round.version());
    }

    /** In printed order. */
    List<FormHead> selected(Case of, Instrument instrument) {
        Set<String> selected = plans.selection(of.id()).selected();
        return instrument.all(NodeKind.INDICATOR).stream()
                .filter(indicator -> selected.contains(indicator.code()))
                .map(indicator ->
                        FormHead.of(instrument, indicator.form().orElseThrow().code()))
                .toList();
    }
}
