package org.prameen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.io.Serializable;

/**
 * Lets a component look again every so often while it is on the screen. Each has a beat of its own: the polling of a page
 * is one for everybody on it, who would stop it for each other, and it rests behind an open dialog. A beat waits for the
 * answer to the one before.
 */
public final class Heartbeat implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String EVENT = "pr-beat";
    private static final String NEXT = "clearTimeout(this.prBeat); this.prBeat = setTimeout("
            + "() => this.isConnected && this.dispatchEvent(new Event('" + EVENT + "')), $0)";

    private final Component component;
    private final int pause;
    private boolean beating;

    /**
     * @param pause milliseconds from an answer to the next beat
     * @param work what is done at each beat; may {@link #stop()}
     */
    public Heartbeat(Component component, int pause, Command work) {
        this.component = component;
        this.pause = pause;
        component.getElement().addEventListener(EVENT, beat -> beat(work));
        component.addAttachListener(attached -> next());
    }

    /** Begins to beat, at the latest when the component is on the screen; again changes nothing. */
    public void start() {
        if (!beating) {
            beating = true;
            next();
        }
    }

    public void stop() {
        beating = false;
    }

    private void beat(Command work) {
        if (beating) {
            work.execute();
            next();
        }
    }

    private void next() {
        if (beating && component.isAttached()) {
            component.getElement().executeJs(NEXT, pause);
        }
    }
}
