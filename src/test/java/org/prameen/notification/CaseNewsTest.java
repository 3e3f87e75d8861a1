package org.prameen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.casework.CaseClosed;
import org.prameen.casework.CaseFellBehind;
import org.prameen.casework.Deadline;
import org.prameen.casework.ExtensionGranted;
import org.prameen.casework.ExtensionId;
import org.prameen.casework.ExtensionRanOut;
import org.prameen.casework.ExtensionRefused;
import org.prameen.casework.Lateness;
import org.prameen.planning.PlanReturned;
import org.prameen.reporting.FullReportIssued;
import org.prameen.reporting.ShortReportReleased;
import org.prameen.results.ResultsAccepted;
import org.prameen.review.ApprovalsVoided;
import org.prameen.review.MessageSaid;
import org.prameen.review.SubmissionApproved;
import org.prameen.review.SubmissionRefused;
import org.prameen.review.SubmissionReopened;
import org.prameen.review.SubmissionReturned;
import org.prameen.review.SubmissionSigned;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** Each turn of a case: who hears of it. */
class CaseNewsTest extends NotifiedCase {

    @Autowired
    CaseNews news;

    @Autowired
    ReviewNews reviews;

    @Autowired
    ExtensionNews extensions;

    @Autowired
    Sentences sentences;

    PersonId head;
    PersonId agencyHead;

    @BeforeEach
    void openIt() {
        id = world.open(agency);
        head = agency.headOfHr();
        agencyHead = world.person(Role.AGENCY_HEAD, agency.id());
    }

    @Test
    void turnsOfTheAgencysOwnWork() {
        news.on(new PlanReturned(id, "คำตอบข้อ 1 คือ 5"));
        news.on(new ResultsAccepted(id));
        news.on(new FullReportIssued(id));
        news.on(new ShortReportReleased(id));
        news.on(new CaseFellBehind(id, Lateness.REPORT));
        news.on(new CaseClosed(id, false));

        assertThat(told.kinds(head))
                .contains(
                        NoticeKind.PLAN_RETURNED,
                        NoticeKind.RESULTS_ACCEPTED,
                        NoticeKind.FULL_REPORT_ISSUED,
                        NoticeKind.SHORT_REPORT_RELEASED,
                        NoticeKind.REPORT_LATE,
                        NoticeKind.CASE_CLOSED);
        assertThat(told.kinds(agency.person(Role.EXECUTIVE)))
                .contains(NoticeKind.FULL_REPORT_ISSUED, NoticeKind.REPORT_LATE, NoticeKind.CASE_CLOSED)
                .doesNotContain(NoticeKind.PLAN_RETURNED);
        assertThat(told.kinds(agency.respondent())).isEmpty();
    }

    @Test
    void whatBecomesOfARequestForMoreTime() {
        ExtensionId extension = new ExtensionId(UUID.randomUUID());
        extensions.on(
                new ExtensionGranted(id, extension, agency.id(), Deadline.REPORT, java.time.LocalDate.of(2026, 4, 30)));
        extensions.on(new ExtensionRefused(id, extension, agency.id()));
        extensions.on(new ExtensionRanOut(id, extension, agency.id(), Deadline.REPORT));

        assertThat(told.kinds(head))
                .contains(NoticeKind.EXTENSION_GRANTED, NoticeKind.EXTENSION_REFUSED, NoticeKind.EXTENSION_RAN_OUT);
        Notification granted = told.to(head, NoticeKind.EXTENSION_GRANTED).get(0);
        assertThat(sentences.what(granted, Texts.THAI)).contains(agency.code());
    }

