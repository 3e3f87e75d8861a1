package org.prameen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.Owner;
import org.prameen.SqlCounter;
import org.prameen.World;
import org.prameen.lifecycle.bridge.DetachableProcesses;
import org.prameen.notification.ToldAtOnce;
import org.prameen.review.SignedCase;
import org.prameen.review.Submissions;
import org.prameen.security.PersonChanged;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The head of an agency signs: what the rights, the locks, the check of completeness, the fingerprint of all that is
 * signed, the worklists of the bodies, the journal and the note of whom to tell cost on top of completing the task of the
 * process. Both arms take the same model from the same task to the same next one. As on the page, the head is signed in
 * and was asked whether to sign, for which the fingerprint was taken; people are told after the signature, by another
 * thread, and neither is measured.
 */
@IntegrationTest
class SubmitBenchmark {

    private static final int SUBMISSIONS = Integer.getInteger("bench.submissions", 41);
    private static final int WARMUPS = Integer.getInteger("bench.warmups", 20);

    @Autowired
    World world;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    DetachableProcesses processes;

    @Autowired
    Submissions submissions;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcConnectionDetails server;

    @Autowired
    Owner owner;

    @Autowired
    ToldAtOnce told;

    @Autowired
    ApplicationEventPublisher events;

    /** What a head of an agency is about to do, signed in, with the question before them. */
    private record Signature(CaseId id, SecurityContext session, String seen) {}

    private final Deque<Signature> prepared = new ArrayDeque<>();
    private final Deque<String> tasks = new ArrayDeque<>();

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void signingASubmissionAgainstABareTaskCompletion() throws IOException {
        RoundId round = world.round();
        try (BareEngine bare = new BareEngine(server, owner)) {
            new Comparison(
                            "submit",
                            "One signature of a new case, in %d statements; the bare engine completes the same task in one transaction."
                                    .formatted(statements(round)))
                    .arm("bare task completion", () -> tasks.addAll(bare.reviews(1)), () -> bare.complete(tasks.pop()))
                    .arm("product", () -> prepared.add(toBeSigned(round)), this::sign)
                    .run(WARMUPS, SUBMISSIONS);
        }
    }

    private int statements(RoundId round) {
        prepared.add(toBeSigned(round));
        List<String> statements = SqlCounter.during(this::sign);
        assertThat(statements).anyMatch(sql -> sql.contains("insert into ACT_RU_TASK"));
        return statements.size();
    }

    /** People are told of the signature before by others, as in the product. */
    private Signature toBeSigned(RoundId round) {
        told.tell();
        SignedCase submission = beans.createBean(SignedCase.class).checked(world.agency(), round);
        processes.attachToReview(submission.id());
        PersonId head = submission.agency().head();
        Signature signature = world.call(
                head,
                () -> new Signature(
                        submission.id(), SecurityContextHolder.getContext(), submissions.prepare(submission.id())));
        // the head thinks for longer than rights are kept
        events.publishEvent(new PersonChanged(head));
        return signature;
    }

    private void sign() {
        Signature next = prepared.pop();
        SecurityContextHolder.setContext(next.session());
        try {
            told.after(() -> submissions.sign(next.id(), next.seen()));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
