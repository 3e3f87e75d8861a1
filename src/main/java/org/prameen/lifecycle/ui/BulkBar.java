package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prameen.lifecycle.BulkAct;
import org.prameen.lifecycle.BulkWork;
import org.prameen.lifecycle.HandingOver;
import org.prameen.lifecycle.InboxLine;
import org.prameen.lifecycle.InboxTab;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.Notices;

/** Appears when tasks are chosen: takes them, gives them back, hands them over or reminds of them, all at once. */
class BulkBar extends Div {

    private final transient HandingOver handingOver;
    private final transient BulkWork bulk;
    private final transient Runnable afterwards;
    private final boolean leads;

    BulkBar(HandingOver handingOver, BulkWork bulk, boolean leads, Runnable afterwards) {
        this.handingOver = handingOver;
        this.bulk = bulk;
        this.leads = leads;
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
        if (part != InboxTab.LED) {
            offerTaking(free, own);
        }
        if (leads && chosen.size() <= BulkWork.MOST) {
            offerLeading(List.copyOf(chosen));
        } else if (leads) {
            add(new Span(getTranslation("lifecycle.bulk.tooMany", BulkWork.MOST)));
        }
    }

    private void offerTaking(List<InboxLine> free, List<InboxLine> own) {
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

    private void offerLeading(List<InboxLine> chosen) {
        add(
                Buttons.plain(getTranslation("lifecycle.handOver"), () -> new TakerDialog(
                                handingOver.takers(ids(chosen)),
                                chosen.size(),
                                to -> run("lifecycle.handOver", new BulkAct.Reassign(to), chosen))
                        .open()),
                Buttons.plain(
                        getTranslation("lifecycle.remind"),
                        () -> run("lifecycle.remind", new BulkAct.Remind(), chosen)));
    }

    private void run(String title, BulkAct act, List<InboxLine> chosen) {
        Map<String, InboxLine> lines =
                chosen.stream().collect(Collectors.toMap(InboxLine::taskId, Function.identity()));
        try {
            new BulkDialog(getTranslation(title), bulk.start(act, ids(chosen)), lines, afterwards).open();
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
    }

    private static List<String> ids(List<InboxLine> lines) {
        return lines.stream().map(InboxLine::taskId).toList();
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
