package org.prameen.lifecycle.bridge;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.casework.ExtensionEnds;
import org.prameen.casework.MoreTime;
import org.prameen.lifecycle.engine.Rescheduling;
import org.prameen.organisation.Organisations;
import org.prameen.round.Dates;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.RoundId;
import org.springframework.stereotype.Component;

/** Brings the processes of cases to the dates they go by: those of their round, or later ones that were granted. */
@Component
class OwnDates {

    private final Rounds rounds;
    private final ExtensionEnds extensions;
    private final Organisations organisations;
    private final Rescheduling rescheduling;

    OwnDates(Rounds rounds, ExtensionEnds extensions, Organisations organisations, Rescheduling rescheduling) {
        this.rounds = rounds;
        this.extensions = extensions;
        this.organisations = organisations;
        this.rescheduling = rescheduling;
    }

    /** @param numbers of cases of the round, a few hundred at most; few of them have dates of their own */
    void follow(RoundId round, List<String> numbers) {
        Map<String, MoreTime> own = AsSystem.call(() -> extensions.moreTime(numbers));
        Dates dates = AsSystem.call(() -> rounds.get(round)).dates();
        Map<MoreTime, List<String>> alike = numbers.stream()
                .collect(Collectors.groupingBy(
                        number -> own.getOrDefault(number, MoreTime.NONE), Collectors.toCollection(ArrayList::new)));
        alike.forEach((moreTime, some) -> move(some, moreTime.applyTo(dates)));
    }

    private void move(List<String> numbers, Dates dates) {
        rescheduling.move(numbers, CaseDates.of(dates), bodies -> routeDues(bodies, dates));
    }

    private Map<String, OffsetDateTime> routeDues(Set<String> bodies, Dates dates) {
        Map<String, OffsetDateTime> dues = new HashMap<>();
        organisations
                .all(bodies.stream().map(OrganisationId::of).collect(Collectors.toSet()))
                .forEach(body -> dues.put(body.id().toString(), RouteDues.of(body, dates)));
        return dues;
    }
}
