package org.prameen.audit;

import java.util.Optional;
import org.prameen.shared.PersonId;

/** Who is acting right now; answered by the security module. */
public interface Actor {

    /** Empty when the system itself acts, for example a timer. */
    Optional<PersonId> person();

    /** Name to keep with the entry, readable even after the person left. */
    String name();
}
