package org.prameen.certification.ui;

import java.util.Locale;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.organisation.Organisations;
import org.prameen.round.Rounds;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Finds what people call a case. */
@Component
class CaseTitles {

    private final Cases cases;
    private final Organisations organisations;
    private final Rounds rounds;

    CaseTitles(Cases cases, Organisations organisations, Rounds rounds) {
        this.cases = cases;
        this.organisations = organisations;
        this.rounds = rounds;
    }

    /** Agency and round. @throws org.prameen.shared.NotFound when the person may not read such a case */
    String of(CaseId id, Locale locale) {
        Case found = cases.read(id);
        return organisations.get(found.agency()).name().in(locale) + " · "
                + rounds.get(found.round()).title().in(locale);
    }
}
