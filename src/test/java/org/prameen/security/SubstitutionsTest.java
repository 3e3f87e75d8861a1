package org.prameen.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.SubstitutionId;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do whose work, for how long, and as what. */
@IntegrationTest
class SubstitutionsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 6);

    @Autowired
    World world;

    @Autowired
    Substitutions substitutions;

    @Autowired
    CurrentUser user;

    @Autowired
    Access access;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    private Agency agency;
    private PersonId absent;
    private PersonId substitute;

    @BeforeEach
    void hire() {
        clock.set(MovableClock.START);
        agency = world.agency();
        absent = agency.headOfHr();
        substitute = agency.coordinator();
    }

    @AfterEach
    void backToTheFirstDay() {
        clock.set(MovableClock.START);
    }

    @Test
    void aSubstituteHoldsTheLentRolesAndNothingElse() {
        SubstitutionId id = lend(absent, everything());

        Person acting = world.call(substitute, id, user::get);

        assertThat(acting.id()).isEqualTo(substitute);
        assertThat(acting.assignments()).extracting(Assignment::role).containsExactly(Role.HEAD_OF_HR);
        assertThat(world.call(substitute, id, user::onBehalfOf)).contains(absent);
        assertThat(world.call(substitute, id, user::actors)).containsExactlyInAnyOrder(absent, substitute);
        assertThat(world.call(substitute, id, user::taskHolder)).isEqualTo(absent);
        assertThat(world.call(substitute, id, () -> access.mayAct(agency.id(), Role.COORDINATOR)))
                .isFalse();
    }

    @Test
    void aDeedKeepsBothNames() {
        SubstitutionId id = lend(absent, everything());
        String a = AsSystem.call(() -> people.get(absent)).name().th();
        String b = AsSystem.call(() -> people.get(substitute)).name().th();

        assertThat(world.call(substitute, id, user::signature))
                .startsWith(b)
                .endsWith(a)
                .hasSizeGreaterThan(a.length() + b.length());
        assertThat(world.call(substitute, user::signature)).isEqualTo(b);
    }

    @Test
    void onlyNamedRolesAreLent() {
        AsSystem.run(() -> people.assign(absent, Role.EXECUTIVE, agency.id(), Optional.empty()));
        SubstitutionId id = lend(absent, SubstitutionScope.of(new HeldRole(Role.EXECUTIVE, agency.id())));

        assertThat(world.call(substitute, id, user::get).assignments())
                .extracting(Assignment::role)
                .containsExactly(Role.EXECUTIVE);
    }

    @Test
    void answeringAndRunningTheSystemAreNeverLent() {
        PersonId respondent = agency.respondent();
        assertThatThrownBy(() -> lend(respondent, everything()))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.key()).isEqualTo("security.substitute.nothingLent"));

        AsSystem.run(() -> people.assign(respondent, Role.COMMITTEE_MEMBER, agency.id(), Optional.empty()));
        SubstitutionId id = lend(respondent, everything());

        assertThat(world.call(substitute, id, user::get).assignments())
                .extracting(Assignment::role)
                .containsExactly(Role.COMMITTEE_MEMBER);
    }

    @Test
    void itEndsByItselfAfterTheLastDay() {
        SubstitutionId id = lend(absent, everything());

        clock.set(LAST.atTime(23, 59));
        assertThat(world.call(substitute, id, user::onBehalfOf)).contains(absent);
        clock.set(LAST.plusDays(1).atStartOfDay());
        assertThat(world.call(substitute, id, user::onBehalfOf)).isEmpty();
    }

    @Test
    void itBeginsOnTheFirstDay() {
        SubstitutionId id = world.call(
                absent,
                () -> substitutions.name(
                        new NewSubstitution(absent, substitute, FIRST.plusDays(1), LAST, everything(), "ลาพักผ่อน")));

        assertThat(world.call(substitute, id, user::onBehalfOf)).isEmpty();
        clock.set(FIRST.plusDays(1).atStartOfDay());
        assertThat(world.call(substitute, id, user::onBehalfOf)).contains(absent);
    }

    @Test
    void whatIsTakenBackIsGoneAtOnce() {
        SubstitutionId id = lend(absent, everything());

        world.as(absent, () -> substitutions.takeBack(id));

        assertThat(world.call(substitute, id, user::onBehalfOf)).isEmpty();
        assertThatThrownBy(() -> world.as(absent, () -> substitutions.takeBack(id)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void itEndsForGoodWithEitherAccount() {
        for (PersonId out : List.of(absent, substitute)) {
            SubstitutionId id = lend(absent, everything());
            Person person = AsSystem.call(() -> people.get(out));
            AsSystem.run(() -> people.change(out, person.name(), person.email(), false));
            AsSystem.run(() -> people.change(out, person.name(), person.email(), true));

            assertThat(world.call(substitute, id, user::onBehalfOf)).isEmpty();
        }
    }

    @Test
    void aRoleWithdrawnFromTheAbsentIsGoneForTheSubstitute() {
        SubstitutionId id = lend(absent, everything());
        AsSystem.run(() -> people.withdraw(absent, Role.HEAD_OF_HR, agency.id()));

        assertThat(world.call(substitute, id, user::get).assignments()).isEmpty();
    }

    @Test
    void dutiesAreNotHandedOn() {
        SubstitutionId id = lend(absent, everything());
        NewSubstitution onward =
                new NewSubstitution(absent, agency.committeeMember(), FIRST, LAST, everything(), "ส่งต่อ");

        assertThatThrownBy(() -> world.call(substitute, id, () -> substitutions.name(onward)))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.key()).isEqualTo("security.substitute.notHandedOn"));
        assertThatThrownBy(() -> world.call(substitute, () -> substitutions.name(onward)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aThirdPersonGetsOnlyWhatTheSubstituteHoldsThemselves() {
        lend(absent, everything());
        PersonId third = agency.committeeMember();
        SubstitutionId onward = world.call(
                substitute,
                () -> substitutions.name(new NewSubstitution(substitute, third, FIRST, LAST, everything(), "ลา")));

        assertThat(world.call(third, onward, user::get).assignments())
                .extracting(Assignment::role)
                .containsExactly(Role.COORDINATOR);
    }

    @Test
    void onlyTheOneNamedMayUseIt() {
        SubstitutionId id = lend(absent, everything());

        assertThat(world.call(agency.committeeMember(), id, user::onBehalfOf)).isEmpty();
    }

    private SubstitutionId lend(PersonId from, SubstitutionScope scope) {
        return world.call(
                from, () -> substitutions.name(new NewSubstitution(from, substitute, FIRST, LAST, scope, "ลาพักผ่อน")));
    }

    private static SubstitutionScope everything() {
        return SubstitutionScope.everything();
    }
}
