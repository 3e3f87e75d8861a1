package org.prameen.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.prameen.security.persistence.PersonRows;
import org.prameen.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps people for a few seconds, so that a screen of fifty questions asks the database once. A change on this node
 * shows at once, one on another node within {@link #FRESH}.
 */
@Component
class PeopleCache {

    static final Duration FRESH = Duration.ofSeconds(3);
    private static final int MOST = 10_000;

    private record Kept(Optional<Person> person, Instant readAt) {}

    private final Map<PersonId, Kept> kept = new ConcurrentHashMap<>();
    private final PersonRows rows;
    private final Clock clock;

    PeopleCache(PersonRows rows) {
        this.rows = rows;
        this.clock = Clock.systemUTC();
    }

    Optional<Person> find(PersonId id) {
        Instant now = clock.instant();
        Kept known = kept.get(id);
        if (known != null && known.readAt().plus(FRESH).isAfter(now)) {
            return known.person();
        }
        if (kept.size() > MOST) {
            kept.clear();
        }
        Optional<Person> person = rows.find(id);
        kept.put(id, new Kept(person, now));
        return person;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PersonChanged event) {
        kept.remove(event.person());
    }
}
