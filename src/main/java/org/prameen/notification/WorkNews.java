package org.prameen.notification;

import org.prameen.lifecycle.WorkAskedFor;
import org.prameen.lifecycle.WorkEnded;
import org.prameen.lifecycle.WorkHandedOver;
import org.prameen.lifecycle.WorkOpened;
import org.prameen.lifecycle.WorkReminded;
import org.prameen.lifecycle.WorkState;
import org.prameen.security.Deeds;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What tasks tell people. */
@Component
class WorkNews {

    private final Teller teller;
    private final DueNews due;
    private final Deeds deeds;

    WorkNews(Teller teller, DueNews due, Deeds deeds) {
        this.teller = teller;
        this.due = due;
        this.deeds = deeds;
    }

    @EventListener
    void on(WorkOpened event) {
        teller.note(news -> news.opened(event.item()));
    }

    @EventListener
    void on(WorkHandedOver event) {
        event.to()
                .map(person -> new Handing(event.taskId(), person, NoticeKind.WORK_ASSIGNED, deeds.now()))
                .ifPresent(handing -> teller.note(news -> news.handed(handing)));
        event.from()
                .map(person -> new Handing(event.taskId(), person, NoticeKind.WORK_TAKEN_BACK, deeds.now()))
                .ifPresent(handing -> teller.note(news -> news.handed(handing)));
    }

    @EventListener
    void on(WorkEnded event) {
        teller.note(news -> news.ended(event.taskId()));
        if (event.state() == WorkState.GONE) {
            event.assignee()
                    .map(person -> new Handing(event.taskId(), person, NoticeKind.WORK_GONE, deeds.now()))
                    .ifPresent(handing -> teller.note(news -> news.handed(handing)));
        }
    }

    @EventListener
    void on(WorkAskedFor event) {
        due.remind(event.taskId());
    }

    @EventListener
    void on(WorkReminded event) {
        due.near(event.caseId(), event.elements());
    }
}
