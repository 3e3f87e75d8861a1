package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.SqlCounter;
import org.prameen.World;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class WorklistTest {

    @Autowired
    World world;

    @Autowired
    Worklist worklist;

    @Autowired
    Threads threads;

    @Autowired
    MovableClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    RoundId round;

    @BeforeEach
    void plan() {
        round = world.round();
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    private SignedCase signed() {
        return beans.createBean(SignedCase.class).checked(world.agency(), round).sign();
    }

    private WorklistQuery query(Set<StopState> states, WorklistSort sort) {
        return WorklistQuery.of(states, sort).in(round);
    }

    private List<WorklistLine> page(PersonId person, StopState... states) {
        return world.call(person, () -> worklist.page(query(Set.of(states), WorklistSort.LONGEST_WAITING), 0, 50));
    }

    @Test
    void aCaseWaitsAtOneBodyAfterTheOther() {
        SignedCase submission = signed();
        clock.advance(Duration.ofDays(3));

        assertThat(page(submission.province(), StopState.WAITING))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.caseId()).isEqualTo(submission.id());
                    assertThat(line.days()).isEqualTo(3);
                    assertThat(line.changes()).isZero();
                    assertThat(line.missingEvidence()).isPositive();
                    assertThat(line.jump()).isEmpty();
                });
        assertThat(page(submission.nation(), StopState.WAITING)).isEmpty();
        assertThat(page(submission.nation(), StopState.COMING)).hasSize(1);

        submission.approve(submission.province());
        assertThat(page(submission.province(), StopState.WAITING)).isEmpty();
        assertThat(page(submission.province(), StopState.APPROVED)).hasSize(1);
        assertThat(page(submission.nation(), StopState.WAITING))
                .singleElement()
                .satisfies(line -> assertThat(line.days()).isZero());
        assertThat(world.call(submission.nation(), () -> worklist.countByState(query(Set.of(), WorklistSort.AGENCY))))
                .isEqualTo(Map.of(StopState.WAITING, 1));
    }

    @Test
    void whatCameBackIsShownWithItsChanges() {
        SignedCase submission = signed().returned(signedProvince(), SignedCase.ITEM);
        assertThat(page(submission.province(), StopState.RETURNED)).hasSize(1);

        submission.recount().corrected().sign();

        assertThat(page(submission.province(), StopState.WAITING))
                .singleElement()
                .satisfies(line -> assertThat(line.changes()).isEqualTo(1));
    }

    private PersonId signedProvince() {
        return world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
    }

    @Test
    void aBodySeesNothingOfOthers() {
        signed();

        assertThat(page(world.person(Role.PROVINCIAL_REVIEWER, "SAO-20"))).isEmpty();
        assertThat(page(world.person(Role.PROVINCIAL_REVIEWER, "MUN-50"))).isEmpty();
        assertThat(page(world.person(Role.AUDITOR, "KOTHO"))).isEmpty();
        assertThat(page(world.agency().coordinator())).isEmpty();
    }

    @Test
    void everySortAndFilterIsAnswered() {
        SignedCase submission = signed();
        world.as(submission.agency().coordinator(), () -> threads.ask(submission.id(), SignedCase.ITEM, "ทำอย่างไร"));
        String hostile = "%' or 1=1 --_";

        for (WorklistSort sort : WorklistSort.values()) {
            assertThat(world.call(submission.province(), () -> worklist.page(query(Set.of(), sort), 0, 50)))
                    .hasSize(1);
        }
        WorklistQuery narrow = new WorklistQuery(
                Set.of(StopState.WAITING, StopState.RETURNED),
                Optional.of(round),
                Optional.of("MUNICIPALITY"),
                Optional.of("20"),
                Optional.of(submission.agency().code()),
                true,
                false,
                true,
                WorklistSort.RISK);
        WorklistQuery wrong = new WorklistQuery(
                Set.of(),
                Optional.of(round),
                Optional.empty(),
                Optional.empty(),
                Optional.of(hostile),
                false,
                false,
                false,
                WorklistSort.LATEST);
        assertThat(world.call(submission.province(), () -> worklist.count(narrow)))
                .isEqualTo(1);
        assertThat(world.call(submission.province(), () -> worklist.page(narrow, 0, 10)))
                .hasSize(1);
        assertThat(world.call(submission.province(), () -> worklist.count(wrong)))
                .isZero();
    }

    @Test
    void theTotalOfTheLastRoundTellsAJump() {
        SignedCase first = signed();
        RoundId september = world.roundAfter(round);
        SignedCase second = beans.createBean(SignedCase.class)
                .checked(first.agency(), september)
                .sign();
        round = september;

        assertThat(page(second.province(), StopState.WAITING)).singleElement().satisfies(line -> {
            assertThat(line.jump()).hasValueSatisfying(jump -> assertThat(jump).isEqualByComparingTo("0"));
            assertThat(line.bigJump()).isFalse();
        });
    }

    @Test
    void casesAreSortedByTheNameThatTheirAgencyHasNow() {
        SignedCase first = signed();
        SignedCase second = signed();
        PersonId reviewer = first.province();
        WorklistQuery byName = query(Set.of(StopState.WAITING), WorklistSort.AGENCY);

        rename(first, "ฮ");
        rename(second, "เก");
        assertThat(world.call(reviewer, () -> worklist.page(byName, 0, 50)))
                .extracting(WorklistLine::caseId)
                .containsExactly(second.id(), first.id());

        rename(first, "กา");
        assertThat(world.call(reviewer, () -> worklist.page(byName, 0, 50)))
                .extracting(WorklistLine::caseId)
                .containsExactly(first.id(), second.id());
    }

    private void rename(SignedCase submission, String name) {
        jdbc.sql("update organisation set name_th = ? where id = ?")
                .params(name, submission.agency().id().value())
                .update();
    }

    @Test
    void aPageIsOneStatementHoweverLong() {
        SignedCase submission = signed();
        signed();
        signed();

        List<String> statements = world.call(
                submission.province(),
                () -> SqlCounter.during(
                        () -> assertThat(worklist.page(query(Set.of(StopState.WAITING), WorklistSort.RISK), 0, 50))
                                .hasSize(3)));

        assertThat(statements)
                .filteredOn(sql -> sql.contains("review_standing"))
                .hasSize(1);
        assertThat(statements).hasSizeLessThan(5);
    }
}
