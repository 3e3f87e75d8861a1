package org.prameen.lifecycle.bridge;

import java.util.List;
import org.prameen.lifecycle.engine.Rescheduling;
import org.prameen.lifecycle.persistence.RoundCaseRows;
import org.prameen.organisation.Organisations;
import org.prameen.round.Dates;
import org.prameen.round.RoundDatesChanged;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.shared.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What rounds tell the processes: their calendar moved. */
@Component
class RoundEvents {

    private static final int PAGE = 100;

    private final Rounds rounds;
    private final RoundCaseRows cases;
    private final Organisations organisations;
    private final Rescheduling rescheduling;

    RoundEvents(Rounds rounds, RoundCaseRows cases, Organisations organisations, Rescheduling rescheduling) {
        this.rounds = rounds;
        this.cases = cases;
        this.organisations = organisations;
        this.rescheduling = rescheduling;
    }

    @EventListener
    void on(RoundDatesChanged event) {
        Dates dates = AsSystem.call(() -> rounds.get(event.round())).dates();
        List<String> page = cases.openAfter(event.round(), "", PAGE);
        while (!page.isEmpty()) {
            rescheduling.move(
                    page, CaseDates.of(dates), body -> RouteDues.of(organisations.get(OrganisationId.of(body)), dates));
            page = cases.openAfter(event.round(), page.get(page.size() - 1), PAGE);
        }
    }
}
