package org.prameen.results;

import org.prameen.planning.SelectionChanged;
import org.prameen.security.AsSystem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the plan tells about what was computed from it; a refusal takes the change of the plan back. */
@Component
class SelectionWatch {

    private final Results results;

    SelectionWatch(Results results) {
        this.results = results;
    }

    @EventListener
    void on(SelectionChanged event) {
        AsSystem.run(() -> results.followSelection(event.caseId()));
    }
}
