package org.prameen.lifecycle;

import org.prameen.security.AsSystem;
import org.prameen.security.Substitutions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was left to somebody for one task is over with the task. */
@Component
class EndDelegations {

    private final Substitutions substitutions;

    EndDelegations(Substitutions substitutions) {
        this.substitutions = substitutions;
    }

    @EventListener
    void on(WorkEnded event) {
        AsSystem.run(() -> substitutions.endWithTask(event.taskId()));
    }
}
