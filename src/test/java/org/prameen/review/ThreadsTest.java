package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@IntegrationTest
class ThreadsTest {

    private static final String NODE = SignedCase.ITEM;

    @Autowired
    World world;

    @Autowired
    Threads threads;

    @Autowired
    Statuses statuses;

    @Autowired
    MovableClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    SignedCase submission;

    @BeforeEach
    void sign() {
        submission = beans.createBean(SignedCase.class).signed();
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    private List<ThreadSummary> summaries(PersonId reader) {
        return world.call(reader, () -> threads.summaries(submission.id()));
    }

    @Test
    void aQuestionStaysOpenUntilItIsSettledAndUnreadUntilItIsRead() {
        PersonId coordinator = submission.agency().coordinator();
        world.as(submission.province(), () -> threads.ask(submission.id(), NODE, " หลักฐานอยู่ที่ใด "));

        assertThat(summaries(coordinator)).containsExactly(new ThreadSummary(NODE, 1, 1, true));
        assertThat(summaries(submission.province())).containsExactly(new ThreadSummary(NODE, 1, 0, true));
        assertThat(AsSystem.call(() -> statuses.of(submission.id())).openQuestions())
                .isEqualTo(1);

        world.as(coordinator, () -> {
            ThreadMessage question = threads.of(submission.id(), NODE).get(0);
            assertThat(question.text()).isEqualTo("หลักฐานอยู่ที่ใด");
            assertThat(question.byAgency()).isFalse();
            assertThat(question.unread()).isTrue();
            threads.markRead(submission.id(), NODE);
            threads.say(submission.id(), NODE, "แนบแล้ว");
        });
        assertThat(summaries(coordinator)).containsExactly(new ThreadSummary(NODE, 2, 0, true));
        assertThat(summaries(submission.province())).containsExactly(new ThreadSummary(NODE, 2, 1, true));

        world.as(submission.province(), () -> threads.settle(submission.id(), NODE));
        assertThat(summaries(coordinator).get(0).openQuestion()).isFalse();
        assertThatThrownBy(() -> world.as(coordinator, () -> threads.settle(submission.id(), NODE)))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.key()).isEqualTo("review.noQuestion"));
    }

    @Test
    void textsOfTheMaliciousAreKeptAsTheyAreAndLongOnesRefused() {
        String nasty = "<img src=x onerror=alert(1)>'; drop table review_message; --\u202e";
        PersonId coordinator = submission.agency().coordinator();

        world.as(coordinator, () -> threads.say(submission.id(), NODE, nasty));

        assertThat(world.call(coordinator, () -> threads.of(submission.id(), NODE)))
                .extracting(ThreadMessage::text)
                .containsExactly(nasty);
        for (String wrong : List.of("", "   ", "ก".repeat(4001), "a\0b")) {
            assertThatThrownBy(() -> world.as(coordinator, () -> threads.say(submission.id(), NODE, wrong)))
                    .isInstanceOf(Rejected.class);
        }
        assertThatThrownBy(() -> world.as(coordinator, () -> threads.say(submission.id(), "C9", "ก")))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.key()).isEqualTo("review.nodeUnknown"));
    }

    @Test
    void strangersReadNothingAndReadersWithoutAPartSayNothing() {
        PersonId auditor = world.person(Role.AUDITOR, "KOTHO");

        assertThatThrownBy(() -> world.as(world.agency().coordinator(), () -> threads.of(submission.id(), NODE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(submission.agency().respondent(), () -> threads.of(submission.id(), NODE)))
                .isInstanceOf(NotFound.class);
        assertThat(world.call(auditor, () -> threads.of(submission.id(), NODE))).isEmpty();
        assertThatThrownBy(() -> world.as(auditor, () -> threads.say(submission.id(), NODE, "ก")))
                .isInstanceOf(Forbidden.class);
    }
}
