package org.prameen.round.ui;

import org.prameen.instrument.Instrument;
import org.prameen.round.Round;
import org.prameen.scoring.method.MethodChoice;
import org.prameen.shell.Facts;

/** The version of the instrument, and what a round decided where its document is silent: choice by choice, the usual ones as well. */
public class MethodFacts extends Facts {

    public MethodFacts(Round round, Instrument instrument) {
        fact(getTranslation("round.instrument"), getTranslation("round.version", round.version()));
        if (!instrument.isFilledTogether()) {
            rated(round);
        }
        MethodChoice.of(instrument)
                .forEach(choice -> fact(
                        MethodWords.name(choice),
                        MethodWords.option(choice, round.method().option(choice))));
    }

    private void rated(Round round) {
        fact(
                getTranslation("round.rounding"),
                getTranslation("round.rounding." + round.scoring().rounding()));
        fact(
                getTranslation("round.chain"),
                getTranslation("round.chain." + round.scoring().chain()));
        fact(getTranslation("round.labels"), getTranslation("round.labels." + round.labels()));
    }
}
