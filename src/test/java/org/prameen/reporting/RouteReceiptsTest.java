package org.prameen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.organisation.OrganisationEditing;
import org.prameen.organisation.OrganisationKind;
import org.prameen.organisation.Organisations;
import org.prameen.organisation.RouteStep;
import org.prameen.organisation.RouteStop;
import org.prameen.organisation.Routes;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@IntegrationTest
class RouteReceiptsTest {

    @Autowired
    World world;

    ReportCases reportCases;

    @Autowired
    void bring(AutowireCapableBeanFactory beans) {
        reportCases = beans.createBean(ReportCases.class);
    }

    @Autowired
    RouteReceipts receipts;

    @Autowired
    RouteProgress progress;

    @Autowired
    Routes routes;

    @Autowired
    OrganisationEditing editing;

    @Autowired
    Organisations organisations;

    @Autowired
    MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @Requirement("002-H2")
    void theCommitteeOfTheTypeAndProvinceReceives() {
        Agency agency = world.agency();
        CaseId id = reportCases.released(agency);
        PersonId reviewer = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");

        assertThat(AsSystem.call(() -> progress.next(id))
                        .map(stop -> stop.body().code()))
                .contains("MUN-20");
        assertThat(world.call(reviewer, () -> receipts.mayReceive(id))).isTrue();
        world.as(reviewer, () -> receipts.receive(id, " ได้รับแล้ว "));

        assertThat(AsSystem.call(() -> progress.next(id))).isEmpty();
        RouteReceipt receipt =
                world.call(agency.coordinator(), () -> receipts.of(id)).get(0);
        assertThat(receipt.comment()).contains("ได้รับแล้ว");
        assertThat(receipt.receivedAt()).isEqualTo(clock.instant());
        assertThat(receipt.step().th()).isEqualTo("ก.ท.จ.");
    }

    @Test
    void nobodyReceivesForAnotherBody() {
        CaseId id = reportCases.released(world.agency());

        assertThatThrownBy(() -> receiveAs(Role.PROVINCIAL_REVIEWER, "SAO-20", id))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> receiveAs(Role.PROVINCIAL_REVIEWER, "MUN-50", id))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> receiveAs(Role.PROVINCIAL_REVIEWER, "KOTHO-MUN", id))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> receiveAs(Role.NATIONAL_OFFICER, "KOTHO", id)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> receiveAs(Role.AUDITOR, "MUN-20", id)).isInstanceOf(Forbidden.class);
        assertThat(AsSystem.call(() -> receipts.of(id))).isEmpty();
    }

    private void receiveAs(Role role, String body, CaseId id) {
        PersonId person = world.person(role, body);
        world.as(person, () -> receipts.receive(id, ""));
    }

    @Test
    void whatIsNotReleasedCannotBeReceived() {
        CaseId id = reportCases.fullyReported(world.agency(), world.round(), 10, ReportCases.T1);

        assertThatThrownBy(() -> receiveAs(Role.PROVINCIAL_REVIEWER, "MUN-20", id))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.key()).isEqualTo("reporting.route.nothingToReceive"));
    }

    @Test
    @Requirement("002-H4")
    void aStepThatIsRenamedAndOneThatIsInsertedWorkWithoutANewProgram() {
        List<RouteStep> before = AsSystem.call(() -> routes.of("MUNICIPALITY"));
        CaseId id = reportCases.released(world.agency());
        PersonId province = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
        PersonId central = world.person(Role.PROVINCIAL_REVIEWER, "KOTHO-MUN");
        world.as(province, () -> receipts.receive(id, ""));
        try {
            AsSystem.run(() -> editing.setRoute("MUNICIPALITY", withStepOfCentralCommittee(before)));

            Optional<RouteStop> next = AsSystem.call(() -> progress.next(id));
            assertThat(next.map(stop -> stop.step().name().th())).contains("ก.จังหวัด");
            assertThat(next.map(stop -> stop.body().code())).contains("KOTHO-MUN");
            world.as(central, () -> receipts.receive(id, ""));
            assertThat(AsSystem.call(() -> receipts.of(id)))
                    .extracting(receipt -> receipt.step().th())
                    .containsExactly("ก.ท.จ.", "ก.จังหวัด");
            assertThat(AsSystem.call(() -> progress.next(id))).isEmpty();
        } finally {
            AsSystem.run(() -> editing.setRoute("MUNICIPALITY", before));
        }
    }

    /** The first step under another name, and a new one behind it. */
    private static List<RouteStep> withStepOfCentralCommittee(List<RouteStep> before) {
        List<RouteStep> changed = new ArrayList<>(before);
        RouteStep first = before.get(0);
        changed.set(
                0,
                new RouteStep(
                        first.type(), 1, first.body(), LocalText.of("ก.ท.จ. (ชื่อใหม่)", "Renamed"), first.receives()));
        changed.add(
                1,
                new RouteStep(
                        "MUNICIPALITY",
                        2,
                        OrganisationKind.CENTRAL_COMMITTEE,
                        LocalText.of("ก.จังหวัด", "Province"),
                        true));
        return changed;
    }

    @Test
    @Requirement("002-H3")
    void bangkokAndPattayaWaitForNoProvince() {
        assertThat(firstReceiver("BANGKOK")).isEqualTo(OrganisationKind.COMMITTEE_OFFICE);
        assertThat(firstReceiver("PATTAYA")).isEqualTo(OrganisationKind.CENTRAL_COMMITTEE);
    }

    private OrganisationKind firstReceiver(String type) {
        return AsSystem.call(() -> routes.of(type)).stream()
                .filter(RouteStep::receives)
                .findFirst()
                .orElseThrow()
                .body();
    }
}
