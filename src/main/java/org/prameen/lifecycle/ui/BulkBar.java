package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.prameen.lifecycle.HandingOver;
import org.prameen.lifecycle.InboxLine;
import org.prameen.lifecycle.InboxTab;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.Notices;

/** Appears when tasks are chosen: takes them all, or gives them all back. */
class BulkBar extends Div {

    private final transient HandingOver handingOver;
    private final Runnable afterwards;

    BulkBar(HandingOver handingOver, Runnable afterwards) {
        this.handingOver = handingOver;
        this.afterwards = afterwards;
        addClassName("pr-bulk");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void offer(InboxTab part, Collection<InboxLine> chosen) {
        List<InboxLine> free = chosen.stream()
                .filter(line -> line.claimable() && line.assignee().isEmpty())
                .toList();
        List<InboxLine> own = chosen.stream()
                .filter(line -> line.claimable() && line.assignee().isPresent())
                .toList();
        removeAll();
        setVisible(part != InboxTab.DONE && !chosen.isEmpty());
        add(new Span(getTranslation("lifecycle.chosen", chosen.size())));
        if (!free.isEmpty()) {
            add(Buttons.main(
                    getTranslation("lifecycle.claimMany", free.size()),
                    () -> all(free, handingOver::claim, "lifecycle.claimedMany")));
        }
        if (!own.isEmpty()) {
            add(Buttons.plain(
                    getTranslation("lifecycle.releaseMany", own.size()),
                    () -> all(own, handingOver::release, "lifecycle.releasedMany")));
        }
    }

    /** What somebody else took meanwhile is said and passed over; the rest goes through. */
    private void all(List<InboxLine> lines, Consumer<String> act, String done) {
        int through = 0;
        for (InboxLine line : lines) {
            try {
                act.accept(line.taskId());
                through++;
            } catch (Rejected refused) {
                Notices.refused(refused);
            }
        }
        if (through > 0) {
            Notices.done(getTranslation(done, through));
        }
        afterwards.run();
    }
}
