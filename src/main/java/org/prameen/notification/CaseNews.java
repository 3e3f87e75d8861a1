package org.prameen.notification;

import static org.prameen.security.Role.COMMITTEE_MEMBER;
import static org.prameen.security.Role.COORDINATOR;
import static org.prameen.security.Role.EXECUTIVE;
import static org.prameen.security.Role.HEAD_OF_HR;
import static org.prameen.security.Role.PLAN_MANAGER;

import org.prameen.answering.CollectionClosed;
import org.prameen.answering.CollectionReminded;
import org.prameen.answering.FormReopened;
import org.prameen.casework.CaseClosed;
import org.prameen.casework.CaseFellBehind;
import org.prameen.casework.Lateness;
import org.prameen.lifecycle.TaskLinks;
import org.prameen.lifecycle.process.AnalysisProcess;
import org.prameen.lifecycle.process.PlanningProcess;
import org.prameen.lifecycle.process.TaskViews;
import org.prameen.planning.PlanApproved;
import org.prameen.planning.PlanReturned;
import org.prameen.reporting.FullReportIssued;
import org.prameen.reporting.ShortReportReleased;
import org.prameen.results.ResultsAccepted;
import org.prameen.results.ResultsReturned;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the turns of a case tell people. What only opens a task for somebody, such as a plan handed in, is told by that
 * task. Why something was returned is read on its page: the words may quote answers.
 */
@Component
class CaseNews {

    private static final String ONCE = "once";

    private final Teller teller;
    private final DueNews due;
    private final Deeds deeds;

    CaseNews(Teller teller, DueNews due, Deeds deeds) {
        this.teller = teller;
        this.due = due;
        this.deeds = deeds;
    }

    @EventListener
    void on(PlanApproved event) {
        tell(fact(NoticeKind.PLAN_APPROVED, event.caseId(), TaskViews.PLAN, COORDINATOR, HEAD_OF_HR, COMMITTEE_MEMBER));
    }

    @EventListener
    void on(PlanReturned event) {
        tell(fact(NoticeKind.PLAN_RETURNED, event.caseId(), TaskViews.PLAN, COORDINATOR, HEAD_OF_HR)
                .opening(PlanningProcess.REVISE_PLAN));
    }

    @EventListener
    void on(CollectionClosed event) {
        tell(fact(NoticeKind.COLLECTION_CLOSED, event.caseId(), TaskViews.COLLECTION, HEAD_OF_HR, COMMITTEE_MEMBER));
    }

    /** Timers remind by the date of each task; this is somebody asking. */
    @EventListener
    void on(CollectionReminded event) {
        if (deeds.actor().isPresent()) {
            due.remindOfSurveys(event.caseId());
        }
    }

    @EventListener
    void on(FormReopened event) {
        tell(fact(NoticeKind.CORRECTION_ASKED, event.caseId(), TaskViews.ANSWERING)
                .to(Crowd.INFORMANTS));
    }

    @EventListener
    void on(ResultsAccepted event) {
        tell(fact(NoticeKind.RESULTS_ACCEPTED, event.caseId(), TaskViews.RESULTS, COORDINATOR, HEAD_OF_HR));
    }

    @EventListener
    void on(ResultsReturned event) {
        tell(fact(NoticeKind.RESULTS_RETURNED, event.caseId(), TaskViews.RESULTS, COORDINATOR, HEAD_OF_HR)
                .opening(AnalysisProcess.CORRECT_ANSWERS));
    }

    @EventListener
    void on(FullReportIssued event) {
        tell(fact(
                NoticeKind.FULL_REPORT_ISSUED,
                event.caseId(),
                TaskViews.FULL_REPORT,
                COORDINATOR,
                HEAD_OF_HR,
                COMMITTEE_MEMBER,
                EXECUTIVE));
    }

    @EventListener
    void on(ShortReportReleased event) {
        tell(fact(
                NoticeKind.SHORT_REPORT_RELEASED,
                event.caseId(),
                TaskViews.SHORT_REPORT,
                COORDINATOR,
                HEAD_OF_HR,
                COMMITTEE_MEMBER,
                EXECUTIVE));
    }

    @EventListener
    void on(CaseFellBehind event) {
        NoticeKind kind = event.what() == Lateness.COLLECTION ? NoticeKind.COLLECTION_LATE : NoticeKind.REPORT_LATE;
        tell(Fact.of(
                kind,
                event.caseId(),
                ONCE,
                TaskLinks.ofCase(event.caseId()),
                deeds.now(),
                COORDINATOR,
                HEAD_OF_HR,
                EXECUTIVE));
    }

    /** The agency hears nothing of a case it may not enter. */
    @EventListener
    void on(CaseClosed event) {
        if (event.external()) {
            return;
        }
        tell(Fact.of(
                NoticeKind.CASE_CLOSED,
                event.caseId(),
                ONCE,
                TaskLinks.ofCase(event.caseId()),
                deeds.now(),
                COORDINATOR,
                HEAD_OF_HR,
                COMMITTEE_MEMBER,
                PLAN_MANAGER,
                EXECUTIVE));
    }

    /** A turn that may come several times in a case is another fact each time. */
    private Fact fact(NoticeKind kind, CaseId id, TaskViews view, Role... roles) {
        return Fact.of(kind, id, Long.toString(deeds.now().toEpochMilli()), TaskLinks.of(view, id), deeds.now(), roles);
    }

    private void tell(Fact fact) {
        teller.note(news -> news.happened(fact));
    }
}
