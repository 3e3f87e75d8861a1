package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.organisation.OrganisationEditing;
import org.prameen.organisation.RouteStep;
import org.prameen.organisation.Routes;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Routes are data: they are edited while submissions are under way. */
@IntegrationTest
class ChangedRouteTest {

    private static final String TYPE = "MUNICIPALITY";

    @Autowired
    World world;

    @Autowired
    Routes routes;

    @Autowired
    OrganisationEditing editing;

    @Autowired
    ReviewProgress progress;

    @Autowired
    Approvals approvals;

    @Autowired
    MovableClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    List<RouteStep> before;

    @BeforeEach
    void lookAtTheRoute() {
        before = AsSystem.call(() -> routes.of(TYPE));
    }

    @AfterEach
    void putBack() {
        AsSystem.run(() -> editing.setRoute(TYPE, before));
        clock.set(MovableClock.START);
    }

    /** The first step gets another name, and the central committee, which was only informed, is asked too. */
    private void change() {
        List<RouteStep> changed = new ArrayList<>(before);
        RouteStep province = before.get(0);
        RouteStep central = before.get(1);
        changed.set(0, new RouteStep(TYPE, 1, province.body(), LocalText.of("ก.ท.จ. (ชื่อใหม่)", "Renamed"), true));
        changed.set(1, new RouteStep(TYPE, 2, central.body(), LocalText.of("ก.จังหวัด", "Province"), true));
        AsSystem.run(() -> editing.setRoute(TYPE, changed));
    }

    @Test
    @Requirement("002-H4")
    void aStepThatIsRenamedAndOneThatIsInsertedWorkWithoutANewProgram() {
        SignedCase submission = beans.createBean(SignedCase.class).signed();
        submission.approve(submission.province());
        change();
        PersonId central = world.person(Role.PROVINCIAL_REVIEWER, "KOTHO-MUN");

        assertThat(AsSystem.call(() -> progress.next(submission.id()))
                        .map(stop -> stop.body().code()))
                .contains("KOTHO-MUN");
        submission.approve(central).approve(submission.nation());

        assertThat(AsSystem.call(() -> progress.next(submission.id()))).isEmpty();
        assertThat(AsSystem.call(() -> approvals.of(submission.id())))
                .filteredOn(approval -> approval.level() == ApprovalLevel.BODY)
                .extracting(approval -> approval.step().th())
                .containsExactly("ก.ท.จ.", "ก.จังหวัด", "สำนักงาน ก.ถ.");
    }
}
