package org.prameen.notification;

import static org.prameen.security.Role.AGENCY_HEAD;
import static org.prameen.security.Role.COMMITTEE_MEMBER;
import static org.prameen.security.Role.COORDINATOR;
import static org.prameen.security.Role.EXECUTIVE;
import static org.prameen.security.Role.HEAD_OF_HR;

import org.prameen.lifecycle.TaskLinks;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.review.ApprovalsVoided;
import org.prameen.review.MessageSaid;
import org.prameen.review.SubmissionApproved;
import org.prameen.review.SubmissionRefused;
import org.prameen.review.SubmissionReopened;
import org.prameen.review.SubmissionReturned;
import org.prameen.review.SubmissionSigned;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What reviews tell people. The body whose turn it is hears of it by its task. */
@Component
class ReviewNews {

    private static final String APPROVALS = "/approvals";
    private static final String REVIEW = "/review";

    private final Teller teller;
    private final Deeds deeds;

    ReviewNews(Teller teller, Deeds deeds) {
        this.teller = teller;
        this.deeds = deeds;
    }

    @EventListener
    void on(SubmissionSigned event) {
        tell(fact(NoticeKind.SUBMISSION_SIGNED, event.caseId(), APPROVALS, COORDINATOR, HEAD_OF_HR, COMMITTEE_MEMBER));
    }

    @EventListener
    void on(SubmissionReopened event) {
        tell(fact(NoticeKind.SUBMISSION_REOPENED, event.caseId(), APPROVALS, COORDINATOR, HEAD_OF_HR, AGENCY_HEAD)
                .to(Crowd.REVIEWERS));
    }

    @EventListener
    void on(SubmissionReturned event) {
        tell(fact(NoticeKind.SUBMISSION_RETURNED, event.caseId(), REVIEW, COORDINATOR, HEAD_OF_HR, AGENCY_HEAD)
                .by(event.body())
                .opening(RouteProcess.CORRECT_RETURNED));
    }

    @EventListener
    void on(SubmissionApproved event) {
        tell(fact(
                        NoticeKind.SUBMISSION_APPROVED,
                        event.caseId(),
                        APPROVALS,
                        COORDINATOR,
                        HEAD_OF_HR,
                        AGENCY_HEAD,
                        EXECUTIVE)
                .by(event.body()));
    }

    @EventListener
    void on(SubmissionRefused event) {
        tell(fact(
                        NoticeKind.SUBMISSION_REFUSED,
                        event.caseId(),
                        APPROVALS,
                        COORDINATOR,
                        HEAD_OF_HR,
                        COMMITTEE_MEMBER,
                        AGENCY_HEAD,
                        EXECUTIVE)
                .by(event.body()));
    }

    /** Everybody whose approval this ended is told, and whoever is asked for it again. */
    @EventListener
    void on(ApprovalsVoided event) {
        Fact voided = fact(NoticeKind.APPROVALS_VOIDED, event.caseId(), APPROVALS, COORDINATOR, HEAD_OF_HR, AGENCY_HEAD)
                .to(Crowd.APPROVERS);
        tell(event.backTo() == ApprovalsVoided.BackTo.HEAD ? voided.opening(RouteProcess.SIGN_SUBMISSION) : voided);
    }

    /** A talk about one node is told once a day to the side that did not speak. */
    @EventListener
    void on(MessageSaid event) {
        String occasion = event.node() + ":" + event.byAgency() + ":" + deeds.today();
        String link = TaskLinks.ofCase(event.caseId()) + REVIEW;
        tell(
                event.byAgency()
                        ? Fact.of(NoticeKind.MESSAGE_SAID, event.caseId(), occasion, link, deeds.now())
                                .to(Crowd.REVIEWERS)
                        : Fact.of(
                                NoticeKind.MESSAGE_SAID,
                                event.caseId(),
                                occasion,
                                link,
                                deeds.now(),
                                COORDINATOR,
                                HEAD_OF_HR));
    }

    private Fact fact(NoticeKind kind, CaseId id, String page, Role... roles) {
        return Fact.of(
                kind, id, Long.toString(deeds.now().toEpochMilli()), TaskLinks.ofCase(id) + page, deeds.now(), roles);
    }

    private void tell(Fact fact) {
        teller.note(news -> news.happened(fact));
    }
}
