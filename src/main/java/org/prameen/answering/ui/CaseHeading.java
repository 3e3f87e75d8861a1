package org.prameen.answering.ui;

import java.util.Locale;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.organisation.Organisations;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.springframework.stereotype.Component;

/** Names a case as people do: the agency and the round. */
@Component
class CaseHeading {

    private final Cases cases;
    private final Rounds rounds;
    private final Organisations organisations;
    private final Instruments instruments;

    CaseHeading(Cases cases, Rounds rounds, Organisations organisations, Instruments instruments) {
        this.instruments = instruments;
        this.cases = cases;
        this.rounds = rounds;
        this.organisations = organisations;
    }

    String of(CaseId id, Locale locale) {
        Case found = cases.get(id);
        return of(found, rounds.get(found.round()), locale);
    }

    String of(Case found, Round round, Locale locale) {
        return organisations.get(found.agency()).name().in(locale) + " · "
                + round.title().in(locale);
    }

    Round round(CaseId id) {
        return rounds.get(cases.get(id).round());
    }

    Instrument instrument(CaseId id) {
        Round round = round(id);
        return instruments.get(round.instrument(), round.version());
    }

    /** The days of the window. @return from and to */
    static String[] window(Round round, Locale locale) {
        return new String[] {
            ThaiCalendar.shortDate(round.dates().collectFrom(), locale),
            ThaiCalendar.shortDate(round.dates().collectTo(), locale)
        };
    }
}
