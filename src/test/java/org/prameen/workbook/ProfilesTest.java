package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Completeness;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.instrument.ProfilePart.Question;
import org.prameen.security.Forbidden;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agency says of itself: answered, said not to concern it, confirmed, and taken over in the next round. */
class ProfilesTest extends FilledCase {

    private static final String FIRST = "profile:P1.1";
    private static final String NINTH = "profile:P9.1";
    private static final String SENTENCE = "ส่วนราชการมีลักษณะงานไม่เกี่ยวข้องกับคำถามในข้อนี้";

    @Autowired
    Profiles profiles;

    @Autowired
    Completeness completeness;

    @Autowired
    JdbcClient jdbc;

    private Agency agency;
    private CaseId id;

    @BeforeEach
    void openWorkbook() {
        agency = world.agency();
        id = boxes(agency);
    }

    @Test
    @Requirement("004-F18")
    void whatDoesNotConcernTheAgencyIsAnsweredByTheFixedSentence() {
        answer(FIRST, "จัดการศึกษาขั้นพื้นฐาน");

        coordinator(() -> profiles.notRelevant(id, FIRST, 1));
        assertThat(entry(FIRST).value()).hasValue(SENTENCE);
        coordinator(() -> profiles.relevant(id, FIRST, 2));

        assertThat(entry(FIRST).value()).hasValue("จัดการศึกษาขั้นพื้นฐาน");
        assertThatThrownBy(() -> coordinator(() -> profiles.notRelevant(id, FIRST, 2)))
                .hasMessageContaining("workbook.changedMeanwhile");
    }

    @Test
    @Requirement("004-F18")
    void whatDoesNotConcernTheAgencyCountsAsAnsweredAndABlankDoesNot() {
        assertThat(missing()).isEqualTo(28);

        coordinator(() -> profiles.notRelevant(id, NINTH, 0));
        assertThat(missing()).isEqualTo(27);
        assertThat(entry(NINTH).value()).hasValue(SENTENCE);

        coordinator(() -> profiles.relevant(id, NINTH, 1));
        assertThat(missing()).isEqualTo(28);
        assertThat(entry(NINTH).value()).isEmpty();
    }

    /** How many questions keep the profile from being confirmed. */
    private int missing() {
        Rejected refused = catchThrowableOfType(Rejected.class, () -> coordinator(() -> profiles.confirm(id)));
        assertThat(refused.key()).isEqualTo("workbook.profile.incomplete");
        return (int) refused.arguments().get(0);
    }

    @Test
    @Requirement("004-F16")
    void missingProvinceIsToldAndHoldsNothingUp() {
        answer(FIRST, "จัดการศึกษาขั้นพื้นฐาน");
        assertThat(cover()).isEmpty();
        jdbc.sql("update organisation set province_code = null where id = ?")
                .param(agency.id().value())
                .update();

        assertThat(cover()).singleElement().satisfies(problem -> {
            assertThat(problem.hard()).isFalse();
            assertThat(problem.route()).endsWith("/profile");
        });
        coordinator(() -> filling.answer(id, FIRST, "อีกคำตอบหนึ่ง", 1));
        assertThat(entry(FIRST).value()).hasValue("อีกคำตอบหนึ่ง");
    }

    private List<Problem> cover() {
        return world.call(agency.coordinator(), () -> completeness.of(id, Submission.CLOSING)).stream()
                .filter(problem -> problem.key().equals("workbook.missing.province"))
                .toList();
    }

    @Test
    @Requirement("004-F22")
    void profileIsConfirmedOnceEveryQuestionIsAnswered() {
        answer(FIRST, "จัดการศึกษาขั้นพื้นฐาน");
        assertThatThrownBy(() -> coordinator(() -> profiles.confirm(id)))
                .hasMessageContaining("workbook.profile.incomplete [27]");
        assertThat(world.call(agency.coordinator(), () -> profiles.confirmed(id)))
                .isEmpty();

        answerAll();
        coordinator(() -> profiles.confirm(id));

        assertThat(world.call(agency.coordinator(), () -> profiles.confirmed(id)))
                .isPresent();
        assertThatThrownBy(() -> coordinator(() -> profiles.confirm(id)))
                .hasMessageContaining("workbook.profile.confirmedAlready");
    }

    @Test
    @Requirement("004-F22")
    void whatIsEmptiedAfterBeingConfirmedRefusesTheSubmissionAgain() {
        answerAll();
        coordinator(() -> profiles.confirm(id));
        assertThat(owed()).isEmpty();

        answer(FIRST, "");

        assertThat(owed()).singleElement().satisfies(problem -> {
            assertThat(problem.hard()).isTrue();
            assertThat(problem.key()).isEqualTo("workbook.missing.profileBlank");
        });
        answer(FIRST, "เขียนใหม่");
        assertThat(owed()).isEmpty();
    }

    private List<Problem> owed() {
        return world.call(agency.coordinator(), () -> completeness.of(id, Submission.SIGNING)).stream()
                .filter(problem -> problem.key().startsWith("workbook.missing.profile"))
                .toList();
    }

    @Test
    void profileOfTheLastRoundIsTakenOver() {
        answerAll();
        CaseId next = boxes(agency);

        assertThat(world.call(agency.coordinator(), () -> profiles.reusable(next)))
                .isEqualTo(28);
        assertThat(world.call(agency.coordinator(), () -> profiles.reuse(next))).isEqualTo(28);

        assertThat(world.call(agency.coordinator(), () -> workbooks.get(next))
                        .entry(FIRST)
                        .orElseThrow()
                        .value())
                .hasValue("คำตอบของ P1.1");
        assertThat(world.call(agency.coordinator(), () -> profiles.reusable(next)))
                .isZero();
    }

    @Test
    void profileOfAnotherAgencyIsNotFound() {
        Agency other = world.agency();

        assertThatThrownBy(() -> world.as(other.coordinator(), () -> profiles.reuse(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(other.coordinator(), () -> profiles.confirm(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void respondentWritesButOnlyWhoAnswersForTheAgencyConfirms() {
        world.as(agency.respondent(), () -> filling.answer(id, FIRST, "จัดการศึกษาขั้นพื้นฐาน", 0));
        answerAll();

        assertThat(world.call(agency.respondent(), () -> profiles.mayConfirm(id)))
                .isFalse();
        assertThatThrownBy(() -> world.as(agency.respondent(), () -> profiles.confirm(id)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.as(agency.head(), () -> profiles.notRelevant(id, FIRST, 2)))
                .isInstanceOf(Forbidden.class);
        assertThat(world.call(agency.coordinator(), () -> profiles.mayConfirm(id)))
                .isTrue();
    }

    private void answerAll() {
        List<Question> questions = world.call(agency.coordinator(), () -> workbooks.get(id))
                .instrument()
                .answering()
                .profile()
                .orElseThrow()
                .questions()
                .toList();
        questions.forEach(question -> answer(question.entry(), "คำตอบของ " + question.code()));
    }

    private void answer(String code, String text) {
        coordinator(() -> {
            int seen = workbooks.get(id).entry(code).map(BookEntry::version).orElse(0);
            filling.answer(id, code, text, seen);
        });
    }

    private BookEntry entry(String code) {
        return world.call(agency.coordinator(), () -> workbooks.get(id))
                .entry(code)
                .orElseThrow();
    }

    private void coordinator(Runnable act) {
        world.as(agency.coordinator(), act);
    }
}
