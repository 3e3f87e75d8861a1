package org.prameen.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.Owner;
import org.prameen.World;
import org.prameen.lifecycle.BulkAct;
import org.prameen.lifecycle.BulkRun;
import org.prameen.lifecycle.BulkWork;
import org.prameen.lifecycle.bridge.DetachableProcesses;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.review.BulkApproval;
import org.prameen.review.BulkApproval.Choice;
import org.prameen.review.BulkApproval.Outcome;
import org.prameen.review.Reviews;
import org.prameen.review.SignedCase;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Many submissions that wait at one body, with their processes: all handed over, all reminded of, all approved. */
@IntegrationTest
class BulkApprovalBenchmark {

    private static final int CASES = Integer.getInteger("bench.bulk", BulkApproval.MOST);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration STEP = Duration.ofMillis(5);

    @Autowired
    World world;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    DetachableProcesses processes;

    @Autowired
    WorkItemRows items;

    @Autowired
    BulkWork bulk;

    @Autowired
    BulkApproval approval;

    @Autowired
    Reviews reviews;

    @Autowired
    Owner owner;

    @Test
    void manySubmissionsAtOnce() {
        PersonId leader = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
        List<SignedCase> waiting = signed(leader, world.person(Role.NATIONAL_OFFICER, "KOTHO"));
        PersonId colleague = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
        List<String> tasks = waiting.stream()
                .map(one -> items.open(one.id(), List.of(RouteProcess.REVIEW_SUBMISSION))
                        .get(0))
                .toList();
        List<Choice> choices = world.call(leader, () -> waiting.stream()
                .map(one -> new Choice(one.id(), reviews.hash(one.id())))
                .toList());
        owner.jdbc().sql("analyze").update();

        new Comparison("bulk", "%d tasks or submissions in one go, each in a transaction of its own.".formatted(CASES))
                .arm("reassign", () -> run(leader, new BulkAct.Reassign(colleague), tasks))
                .arm("remind", () -> run(leader, new BulkAct.Remind(), tasks))
                .arm("approve", () -> assertThat(world.call(leader, () -> approval.approve(choices)))
                        .allMatch(Outcome::approved))
                .run(0, 1);
    }

    private void run(PersonId leader, BulkAct act, List<String> tasks) {
        BulkRun run = world.call(leader, () -> bulk.start(act, tasks));
        await().atMost(PATIENCE).pollInterval(STEP).until(run::isDone);
        assertThat(run.rows()).extracting(BulkRun.Row::refused).containsOnly(Optional.empty());
    }

    private List<SignedCase> signed(PersonId province, PersonId nation) {
        RoundId round = world.round();
        List<SignedCase> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            SignedCase signed = beans.createBean(SignedCase.class)
                    .reviewedBy(province, nation)
                    .checked(world.agency(), round)
                    .sign();
            processes.attachToReview(signed.id());
            cases.add(signed);
        }
        return cases;
    }
}
