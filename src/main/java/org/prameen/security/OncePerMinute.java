package org.prameen.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers what happened within the last minute, 10,000 things at most; the oldest are forgotten first. */
final class OncePerMinute {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Map<String, Instant> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    /** @return whether the thing did not happen in the minute before */
    synchronized boolean isNew(String thing, Instant now) {
        Instant before = seen.get(thing);
        if (before != null && Duration.between(before, now).abs().compareTo(MINUTE) < 0) {
            return false;
        }
        seen.remove(thing);
        seen.put(thing, now);
        return true;
    }
}
