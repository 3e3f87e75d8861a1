package org.prameen.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.LocalText;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Reporting routes are data: changed on a screen, not in the program. */
@IntegrationTest
class RoutesTest {

    private static final String PATTAYA = "PATTAYA";

    @Autowired
    World world;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationEditing editing;

    @Autowired
    Routes routes;

    private List<RouteStep> before;

    @BeforeEach
    void remember() {
        before = AsSystem.call(() -> routes.of(PATTAYA));
    }

    @AfterEach
    void putBack() {
        AsSystem.run(() -> editing.setRoute(PATTAYA, before));
    }

    @Test
    @Requirement("002-H4")
    void aStepCanBeInsertedAndRenamedWithoutANewProgram() {
        List<RouteStep> longer = new ArrayList<>(before);
        longer.add(
                0,
                new RouteStep(
                        PATTAYA,
                        0,
                        OrganisationKind.COMMITTEE_OFFICE,
                        LocalText.of("สำนักงานใหม่", "New office"),
                        true));

        AsSystem.run(() -> editing.setRoute(PATTAYA, longer));

        assertThat(AsSystem.call(() -> routes.of(PATTAYA)))
                .extracting(step -> step.name().th())
                .containsExactly("สำนักงานใหม่", "ก.เมืองพัทยา", "สำนักงาน ก.ถ.");
        assertThat(AsSystem.call(() -> routes.of(PATTAYA)))
                .extracting(RouteStep::position)
                .containsExactly(1, 2, 3);
    }

    @Test
    @Requirement("002-H1")
    void thereAreFiveTypesOfLocalGovernmentAndNoSixth() {
        assertThat(organisations.types())
                .filteredOn(type -> type.family().equals(OrganisationType.LOCAL_GOVERNMENT))
                .extracting(OrganisationType::code)
                .containsExactly("PAO", "MUNICIPALITY", "SAO", "BANGKOK", PATTAYA);
    }

    @Test
    void aRouteWithoutStepsIsRefused() {
        assertThatThrownBy(() -> AsSystem.run(() -> editing.setRoute(PATTAYA, List.of())))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void onlyAdministratorsChangeRoutes() {
        assertThatThrownBy(() ->
                        world.as(world.person(Role.NATIONAL_OFFICER, "KOTHO"), () -> editing.setRoute(PATTAYA, before)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void closedOrganisationsAreStillFoundByThoseWhoKeepTheTree() {
        Organisation unit = organisations.get(world.agency().units().get(1));
        AsSystem.run(() -> editing.rename(unit.id(), unit.name(), false));

        assertThat(organisations.browse(null, java.util.Optional.of(unit.code()), 0, 10))
                .extracting(Organisation::code, Organisation::active)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(unit.code(), false));
        assertThat(organisations.countBrowsed(unit.parent().orElseThrow(), java.util.Optional.empty()))
                .isEqualTo(4);
        assertThat(organisations.browse(null, java.util.Optional.empty(), 0, 10))
                .extracting(Organisation::code)
                .containsExactly("KOTHO");
    }
}
