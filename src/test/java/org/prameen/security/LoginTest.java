package org.prameen.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices;
import org.prameen.security.persistence.PersonRows;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Who comes in, who has to wait, and who is out. */
@IntegrationTest
class LoginTest {

    @Autowired
    World world;

    @Autowired
    PasswordLogin login;

    @Autowired
    People people;

    @Autowired
    PersonRows rows;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    CurrentUser user;

    @Autowired
    MovableClock clock;

    private PersonId id;
    private String name;

    @BeforeEach
    void hireSomebody() {
        id = world.person(Role.AUDITOR, "KOTHO");
        name = AsSystem.call(() -> people.get(id)).username();
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void theRightPasswordComesInHoweverTheNameIsTyped() {
        assertThat(tried(name, WorldOffices.PASSWORD).isAuthenticated()).isTrue();
        assertThat(tried(" " + name.toUpperCase(java.util.Locale.ROOT) + " ", WorldOffices.PASSWORD)
                        .isAuthenticated())
                .isTrue();
    }

    @Test
    void passwordsAreHashedWithBcrypt() {
        PersonId added = AsSystem.call(() -> people.add(new NewPerson(
                name + ".second",
                "long enough for anyone",
                org.prameen.shared.LocalText.of("ก", "A"),
                Optional.empty())));

        assertThat(rows.passwordHash(added)).matches("\\$2[aby]\\$1\\d\\$[./A-Za-z0-9]{53}");
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneHasToWait() {
        guess(name, LoginThrottle.FREE);

        assertThatThrownBy(() -> tried(name, WorldOffices.PASSWORD)).isInstanceOf(LockedException.class);

        clock.advance(Duration.ofSeconds(31));
        assertThat(tried(name, WorldOffices.PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void aSuccessForgetsTheFailures() {
        guess(name, LoginThrottle.FREE - 1);
        tried(name, WorldOffices.PASSWORD);
        guess(name, LoginThrottle.FREE - 1);

        assertThat(tried(name, WorldOffices.PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void namesThatDoNotExistAreThrottledAlike() {
        guess("nobody-" + name, LoginThrottle.FREE);

        assertThatThrownBy(() -> tried("nobody-" + name, "x")).isInstanceOf(LockedException.class);
    }

    @Test
    void theWaitGrowsAndEndsAtAQuarterOfAnHour() {
        assertThat(LoginThrottle.waitAfter(5)).hasSeconds(30);
        assertThat(LoginThrottle.waitAfter(6)).hasSeconds(60);
        assertThat(LoginThrottle.waitAfter(7)).hasSeconds(120);
        assertThat(LoginThrottle.waitAfter(500)).hasMinutes(15);
    }

    @Test
    void whoeverIsDisabledIsOutAtOnce() {
        PersonId other = world.person(Role.ADMINISTRATOR, "KOTHO");

        world.as(id, () -> {
            assertThat(user.get().id()).isEqualTo(id);
            world.as(other, () -> {
                Person person = people.get(id);
                people.change(id, person.name(), person.email(), false);
            });
            assertThatThrownBy(user::get)
                    .isInstanceOf(
                            org.springframework.security.authentication.AuthenticationCredentialsNotFoundException
                                    .class);
        });
        assertThatThrownBy(() -> tried(name, WorldOffices.PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void onesOwnPasswordIsChangedWithTheOldOne() {
        assertThatThrownBy(() -> world.as(id, () -> ownPassword.change("wrong", "a new long password")))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.field()).contains("current"));
        assertThatThrownBy(() -> world.as(id, () -> ownPassword.change(WorldOffices.PASSWORD, "short")))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.field()).contains("password"));

        world.as(id, () -> ownPassword.change(WorldOffices.PASSWORD, "a new long password"));

        assertThat(tried(name, "a new long password").isAuthenticated()).isTrue();
        assertThatThrownBy(() -> tried(name, WorldOffices.PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void guessingTheOldPasswordOnAScreenLeftOpenIsThrottledToo() {
        for (int guess = 0; guess < LoginThrottle.FREE; guess++) {
            assertThatThrownBy(() -> world.as(id, () -> ownPassword.change("wrong", "a new long password")))
                    .isInstanceOf(Rejected.class);
        }

        assertThatThrownBy(() -> world.as(id, () -> ownPassword.change(WorldOffices.PASSWORD, "a new long password")))
                .isInstanceOf(Rejected.class);
    }

    private void guess(String username, int times) {
        for (int guess = 0; guess < times; guess++) {
            assertThatThrownBy(() -> tried(username, "wrong")).isInstanceOf(BadCredentialsException.class);
        }
    }

    private Authentication tried(String username, String password) {
        return login.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }
}
