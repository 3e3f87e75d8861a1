package org.prameen.demo;

import java.util.Set;

/** Whose cases are played. @param agencies their codes; empty = all */
public record Scope(Set<String> agencies) {

    public static Scope everything() {
        return new Scope(Set.of());
    }

    public static Scope of(String... agencies) {
        return new Scope(Set.of(agencies));
    }

    boolean isEverything() {
        return agencies.isEmpty();
    }

    boolean holds(String agency) {
        return isEverything() || agencies.contains(agency);
    }
}
