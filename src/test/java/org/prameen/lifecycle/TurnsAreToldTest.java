package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.notification.NoticeKind;
import org.prameen.notification.Notification;
import org.prameen.notification.Notifications;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** Every turn of a whole case is told to those it concerns, and leads to the screen it is about. */
@IntegrationTest
class TurnsAreToldTest extends CaseWalk {

    @Autowired
    Notifications notifications;

    @Test
    void approvalOfThePlanAndTheInvitationToAnswer() {
        toApprovedPlan();
        assertThat(kinds(agency.coordinator())).contains(NoticeKind.PLAN_APPROVED);

        jobs.moveTo(dates.collectionOpensAt().plusSeconds(3600), id);

        assertThat(of(agency.respondent(), NoticeKind.WORK_ASSIGNED))
                .singleElement()
                .satisfies(
                        each -> assertThat(each.subjectKey()).contains("process.SurveyProcess.UserTask_AnswerSurvey"));
    }

    @Test
    void theReminderAndTheEndOfCollection() {
        toCollection();
        answer(agency.respondent());
        PersonId slow = agency.respondents().get(1);

        world.as(agency.coordinator(), () -> collecting.remind(id));
        world.as(agency.coordinator(), () -> collecting.remind(id));
        assertThat(of(slow, NoticeKind.WORK_REMINDED)).hasSize(1);
        assertThat(of(agency.respondent(), NoticeKind.WORK_REMINDED)).isEmpty();

        jobs.moveTo(dates.collectionReminderAt().plusSeconds(60), id);
        assertThat(of(slow, NoticeKind.DUE_SOON)).hasSize(1);

        jobs.moveTo(dates.collectionClosesAt().plusSeconds(60), id);
        assertThat(kinds(agency.headOfHr())).contains(NoticeKind.COLLECTION_LATE);

        world.as(agency.coordinator(), () -> collecting.close(id));
        assertThat(of(slow, NoticeKind.WORK_GONE)).hasSize(1);
        assertThat(kinds(agency.committeeMember())).contains(NoticeKind.COLLECTION_CLOSED);
        assertThat(kinds(agency.coordinator())).doesNotContain(NoticeKind.COLLECTION_CLOSED);
    }

    @Test
    void resultsReturnedAreOneNewsWithTheTaskTheyBring() {
        toCollection();
        answer(agency.respondent());
        world.as(agency.coordinator(), () -> collecting.close(id));
        world.as(agency.coordinator(), () -> results.finishAnalysis(id));
        assertThat(kinds(agency.committeeMember())).contains(NoticeKind.WORK_OPENED);

        world.as(agency.committeeMember(), () -> checking.returnForCorrection(id, "ข้อ 1 คำตอบ 4 ไม่ตรง"));

        assertThat(of(agency.coordinator(), NoticeKind.RESULTS_RETURNED))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.link()).startsWith("tasks/");
                    assertThat(each.read()).isFalse();
                });
        assertThat(of(agency.coordinator(), NoticeKind.WORK_OPENED))
                .noneMatch(each -> each.subjectKey().orElse("").endsWith("UserTask_CorrectAnswers"));
        assertThat(kinds(agency.headOfHr())).contains(NoticeKind.RESULTS_RETURNED);

        world.as(agency.coordinator(), () -> corrections.reopen(id, "C1.F4.I2", "ดูข้อ 1"));
        assertThat(of(agency.respondent(), NoticeKind.CORRECTION_ASKED))
                .singleElement()
                .satisfies(each -> assertThat(each.link()).isEqualTo("cases/" + id + "/answers"));
    }

    private List<NoticeKind> kinds(PersonId person) {
        return all(person).stream().map(Notification::kind).toList();
    }

    private List<Notification> of(PersonId person, NoticeKind kind) {
        return all(person).stream().filter(each -> each.kind() == kind).toList();
    }

    private List<Notification> all(PersonId person) {
        return world.call(person, () -> notifications.page(false, 0, 200));
    }
}
