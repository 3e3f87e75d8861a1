package org.prameen.reporting.ui;

import com.vaadin.flow.router.BeforeEvent;
import java.util.Locale;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.organisation.Organisations;
import org.prameen.round.Rounds;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Reads which case a screen is about from its address, and what to call it. */
@Component
class CaseNames {

    private final Cases cases;
    private final Organisations organisations;
    private final Rounds rounds;

    CaseNames(Cases cases, Organisations organisations, Rounds rounds) {
        this.cases = cases;
        this.organisations = organisations;
        this.rounds = rounds;
    }

    /** @throws org.prameen.shared.NotFound when the address is mangled */
    static CaseId id(BeforeEvent event) {
        return CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
    }

    String agency(CaseId id, Locale locale) {
        Case found = cases.get(id);
        return organisations.get(found.agency()).name().in(locale);
    }

    String round(CaseId id, Locale locale) {
        return rounds.get(cases.get(id).round()).title().in(locale);
    }

    String number(CaseId id) {
        return cases.get(id).number();
    }
}
