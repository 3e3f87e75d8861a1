package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.answering.Collecting;
import org.prameen.answering.CollectionClosed;
import org.prameen.lifecycle.RacingCases.Racing;
import org.prameen.lifecycle.Transitions.Step;
import org.prameen.lifecycle.process.AnalysisProcess;
import org.prameen.lifecycle.process.CollectionProcess;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.review.SubmissionSigned;
import org.prameen.review.Submissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * Two who submit at the same moment, and one who submits while a timer of the same step is due: exactly one transition,
 * and nobody sees an error of the engine. {@code -Dprameen.races=1000} chooses how many races of each kind.
 */
@IntegrationTest
class SubmitRacesTest {

    private static final Logger LOG = LoggerFactory.getLogger(SubmitRacesTest.class);
    private static final int RACES = Integer.getInteger("prameen.races", 6);
    private static final int SIGNATURES_A_CASE = 5;

    private static final Step CLOSING = new Step(
            CollectionProcess.CLOSE_COLLECTION,
            AnalysisProcess.ANALYSE_RESULTS,
            "answering.collectionShut",
            CollectionClosed.class);
    private static final Step SIGNING = new Step(
            RouteProcess.SIGN_SUBMISSION, RouteProcess.REVIEW_SUBMISSION, "review.signed", SubmissionSigned.class);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Jobs jobs;

    @Autowired
    Collecting collecting;

    @Autowired
    Submissions submissions;

    private final Race race = new Race();
    private long closingTakes = TimeUnit.MILLISECONDS.toNanos(50);
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private RacingCases cases;
    private Transitions transitions;
    private TimerAtWork timers;

    @BeforeEach
    void prepare() {
        cases = beans.createBean(RacingCases.class);
        timers = beans.createBean(TimerAtWork.class);
        transitions = beans.createBean(Transitions.class);
    }

    @AfterEach
    void tell() {
        LOG.info("{} races: {}", RACES, outcomes);
        race.close();
        transitions.close();
        clock.set(MovableClock.START);
    }

    @Test
    void coordinatorWhoClosesTwiceAtOnceClosesOnce() throws Exception {
        for (int n = 0; n < RACES; n++) {
            Racing racing = cases.collecting();
            transitions.expect(racing);

            List<String> both = race.run(() -> close(racing), () -> close(racing));

            note(both);
            // whoever comes second finds closed what they wanted closed
            assertThat(both).containsOnly(Race.DONE);
            transitions.assertOne(racing, CLOSING);
        }
    }

    @Test
    void twoHeadsWhoSignAtOnceSignOnce() throws Exception {
        for (int n = 0; n < RACES; n += SIGNATURES_A_CASE) {
            Racing racing = cases.toBeSigned();
            for (int again = 0; again < Math.min(SIGNATURES_A_CASE, RACES - n); again++) {
                transitions.expect(racing);

                List<String> both = race.run(
                        () -> world.as(racing.agency().head(), () -> submissions.sign(racing.id())),
                        () -> world.as(racing.secondHead(), () -> submissions.sign(racing.id())));

                note(both);
                assertThat(both).containsExactlyInAnyOrder(Race.DONE, "review.notNow.UNDER_REVIEW");
                transitions.assertOne(racing, SIGNING);
                transitions.assertOneSignature(racing);
                toBeSignedAgain(racing);
            }
        }
    }

    @Test
    void collectionClosedWhileItsTimersRunOutIsClosedOnce() throws Exception {
        for (int n = 0; n < RACES; n++) {
            Racing racing = cases.collecting();
            transitions.expect(racing);
            Job timer = timer(racing, n % 2 == 0);
            long before = System.nanoTime();

            List<String> both = race.run(() -> close(racing), () -> {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(closingTakes));
                timers.fire(timer, Date.from(clock.instant()));
            });

            closingTakes = System.nanoTime() - before;
            note(both);
            assertThat(both.get(0)).isEqualTo(Race.DONE);
            transitions.assertOne(racing, CLOSING);
            transitions.assertLateAtMostOnce(racing);
            assertThat(jobs.of(racing.id())).isEmpty();
        }
    }

    /** Of the two timers that are due by now, the one at which the case is late or the one that reminds. */
    private Job timer(Racing racing, boolean late) {
        List<Job> due = jobs.of(racing.id());
        assertThat(due).hasSize(2);
        Job first = due.get(0).getDuedate().before(due.get(1).getDuedate()) ? due.get(0) : due.get(1);
        return late == first.equals(due.get(0)) ? due.get(1) : due.get(0);
    }

    private void close(Racing racing) {
        world.as(racing.agency().coordinator(), () -> collecting.close(racing.id()));
    }

    private void toBeSignedAgain(Racing racing) {
        world.as(racing.agency().coordinator(), () -> {
            submissions.withdraw(racing.id(), Set.of(CaseWalk.FORM), "นับผิดหนึ่งคน");
            submissions.finishCorrection(racing.id());
        });
    }

    private void note(List<String> both) {
        outcomes.merge(
                both.stream()
                        .map(outcome -> outcome.replaceFirst(":.*", ""))
                        .sorted()
                        .collect(Collectors.joining(" + ")),
                1,
                Integer::sum);
    }
}
