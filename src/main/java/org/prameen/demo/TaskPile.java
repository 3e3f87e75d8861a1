package org.prameen.demo;

import java.util.stream.Stream;
import org.prameen.lifecycle.HandingOver;
import org.prameen.lifecycle.Inbox;
import org.prameen.lifecycle.InboxLine;
import org.prameen.lifecycle.InboxQuery;
import org.prameen.lifecycle.InboxTab;

/** The inbox of whoever is signed in, searched for one task of the case. */
class TaskPile {

    private static final int MANY = 100;

    private final Inbox inbox;
    private final HandingOver handingOver;

    TaskPile(Inbox inbox, HandingOver handingOver) {
        this.inbox = inbox;
        this.handingOver = handingOver;
    }

    /** @param step element id of the model */
    String find(Scene scene, String step) {
        return Stream.of(InboxTab.GROUP, InboxTab.MINE)
                .flatMap(tab ->
                        inbox.page(InboxQuery.of(tab).named("-" + scene.play().agency()), 0, MANY).stream())
                .filter(line ->
                        line.caseId().equals(scene.caseId()) && line.nameKey().endsWith("." + step))
                .map(InboxLine::taskId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(scene.play() + " does not wait at " + step));
    }

    /** Says that it is being worked on. */
    void take(Scene scene, String step) {
        handingOver.claim(find(scene, step));
    }
}
