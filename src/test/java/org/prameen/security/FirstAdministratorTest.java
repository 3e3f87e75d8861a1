package org.prameen.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.prameen.shared.LocalText;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The life of a new installation, so these tests have an order and an application of their own. */
@SpringBootTest(properties = "prameen.setup-code=only-the-installer-knows")
@ActiveProfiles("test")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstAdministratorTest {

    private static final String CODE = "only-the-installer-knows";

    @Autowired
    FirstAdministrator first;

    @Autowired
    People people;

    @Test
    @Order(1)
    void aNewInstallationHasNoAccountAtAll() {
        assertThat(first.isMissing()).isTrue();
        assertThat(AsSystem.call(() -> people.count(PeopleSearch.everybody().withDisabled(true))))
                .isZero();
    }

    @Test
    @Order(2)
    void aWrongCodeIsRefusedAtItsField() {
        assertThatThrownBy(() -> first.create("guessed", person("boss")))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.field()).contains("code"));
        assertThat(first.isMissing()).isTrue();
    }

    @Test
    @Order(3)
    void aWeakPasswordIsRefusedAndTheDoorStaysOpen() {
        NewPerson weak = new NewPerson("boss", "short", LocalText.of("ก", "A"), Optional.empty());

        assertThatThrownBy(() -> first.create(CODE, weak)).isInstanceOf(Rejected.class);
        assertThat(first.isMissing()).isTrue();
    }

    @Test
    @Order(4)
    void ofSeveralWhoHurryExactlyOneBecomesAdministrator() {
        List<CompletableFuture<Boolean>> hurrying = Stream.of("one", "two", "three", "four")
                .map(name -> CompletableFuture.supplyAsync(() -> created(name)))
                .toList();

        assertThat(hurrying.stream().map(CompletableFuture::join).filter(done -> done))
                .hasSize(1);
        assertThat(AsSystem.call(() -> people.count(PeopleSearch.everybody().as(Role.ADMINISTRATOR))))
                .isEqualTo(1);
    }

    @Test
    @Order(5)
    void theDoorIsClosedNowEvenWithTheCode() {
        assertThat(first.isMissing()).isFalse();
        assertThatThrownBy(() -> first.create(CODE, person("late")))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.key()).isEqualTo("security.setupClosed"));
    }

    @Test
    @Order(6)
    void theLastAdministratorCannotBeRemovedSoTheDoorNeverOpensAgain() {
        Person last = AsSystem.call(() -> people.search(PeopleSearch.everybody().as(Role.ADMINISTRATOR), 0, 1))
                .get(0);

        assertThatThrownBy(() -> AsSystem.run(() -> people.change(last.id(), last.name(), last.email(), false)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> AsSystem.run(() -> people.withdraw(
                        last.id(), Role.ADMINISTRATOR, last.assignments().get(0).organisation())))
                .isInstanceOf(Rejected.class);
        assertThat(first.isMissing()).isFalse();
    }

    private boolean created(String name) {
        try {
            first.create(CODE, person(name));
            return true;
        } catch (Rejected late) {
            return false;
        }
    }

    private static NewPerson person(String name) {
        return new NewPerson(name, "long enough to be good", LocalText.of("ก", "A"), Optional.empty());
    }
}
