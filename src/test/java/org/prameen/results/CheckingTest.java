package org.prameen.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.NewSubstitution;
import org.prameen.security.People;
import org.prameen.security.Role;
import org.prameen.security.SubstitutionScope;
import org.prameen.security.Substitutions;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.SubstitutionId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class CheckingTest {

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Results results;

    @Autowired
    Checking checking;

    @Autowired
    People people;

    @Autowired
    Substitutions substitutions;

    @Autowired
    ApplicationEvents events;

    @Autowired
    AutowireCapableBeanFactory beans;

    TalliedCase tallied;

    @BeforeEach
    void handIn() {
        tallied = beans.createBean(TalliedCase.class)
                .open()
                .workedExample()
                .computed()
                .submitted();
    }

    @AfterEach
    void putClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @Requirement("002-G1")
    void acceptanceKeepsNameAndTime() {
        PersonId member = tallied.agency().committeeMember();

        world.as(member, () -> checking.accept(tallied.id()));

        CheckDecision decision = latest().check().orElseThrow();
        assertThat(decision.accepted()).isTrue();
        assertThat(decision.person()).isEqualTo(member);
        assertThat(decision.personName())
                .isEqualTo(AsSystem.call(() -> people.get(member)).name().th());
        assertThat(decision.at()).isEqualTo(clock.instant());
        assertThat(events.stream(ResultsAccepted.class)).containsExactly(new ResultsAccepted(tallied.id()));
    }

    @Test
    @Requirement("002-G1")
    void whoEnteredDataDoesNotCheckIt() {
        PersonId head = tallied.agency().headOfHr();
        AsSystem.run(() ->
                people.assign(head, Role.COMMITTEE_MEMBER, tallied.agency().id(), java.util.Optional.empty()));

        assertThat(AsSystem.call(() -> checking.enteredBy(tallied.id()))).containsExactly(head);
        assertThat(world.call(head, () -> checking.obstacle(tallied.id()))).contains("results.checkerEnteredData");
        assertThatThrownBy(() -> world.as(head, () -> checking.accept(tallied.id())))
                .hasMessageContaining("results.checkerEnteredData");
        assertThatThrownBy(() -> world.as(head, () -> checking.returnForCorrection(tallied.id(), "ขอแก้")))
                .hasMessageContaining("results.checkerEnteredData");
        assertThat(latest().check()).isEmpty();
    }

    @Test
    void neitherTheSubstituteNorTheAbsentPersonMayHaveEnteredData() {
        PersonId head = tallied.agency().headOfHr();
        PersonId member = tallied.agency().committeeMember();
        SubstitutionId by = world.call(
                member,
                () -> substitutions.name(NewSubstitution.fromToday(
                        member,
                        head,
                        LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(3),
                        SubstitutionScope.everything(),
                        "ลา")));

        assertThat(world.call(head, by, () -> checking.obstacle(tallied.id()))).contains("results.checkerEnteredData");
        assertThatThrownBy(() -> world.call(head, by, () -> {
                    checking.accept(tallied.id());
                    return null;
                }))
                .hasMessageContaining("results.checkerEnteredData");
    }

    @Test
    void returnNeedsAReasonAndKeepsIt() {
        PersonId member = tallied.agency().committeeMember();
        assertThatThrownBy(() -> world.as(member, () -> checking.returnForCorrection(tallied.id(), "  ")))
                .hasMessageContaining("results.reasonMissing");

        world.as(member, () -> checking.returnForCorrection(tallied.id(), " ยอดไม่ตรงกับเอกสาร "));

        assertThat(latest().check().flatMap(CheckDecision::reason)).contains("ยอดไม่ตรงกับเอกสาร");
        assertThat(events.stream(ResultsReturned.class))
                .containsExactly(new ResultsReturned(tallied.id(), "ยอดไม่ตรงกับเอกสาร"));
    }

    @Test
    void newCalculationAfterAReturnIsCheckedAnew() {
        world.as(tallied.agency().committeeMember(), () -> checking.returnForCorrection(tallied.id(), "แก้ข้อ 2"));
        assertThatThrownBy(() -> world.as(tallied.agency().coordinator(), () -> results.compute(tallied.id())))
                .hasMessageContaining("results.returnedCorrectFirst");

        tallied.computed();
        assertThat(latest().check()).isEmpty();
        assertThatThrownBy(() -> world.as(tallied.agency().committeeMember(), () -> checking.accept(tallied.id())))
                .hasMessageContaining("results.notSubmitted");
        tallied.submitted();
        world.as(tallied.agency().committeeMember(), () -> checking.accept(tallied.id()));

        assertThat(latest().accepted()).isTrue();
        assertThatThrownBy(() -> tallied.computed()).hasMessageContaining("results.acceptedAlready");
    }

    @Test
    void resultsNobodyLookedAtAreNotAccepted() {
        RunId seen = latest().run().id();
        world.as(tallied.agency().committeeMember(), () -> checking.returnForCorrection(tallied.id(), "แก้ข้อ 2"));
        tallied.computed().submitted();

        assertThatThrownBy(() ->
                        world.as(tallied.agency().committeeMember(), () -> checking.acceptAsSeen(tallied.id(), seen)))
                .hasMessageContaining("results.computedSince");
        RunId now = latest().run().id();
        world.as(tallied.agency().committeeMember(), () -> checking.acceptAsSeen(tallied.id(), now));
        assertThat(latest().accepted()).isTrue();
    }

    @Test
    void decisionIsTakenOnce() {
        world.as(tallied.agency().committeeMember(), () -> checking.accept(tallied.id()));

        assertThatThrownBy(() -> world.as(
                        tallied.agency().committeeMember(),
                        () -> checking.returnForCorrection(tallied.id(), "เปลี่ยนใจ")))
                .hasMessageContaining("results.decidedAlready");
    }

    @Test
    void onlyTheCommitteeOfTheAgencyChecks() {
        assertThatThrownBy(() -> world.as(world.agency().committeeMember(), () -> checking.accept(tallied.id())))
                .isInstanceOf(NotFound.class);
        for (Role role : new Role[] {Role.COORDINATOR, Role.EXECUTIVE, Role.PLAN_MANAGER}) {
            assertThatThrownBy(() -> world.as(tallied.agency().person(role), () -> checking.accept(tallied.id())))
                    .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> world.as(world.person(Role.AUDITOR, "KOTHO"), () -> checking.accept(tallied.id())))
                .isInstanceOf(Forbidden.class);
    }

    private CaseResults latest() {
        return AsSystem.call(() -> results.latest(tallied.id()));
    }
}
