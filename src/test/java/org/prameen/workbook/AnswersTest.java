package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Completeness;
import org.prameen.casework.Locks;
import org.prameen.casework.Problem;
import org.prameen.casework.Stage;
import org.prameen.casework.Submission;
import org.prameen.instrument.AnsweredParks;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.domain.AnswerCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Fields of answer forms are entries like all others, and what they lack is told where something is said to be done. */
class AnswersTest extends FilledCase {

    private static final String COST = "6.3.1:COST.SUPPORT_2.COST";

    @Autowired
    Completeness completeness;

    @Autowired
    Locks locks;

    @Autowired
    AutowireCapableBeanFactory beans;

    Agency agency;
    PersonId who;

    @BeforeEach
    void found() {
        agency = world.agency();
        who = agency.coordinator();
    }

    @Test
    @Requirement("001-F21")
    void doneButAnsweredInOneDomainOnlyIsToldOnTheCompletenessPageWithTheWayThere() {
        CaseId id = results(agency);
        answer(who, id, "1.1.1:DOMAINS.ECONOMY.HOW", "ส่งเสริมการส่งออก");
        answer(who, id, "1.1.1:DOMAINS.ECONOMY.RESULT", "มูลค่าเพิ่มร้อยละ 8");
        answer(who, id, "1.1.1", "0");
        assertThat(told(id)).as("nothing is claimed").isEmpty();

        answer(who, id, "1.1.1", "1");
        assertThat(told(id)).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("workbook.answer.TOO_FEW");
            assertThat(problem.arguments()).containsExactly(1, 2);
            assertThat(problem.place().th()).isEqualTo("1.1.1 · ด้านที่ตอบ");
            assertThat(problem.route()).endsWith("/workbook?item=1.1.1:DOMAINS.SOCIETY.HOW");
        });

        answer(who, id, "1.1.1:DOMAINS.HEALTH.HOW", "ตรวจสุขภาพเชิงรุก");
        answer(who, id, "1.1.1:DOMAINS.HEALTH.RESULT", "ป่วยลดลง");
        assertThat(told(id)).isEmpty();
        assertThat(AnswerCheck.complete(state(id, "1.1.1"))).isTrue();
    }

    @Test
    @Requirement("001-F31")
    void missingCellOfTheCostTableIsNamed() {
        CaseId id = results(agency);
        for (String row : List.of("CORE_1", "CORE_2", "SUPPORT_1", "SUPPORT_2")) {
            answer(who, id, "6.3.1:COST." + row + ".PROCESS", "กระบวนการ " + row);
            answer(who, id, "6.3.1:COST." + row + ".COST", "1,000");
            answer(who, id, "6.3.1:COST." + row + ".SHORT", "50");
            answer(who, id, "6.3.1:COST." + row + ".LONG", "100");
        }
        answer(who, id, "6.3.1:COST.SUPPORT_2.LONG", "");
        answer(who, id, "6.3.1", "1");

        assertThat(value(who, id, COST)).isEqualTo("1000");
        assertThat(told(id)).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("workbook.answer.MISSING");
            assertThat(problem.place().in(Texts.ENGLISH))
                    .isEqualTo("6.3.1 · Support process, second · Reduction target, long term");
            assertThat(problem.hard()).isFalse();
        });
        assertThatThrownBy(() -> answer(who, id, COST, "-5")).isInstanceOf(Rejected.class);
        assertThat(value(who, id, COST)).isEqualTo("1000");
    }

    @Test
    @Requirement("001-F29")
    void fiveYearsOfTargetsAreKeptAsPairsOfYearAndValueWithTheirUnit() {
        CaseId id = results(agency);
        String series = "2.2.2:SHORT_SERIES.";
        answer(who, id, series + "UNIT.UNIT", "ล้านบาท");
        for (int year = 1; year <= 5; year++) {
            answer(who, id, series + "Y" + year + ".YEAR", String.valueOf(2564 + year));
            answer(who, id, series + "Y" + year + ".TARGET", String.valueOf(5 * year));
        }

        assertThat(IntStream.rangeClosed(1, 5)
                        .mapToObj(year -> value(who, id, series + "Y" + year + ".YEAR") + "="
                                + value(who, id, series + "Y" + year + ".TARGET")))
                .containsExactly("2565=5", "2566=10", "2567=15", "2568=20", "2569=25");
        assertThat(value(who, id, series + "UNIT.UNIT")).isEqualTo("ล้านบาท");
        assertThat(state(id, "2.2.2").get(1).complete()).isTrue();
    }

    @Test
    @Requirement("001-F35")
    void answerThatIsBegunIsADraftUntilItsValueAndItsFormAreThere() {
        CaseId id = results(agency);
        assertThat(stage(id, "1.1.3")).isEqualTo(AnswerState.EMPTY);
        answer(who, id, "1.1.3:ANSWER.1.HOW", "ประชุมทุกเดือน");
        assertThat(stage(id, "1.1.3")).isEqualTo(AnswerState.DRAFT);
        answer(who, id, "1.1.3", "1");
        assertThat(stage(id, "1.1.3")).as("its result lacks").isEqualTo(AnswerState.DRAFT);

        answer(who, id, "1.1.3:ANSWER.1.RESULT", "ประชาชนพึงพอใจ");
        assertThat(stage(id, "1.1.3")).isEqualTo(AnswerState.COMPLETE);
    }

    @Test
    void twoWindowsNeverOverwriteAFieldSilently() {
        CaseId id = results(agency);
        answer(agency.respondent(), id, COST, "100");

        assertThat(world.call(who, () -> filling.answer(id, COST, "200", 0)))
                .isInstanceOfSatisfying(Writing.Conflict.class, conflict -> assertThat(conflict.theirs())
                        .isEqualTo("100"));
        assertThat(value(who, id, COST)).isEqualTo("100");
    }

    @Test
    @Requirement("001-F23")
    void whatTheFormDoesNotPrintIsNotFound() {
        CaseId id = results(agency);
        for (String code :
                List.of("5.1.1:MISSIONS.5.MISSION", "5.1.1:MISSIONS.1.COLOUR", "1.1.1:X.1.HOW", "9.9.9:A.1.B")) {
            assertThatThrownBy(() -> answer(who, id, code, "x")).as(code).isInstanceOf(NotFound.class);
        }
        answer(who, id, "5.1.1:MISSIONS.4.MISSION", "ภารกิจที่สี่");
        assertThat(value(who, id, "5.1.1:MISSIONS.4.MISSION")).isEqualTo("ภารกิจที่สี่");
    }

    @Test
    void fieldsAreSignedLockedAndOpenedWithTheirQuestion() {
        CaseId id = results(agency);
        var before = world.call(who, () -> workbooks.contents(id));
        answer(who, id, COST, "100");
        assertThat(world.call(who, () -> workbooks.contents(id)))
                .isNotEqualTo(before)
                .containsKey(COST);
        assertThat(world.call(who, () -> workbooks.answers(id))).doesNotContainKey(COST);

        AsSystem.run(() -> locks.lock(id));
        assertThatThrownBy(() -> answer(who, id, COST, "200")).hasMessageContaining("workbook.locked");

        AsSystem.run(() -> locks.unlock(id, Set.of("6.3.1"), "ดูต้นทุนอีกครั้ง"));
        answer(who, id, COST, "200");
        assertThatThrownBy(() -> answer(who, id, "6.3.2:ANSWER.1.HOW", "x")).hasMessageContaining("workbook.locked");
    }

    @Test
    void openingAsksTheDatabaseNoMoreOftenForFields() {
        CaseId id = results(agency);
        world.call(who, () -> SqlCounter.during(() -> workbooks.get(id)));
        List<String> empty = world.call(who, () -> SqlCounter.during(() -> workbooks.get(id)));
        answer(who, id, COST, "100");
        answer(who, id, "1.1.3:ANSWER.1.HOW", "ทำแล้ว");

        assertThat(world.call(who, () -> SqlCounter.during(() -> workbooks.get(id))))
                .hasSameSizeAs(empty);
    }

    @Test
    void anotherInstrumentUsesTheSameParts() {
        String code = "parks-" + agency.id().toString().substring(0, 8);
        AsSystem.run(() -> beans.createBean(AnsweredParks.class).publish(code));
        CaseId id = world.open(agency, world.roundOf(code, "2569", "MARCH"));
        world.enter(id, Stage.COLLECTION);
        clock.set(collectFrom(id).atTime(12, 0));
        AsSystem.run(() -> finishing.open(id));

        answer(who, id, "1.2.1", "1");
        answer(who, id, "1.2.1:SAFE.NIGHT.SHARE", "๘๐");
        answer(who, id, "1.2.1:SAFE.NIGHT.WEB", "1");
        assertThat(told(id))
                .extracting(problem -> problem.key().replace("workbook.answer.", ""), problem -> problem.place()
                        .th())
                .containsExactly(tuple("EMPTY", "1.2.1 · ดวงไฟ"), tuple("MISSING", "1.2.1 · กลางคืน · ลิงก์"));
    }

    private AnswerState stage(CaseId id, String item) {
        Workbook book = world.call(who, () -> workbooks.get(id));
        return book.state(book.instrument().find(item).orElseThrow());
    }

    private List<AnswerCheck.State> state(CaseId id, String item) {
        Workbook book = world.call(who, () -> workbooks.get(id));
        return book.answer(book.instrument().find(item).orElseThrow());
    }

    private List<Problem> told(CaseId id) {
        return world.call(who, () -> completeness.of(id, Submission.CLOSING)).stream()
                .filter(problem -> problem.key().startsWith("workbook.answer."))
                .toList();
    }
}
