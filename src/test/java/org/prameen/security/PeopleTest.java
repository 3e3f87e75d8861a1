package org.prameen.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class PeopleTest {

    @Autowired
    World world;

    @Autowired
    People people;

    @Test
    void peopleAreFoundByNameRoleAndPlacePageByPage() {
        PersonId administrator = world.person(Role.ADMINISTRATOR, "KOTHO");
        Agency agency = world.agency();
        PeopleSearch here = PeopleSearch.everybody().at(agency.id());

        List<Person> all = world.call(administrator, () -> people.search(here, 0, 100));
        List<Person> first = world.call(administrator, () -> people.search(here, 0, 2));
        List<Person> second = world.call(administrator, () -> people.search(here, 2, 2));

        assertThat(all)
                .hasSize(world.call(administrator, () -> people.count(here)))
                .hasSize(10);
        assertThat(first).hasSize(2).containsExactlyElementsOf(all.subList(0, 2));
        assertThat(second).containsExactlyElementsOf(all.subList(2, 4));
        assertThat(world.call(administrator, () -> people.search(here.as(Role.COORDINATOR), 0, 10)))
                .extracting(Person::id)
                .containsExactly(agency.coordinator());
        assertThat(world.call(administrator, () -> people.search(here.named("%"), 0, 10)))
                .isEmpty();
    }

    @Test
    void aPersonInAListKeepsAllTheirRoles() {
        PersonId administrator = world.person(Role.ADMINISTRATOR, "KOTHO");
        Agency agency = world.agency();
        PersonId busy = agency.coordinator();
        world.as(administrator, () -> people.assign(busy, Role.PLAN_MANAGER, agency.id(), Optional.empty()));

        assertThat(world.call(
                                administrator,
                                () -> people.search(
                                        PeopleSearch.everybody().at(agency.id()).as(Role.COORDINATOR), 0, 10))
                        .get(0)
                        .assignments())
                .extracting(Assignment::role)
                .containsExactlyInAnyOrder(Role.COORDINATOR, Role.PLAN_MANAGER);
    }

    @Test
    void disabledPeopleAreShownWhenAskedFor() {
        PersonId administrator = world.person(Role.ADMINISTRATOR, "KOTHO");
        PersonId gone = world.agency().coordinator();
        Person before = world.call(administrator, () -> people.get(gone));
        PeopleSearch search = PeopleSearch.everybody().named(before.username());
        world.as(administrator, () -> people.change(gone, before.name(), before.email(), false));

        assertThat(world.call(administrator, () -> people.count(search))).isZero();
        assertThat(world.call(administrator, () -> people.count(search.withDisabled(true))))
                .isEqualTo(1);
    }

    @Test
    void onlyAdministratorsListAndChangePeople() {
        PersonId coordinator = world.agency().coordinator();

        assertThatThrownBy(() -> world.call(coordinator, () -> people.search(PeopleSearch.everybody(), 0, 10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(coordinator, () -> people.resetPassword(coordinator, "a new long one")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(
                        coordinator,
                        () -> people.add(new NewPerson(
                                "somebody.new", "a new long one", LocalText.of("ก", "A"), Optional.empty()))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
