package org.prameen.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.SubstitutionId;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may name substitutes, for whom, and whom. */
@IntegrationTest
class ArrangingSubstitutesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 6);

    @Autowired
    World world;

    @Autowired
    Substitutions substitutions;

    @Autowired
    CurrentUser user;

    private Agency agency;
    private PersonId absent;
    private PersonId substitute;

    @BeforeEach
    void hire() {
        agency = world.agency();
        absent = agency.headOfHr();
        substitute = agency.coordinator();
    }

    @Test
    void theHeadOfHrArrangesForTheOwnAgencyOnly() {
        PersonId head = agency.head();
        world.call(agency.headOfHr(), () -> substitutions.name(between(head, substitute)));

        assertThat(world.call(agency.headOfHr(), () -> substitutions.arranged(0, 10)))
                .extracting(Substitution::absent)
                .contains(head);
        assertThatThrownBy(() ->
                        world.call(world.agency().headOfHr(), () -> substitutions.name(between(head, substitute))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> world.call(agency.headOfHr(), () -> substitutions.name(between(head, agency.headOfHr()))))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aSubstituteFromElsewhereNeedsAnAdministrator() {
        PersonId stranger = world.agency().coordinator();
        assertThatThrownBy(() -> world.call(absent, () -> substitutions.name(between(absent, stranger))))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.key()).isEqualTo("security.substitute.elsewhere"));

        PersonId administrator = world.person(Role.ADMINISTRATOR, "KOTHO");
        SubstitutionId id = world.call(administrator, () -> substitutions.name(between(absent, stranger)));

        assertThat(world.call(administrator, () -> substitutions.find(id)).fromElsewhere())
                .isTrue();
        assertThat(world.call(stranger, id, user::onBehalfOf)).contains(absent);
    }

    @Test
    void foreignArrangementsAreNotFound() {
        SubstitutionId id = lend(absent, everything());
        PersonId stranger = world.agency().headOfHr();

        assertThatThrownBy(() -> world.call(stranger, () -> substitutions.find(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(stranger, () -> substitutions.takeBack(id)))
                .isInstanceOf(NotFound.class);
        assertThat(world.call(stranger, () -> substitutions.arranged(0, 500)))
                .extracting(Substitution::id)
                .doesNotContain(id);
    }

    @Test
    void badDaysAreRefusedAtTheirField() {
        assertThat(refusedField(FIRST.minusDays(1), LAST)).contains("from");
        assertThat(refusedField(LAST, FIRST)).contains("until");
        assertThat(refusedField(FIRST, FIRST.plusDays(366))).contains("until");
    }

    private Optional<String> refusedField(LocalDate from, LocalDate until) {
        try {
            world.call(
                    absent,
                    () -> substitutions.name(new NewSubstitution(absent, substitute, from, until, everything(), "ลา")));
            return Optional.empty();
        } catch (Rejected refused) {
            return refused.field();
        }
    }

    private SubstitutionId lend(PersonId from, SubstitutionScope scope) {
        return world.call(
                from, () -> substitutions.name(new NewSubstitution(from, substitute, FIRST, LAST, scope, "ลาพักผ่อน")));
    }

    private static NewSubstitution between(PersonId absent, PersonId substitute) {
        return new NewSubstitution(absent, substitute, FIRST, LAST, everything(), "ลาพักผ่อน");
    }

    private static SubstitutionScope everything() {
        return SubstitutionScope.everything();
    }
}