    @Test
    void whatReviewersDecide() {
        reviews.on(new SubmissionSigned(id));
        reviews.on(new SubmissionReturned(id, agency.id()));
        reviews.on(new SubmissionReopened(id, Set.of("C1.F1.I1"), "เพิ่มหลักฐาน"));
        reviews.on(new SubmissionApproved(id, agency.id()));
        reviews.on(new SubmissionRefused(id, agency.id()));
        reviews.on(new ApprovalsVoided(id, "แก้ข้อ 1", ApprovalsVoided.BackTo.HEAD));
        reviews.on(new MessageSaid(id, "C1.F1.I1", false, true));
        reviews.on(new MessageSaid(id, "C1.F1.I1", false, true));

        assertThat(told.kinds(agency.coordinator()))
                .contains(
                        NoticeKind.SUBMISSION_SIGNED,
                        NoticeKind.SUBMISSION_RETURNED,
                        NoticeKind.SUBMISSION_REOPENED,
                        NoticeKind.SUBMISSION_APPROVED,
                        NoticeKind.SUBMISSION_REFUSED,
                        NoticeKind.APPROVALS_VOIDED)
                .containsOnlyOnce(NoticeKind.MESSAGE_SAID);
        assertThat(told.kinds(agencyHead))
                .contains(NoticeKind.APPROVALS_VOIDED)
                .doesNotContain(NoticeKind.SUBMISSION_SIGNED, NoticeKind.MESSAGE_SAID);
    }

    @Test
    void whoseApprovalEndedAndWhoReviewsNowIsTold() {
        PersonId reviewer = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
        PersonId colleague = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
        jdbc.sql("insert into review_content values (?, ?, '{}')")
                .params(id.value(), "a".repeat(64))
                .update();
        jdbc.sql(
                        "insert into review_decision (case_id, kind, position, body_id, step_th, step_en, person_id, person_name, at, hash)"
                                + " values (?, 'APPROVED', 1, ?, 'ก', 'a', ?, 'ก', now(), ?)")
                .params(id.value(), agency.id().value(), reviewer.value(), "a".repeat(64))
                .update();
        jdbc.sql(
                        "insert into work_item (task_id, case_id, agency_id, process, element, form_key, candidate_groups, reach,"
                                + " created_at, state) values (?, ?, ?, 'RouteProcess', 'UserTask_ReviewSubmission', 'view:x', '{x}',"
                                + " array['PROVINCIAL_REVIEWER@' || (select path from organisation where code = 'MUN-20')], now(), 'OPEN')")
                .params("task-" + id, id.value(), agency.id().value())
                .update();

        reviews.on(new ApprovalsVoided(id, "แก้ข้อ 1", ApprovalsVoided.BackTo.BODY));
        reviews.on(new MessageSaid(id, "C1.F1.I1", true, true));

        assertThat(told.to(reviewer, NoticeKind.APPROVALS_VOIDED)).hasSize(1);
        assertThat(told.to(colleague, NoticeKind.APPROVALS_VOIDED)).isEmpty();
        assertThat(told.to(colleague, NoticeKind.MESSAGE_SAID)).hasSize(1);
        assertThat(told.to(agency.coordinator(), NoticeKind.MESSAGE_SAID)).isEmpty();
    }

    @Test
    void everyKindHasItsWordsInBothLanguages(@Autowired Texts texts) {
        assertThat(Arrays.stream(NoticeKind.values())
                        .flatMap(kind -> Stream.of("notification.kind." + kind, "notification.about." + kind)))
                .allMatch(texts::has);
        assertThat(List.of(DeliveryState.values())).allMatch(state -> texts.has("notification.state." + state));
    }

    @Test
    void whatWasSaidToReturnSomethingStaysOnItsPage() {
        news.on(new PlanReturned(id, "คำตอบข้อ 1 คือ 5"));

        Notification returned = told.to(head, NoticeKind.PLAN_RETURNED).get(0);
        assertThat(sentences.what(returned, Texts.THAI)).isEqualTo("แผนการประเมินถูกส่งกลับแก้ไข");
        assertThat(returned.toString()).doesNotContain("คำตอบข้อ 1");
    }
}
