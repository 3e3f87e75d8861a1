package org.prameen.lifecycle.bridge;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.casework.CaseDatesMoved;
import org.prameen.lifecycle.engine.Rescheduling;
import org.prameen.organisation.Organisations;
import org.prameen.round.Dates;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.shared.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What rounds tell the processes: their calendar moved. */
@Component
class RoundEvents {

    private final Rounds rounds;
    private final Organisations organisations;
    private final Rescheduling rescheduling;

    RoundEvents(Rounds rounds, Organisations organisations, Rescheduling rescheduling) {
        this.rounds = rounds;
        this.organisations = organisations;
        this.rescheduling = rescheduling;
    }

    @EventListener
    void on(CaseDatesMoved event) {
        Dates dates = AsSystem.call(() -> rounds.get(event.round())).dates();
        rescheduling.move(event.numbers(), CaseDates.of(dates), bodies -> routeDues(bodies, dates));
    }

    private Map<String, OffsetDateTime> routeDues(Set<String> bodies, Dates dates) {
        Map<String, OffsetDateTime> dues = new HashMap<>();
        organisations
                .all(bodies.stream().map(OrganisationId::of).collect(Collectors.toSet()))
                .forEach(body -> dues.put(body.id().toString(), RouteDues.of(body, dates)));
        return dues;
    }
}
