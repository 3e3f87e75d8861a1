package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who sign or decide at once make exactly one transition. */
class ReviewRaceTest extends ReviewedCase {

    @Autowired
    Consensus consensus;

    /** @return what each came to: its own result, or why it was refused */
    private static List<Object> atOnce(List<Runnable> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try {
            List<Callable<Object>> calls = new ArrayList<>();
            acts.forEach(act -> calls.add(() -> {
                start.await();
                try {
                    act.run();
                    return "done";
                } catch (Rejected | Forbidden refused) {
                    return refused;
                }
            }));
            List<Object> results = new ArrayList<>();
            for (Future<Object> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private long given(ApprovalLevel level) {
        return AsSystem.call(() -> approvals.of(submission.id())).stream()
                .filter(approval -> approval.level() == level)
                .count();
    }

    @RepeatedTest(5)
    void twoSignaturesAreOne() throws Exception {
        submission.checked();
        PersonId second = world.person(Role.AGENCY_HEAD, submission.agency().id());

        List<Object> both = atOnce(List.of(
                () -> world.as(submission.agency().head(), () -> submissions.sign(submission.id())),
                () -> world.as(second, () -> submissions.sign(submission.id()))));

        assertThat(both).containsOnlyOnce("done").hasAtLeastOneElementOfType(Rejected.class);
        assertThat(given(ApprovalLevel.HEAD)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void twoReviewersOfABodyDecideOnce() throws Exception {
        submission.signed();
        PersonId second = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
        world.as(submission.province(), () -> reviews.accept(submission.id(), SignedCase.ITEM));

        List<Object> both = atOnce(List.of(
                () -> submission.approve(submission.province()),
                () -> world.as(second, () -> reviews.refuse(submission.id(), "ไม่มีหลักฐาน"))));

        assertThat(both).containsOnlyOnce("done");
        boolean approved = both.get(0).equals("done");
        assertThat(AsSystem.call(() -> statuses.of(submission.id())).phase())
                .isEqualTo(approved ? Phase.UNDER_REVIEW : Phase.NOT_CERTIFIED);
        assertThat(given(ApprovalLevel.BODY)).isEqualTo(approved ? 1 : 0);
    }

    @RepeatedTest(5)
    void whatIsSavedWhileTheHeadSignsIsSignedOrRefused() throws Exception {
        submission.checked();

        List<Object> both = atOnce(List.of(
                submission::sign,
                () -> world.as(
                        submission.agency().coordinator(),
                        () -> consensus.set(submission.id(), SignedCase.ITEM, new BigDecimal("2.50"), "ประชุม"))));

        assertThat(both.get(0)).isEqualTo("done");
        boolean saved = both.get(1).equals("done");
        String signed = AsSystem.call(() -> approvals.of(submission.id())).stream()
                .filter(approval -> approval.level() == ApprovalLevel.HEAD)
                .findFirst()
                .flatMap(Approval::hash)
                .orElseThrow();
        assertThat(AsSystem.call(() -> submissions.hash(submission.id()))).isEqualTo(signed);
        assertThat(saved || both.get(1) instanceof Rejected).isTrue();
    }

    @RepeatedTest(5)
    void anApprovalAndTheAgencysWishToChangeLeaveNoApprovalStanding() throws Exception {
        submission.signed();

        List<Object> both = atOnce(List.of(
                () -> submission.approve(submission.province()),
                () -> world.as(
                        submission.agency().coordinator(),
                        () -> submissions.withdraw(submission.id(), Set.of(SignedCase.ITEM), "นับผิด"))));

        assertThat(both.get(1)).isEqualTo("done");
        assertThat(AsSystem.call(() -> statuses.of(submission.id())).phase()).isEqualTo(Phase.CHANGING);
        assertThat(AsSystem.call(() -> approvals.of(submission.id())))
                .filteredOn(approval -> approval.level() != ApprovalLevel.CHECK)
                .noneMatch(Approval::stands);
    }
}
