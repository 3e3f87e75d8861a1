package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.security.AsSystem;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** One submission of an agency of its own, not brought anywhere yet, and what can be seen of it. */
@IntegrationTest
abstract class ReviewedCase {

    @Autowired
    World world;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    Statuses statuses;

    @Autowired
    Approvals approvals;

    @Autowired
    MovableClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    SignedCase submission;

    @BeforeEach
    void bring() {
        submission = beans.createBean(SignedCase.class);
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    CaseStatus status() {
        return AsSystem.call(() -> statuses.of(submission.id()));
    }

    /** For each approval, from the committee up and the old ones with it, whether it stands. */
    List<Boolean> standing() {
        return AsSystem.call(() -> approvals.of(submission.id())).stream()
                .map(Approval::stands)
                .toList();
    }

    static void refusedAs(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.key())
                .isEqualTo(key));
    }
}
