package org.prameen.shell;

import com.vaadin.flow.component.UI;
import org.prameen.security.StandingIn;
import org.prameen.security.Substitution;
import org.prameen.shared.Rejected;

/** Begins acting in somebody's place, from wherever it is offered. */
public final class ActFor {

    private ActFor() {}

    /** Draws all anew, at the absent person's inbox or the one task that was left. */
    public static void begin(StandingIn standingIn, Substitution by) {
        try {
            standingIn.begin(by.id());
            UI.getCurrent()
                    .getPage()
                    .setLocation(by.scope()
                            .task()
                            .map(task -> "tasks/" + task.taskId())
                            .orElse("inbox"));
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
    }
}
