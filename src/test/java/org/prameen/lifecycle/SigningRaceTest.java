package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;

/** Two who sign at once lead the process on by one step. */
@IntegrationTest
class SigningRaceTest extends CaseWalk {

    @BeforeEach
    void begin() {
        toTheSignature();
    }

    @Test
    void twoHeadsWhoSignAtOnceMakeOneTransition() throws Exception {
        PersonId second = world.person(Role.AGENCY_HEAD, agency.id());

        for (int race = 0; race < 5; race++) {
            assertThat(atOnce(head(), second)).containsExactlyInAnyOrder(true, false);
            assertThat(open()).containsExactly(RouteProcess.REVIEW_SUBMISSION);
            takeBack();
            world.as(agency.coordinator(), () -> submissions.finishCorrection(id));
        }
    }

    /** @return whether each came through */
    private List<Boolean> atOnce(PersonId... heads) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(heads.length);
        CyclicBarrier start = new CyclicBarrier(heads.length);
        try {
            List<Callable<Boolean>> signings = List.of(heads).stream()
                    .<Callable<Boolean>>map(head -> () -> {
                        start.await();
                        return signs(head);
                    })
                    .toList();
            List<Future<Boolean>> done = threads.invokeAll(signings);
            return List.of(done.get(0).get(), done.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean signs(PersonId head) {
        try {
            world.as(head, () -> submissions.sign(id));
            return true;
        } catch (Rejected refused) {
            return false;
        }
    }
}
