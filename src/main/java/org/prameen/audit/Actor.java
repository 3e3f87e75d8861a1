package org.prameen.audit;

import java.util.Optional;
import org.prameen.shared.PersonId;

/** Who is acting right now, and for whom; answered by the security module. */
public interface Actor {

    /** Empty when the system itself acts, for example a timer. */
    Optional<PersonId> person();

    /** Name to keep with the entry, readable even after the person left. */
    String name();

    /** In whose place the person acts; empty when they act for themselves. */
    default Optional<PersonId> onBehalfOf() {
        return Optional.empty();
    }

    /** Name of {@link #onBehalfOf()} to keep with the entry. */
    default Optional<String> nameOnBehalfOf() {
        return Optional.empty();
    }
}
