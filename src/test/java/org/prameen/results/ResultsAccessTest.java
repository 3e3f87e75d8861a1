package org.prameen.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@IntegrationTest
class ResultsAccessTest {

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Results results;

    @Autowired
    AutowireCapableBeanFactory beans;

    TalliedCase tallied;

    @BeforeEach
    void openCase() {
        tallied = beans.createBean(TalliedCase.class).open();
    }

    @AfterEach
    void putClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void acceptedOrSubmittedResultsAreNotComputedAnew() {
        tallied.workedExample().computed().submitted();

        assertThatThrownBy(() -> world.as(tallied.agency().coordinator(), () -> results.compute(tallied.id())))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("results.withCommittee");
        assertThatThrownBy(() -> tallied.submitted()).hasMessageContaining("results.submittedAlready");
    }

    @Test
    void strangersAndRespondentsFindNoResults() {
        tallied.workedExample().computed();
        Agency other = world.agency();
        Agency far = world.agency("50");

        for (PersonId stranger : List.of(
                other.coordinator(),
                far.committeeMember(),
                tallied.agency().respondent(),
                world.person(Role.PROVINCIAL_REVIEWER, "SAO-20"),
                world.person(Role.PROVINCIAL_REVIEWER, "MUN-50"))) {
            assertThatThrownBy(() -> world.as(stranger, () -> results.latest(tallied.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.as(stranger, () -> results.compute(tallied.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> world.as(stranger, () -> results.finishAnalysis(tallied.id())))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void readersReadAndOnlyTheCoordinatorComputes() {
        tallied.workedExample().computed();

        for (PersonId reader : List.of(
                tallied.agency().person(Role.EXECUTIVE),
                tallied.agency().headOfHr(),
                world.person(Role.AUDITOR, "KOTHO"),
                world.person(Role.PROVINCIAL_REVIEWER, "MUN-20"))) {
            assertThat(world.call(
                            reader, () -> results.latest(tallied.id()).sheet().nodes()))
                    .isNotEmpty();
            assertThatThrownBy(() -> world.as(reader, () -> results.compute(tallied.id())))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> world.as(reader, () -> results.finishAnalysis(tallied.id())))
                    .isInstanceOf(Forbidden.class);
        }
        world.as(tallied.agency().coordinator(), () -> results.compute(tallied.id()));
    }

    @Test
    void caseWithoutResultsHasNone() {
        assertThat(AsSystem.call(() -> results.find(tallied.id()))).isEmpty();
        assertThatThrownBy(() -> AsSystem.run(() -> results.latest(tallied.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tallied.workedExample().submitted()).hasMessageContaining("results.notComputed");
        assertThatThrownBy(() -> AsSystem.run(() -> results.latest(CaseId.random())))
                .isInstanceOf(NotFound.class);
    }
}
