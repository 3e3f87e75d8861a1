package org.prameen.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.prameen.security.persistence.LoginFailureRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. After {@link #FREE} wrong passwords in a row a name has to wait, longer each time; kept in the
 * database, so that it holds on every node and across restarts. Names that do not exist are treated alike.
 */
@Component
class LoginThrottle {

    static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int LONGEST_NAME = 100;

    private final LoginFailureRows rows;
    private final Clock clock;

    LoginThrottle(LoginFailureRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @return until when the name is blocked, if it is */
    @Transactional(readOnly = true)
    public Optional<Instant> blockedUntil(String name) {
        return rows.blockedAfter(shortened(name), clock.instant());
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String name) {
        int failures = rows.count(shortened(name), clock.instant());
        if (failures >= FREE) {
            rows.block(shortened(name), clock.instant().plus(waitAfter(failures)));
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String name) {
        rows.forget(shortened(name));
    }

    static Duration waitAfter(int failures) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
