package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.review.ReasonTypes;
import org.prameen.review.Reviews;
import org.prameen.review.Submissions;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.AnswerState;
import org.prameen.workbook.Filling;
import org.prameen.workbook.Finishing;
import org.prameen.workbook.ScoreLine;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;

/** How far an answer is from being entered to being accepted, and what counts where a round waits for that. */
@IntegrationTest
@Requirement("001-F35")
class AnswerStatesTest {

    @Autowired
    World world;

    @Autowired
    Jobs jobs;

    @Autowired
    MovableClock clock;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Workbooks workbooks;

    @Autowired
    Filling filling;

    @Autowired
    Finishing finishing;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    ReasonTypes reasons;

    private Agency agency;
    private PersonId province;
    private CaseId id;

    @BeforeEach
    void fill() {
        agency = world.agency();
        province = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
        id = world.open(agency, world.roundOf("pmqa-guide", "1", "YEAR", Map.of("ACCEPTANCE", "NEEDED")));
        jobs.moveTo(
                AsSystem.call(() -> rounds.get(cases.get(id).round())).dates().collectionOpensAt(), id);
        Stream.of("1.2.1", "1.2.2", "1.3.1")
                .forEach(question -> world.as(agency.coordinator(), () -> filling.answer(id, question, "0", 0)));
        book().instrument()
                .find("1.4")
                .orElseThrow()
                .children()
                .forEach(question -> world.as(agency.coordinator(), () -> filling.answer(id, question.code(), "1", 0)));
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void anAnswerGoesFromEmptyToAcceptedOrBack() {
        assertThat(state("1.1.1")).isEqualTo(AnswerState.EMPTY);
        assertThat(state("1.2.1")).isEqualTo(AnswerState.COMPLETE);
        assertThat(Stream.of("1.4.1", "1.4.2", "1.4.3").map(this::state)).contains(AnswerState.DRAFT);
        sign();
        assertThat(state("1.2.1")).isEqualTo(AnswerState.SUBMITTED);
        assertThat(state("1.1.1")).isEqualTo(AnswerState.EMPTY);

        world.as(province, () -> reviews.accept(id, "1.2"));
        world.as(province, () -> reviews.returnItem(id, "1.3", reasons.get("QUESTION"), "ยังไม่ชัด"));

        assertThat(state("1.2.1")).isEqualTo(AnswerState.ACCEPTED);
        assertThat(state("1.3.1")).isEqualTo(AnswerState.RETURNED);
    }

    @Test
    void whatIsNotAcceptedRaisesNoLevelWhereTheRoundWaitsForIt() {
        assertThat(level("1.4")).isEmpty();
        sign();
        assertThat(level("1.4")).isEmpty();

        world.as(province, () -> reviews.accept(id, "1.4"));

        assertThat(level("1.4")).hasValue("500");
    }

    private void sign() {
        world.as(agency.coordinator(), () -> finishing.finish(id));
        world.as(agency.head(), () -> submissions.sign(id));
    }

    private Optional<String> level(String item) {
        return book().scores().stream()
                .filter(line -> line.code().equals(item))
                .findFirst()
                .flatMap(ScoreLine::figure);
    }

    private AnswerState state(String question) {
        Workbook book = book();
        return book.state(book.instrument().find(question).orElseThrow());
    }

    private Workbook book() {
        return world.call(agency.coordinator(), () -> workbooks.get(id));
    }
}
