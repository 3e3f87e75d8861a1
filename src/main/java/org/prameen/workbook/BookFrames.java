package org.prameen.workbook;

import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.casework.LockState;
import org.prameen.casework.Locks;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.springframework.stereotype.Component;

/** Loads what a workbook belongs to. */
@Component
class BookFrames {

    /** A case with its round, in the dates it goes by, and its instrument. */
    record Frame(Case theCase, Round round, Instrument instrument) {}

    private final Cases cases;
    private final Rounds rounds;
    private final Instruments instruments;
    private final Locks locks;

    BookFrames(Cases cases, Rounds rounds, Instruments instruments, Locks locks) {
        this.cases = cases;
        this.rounds = rounds;
        this.instruments = instruments;
        this.locks = locks;
    }

    /** For everybody of the agency and above. @throws NotFound for others, and when the case has no workbook */
    Frame get(CaseId id) {
        return of(cases.get(id));
    }

    /** For those who may read what the agency did. @throws NotFound as above */
    Frame read(CaseId id) {
        return of(cases.read(id));
    }

    private Frame of(Case theCase) {
        Round round = theCase.in(rounds.get(theCase.round()));
        Instrument instrument = instruments.get(round.instrument(), round.version());
        if (!instrument.isFilledTogether() || theCase.isExternal()) {
            throw new NotFound();
        }
        return new Frame(theCase, round, instrument);
    }

    LockState lock(CaseId id) {
        return locks.seen(id);
    }

    /** Keeps the case from being signed until the transaction ends. */
    LockState hold(CaseId id) {
        return locks.hold(id);
    }
}
