package org.prameen.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices;
import org.prameen.WorldOffices.Agency;
import org.prameen.shared.PersonId;
import org.prameen.shared.SubstitutionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Windows that stay open while the person behind them stops being who they were; issue 3, done-when 2. */
@IntegrationTest
class OpenTabTest {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    People people;

    @Autowired
    Substitutions substitutions;

    @Autowired
    MovableClock clock;

    private Agency agency;
    private PersonId id;
    private Wire wire;

    @BeforeEach
    void signIn() throws Exception {
        agency = world.agency();
        id = agency.coordinator();
        wire = new Wire(port);
        wire.signIn(AsSystem.call(() -> people.get(id)).username(), WorldOffices.PASSWORD);
    }

    @AfterEach
    void putClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void anOpenWindowOfSomebodyDisabledIsDeadAtTheNextClick() throws Exception {
        Wire.Tab tab = wire.open("inbox");
        assertThat(tab.go("cases")).contains("\"changes\":[").doesNotContain("sessionExpired");

        Person person = AsSystem.call(() -> people.get(id));
        AsSystem.run(() -> people.change(id, person.name(), person.email(), false));

        assertThat(tab.go("inbox")).contains("\"sessionExpired\":true").doesNotContain("\"changes\":[");
        assertThat(tab.go("inbox")).contains("\"sessionExpired\":true").doesNotContain("\"changes\":[");
    }

    @Test
    void aWindowFromBeforeLetsNoClickThroughOnceActingBegan() throws Exception {
        Wire.Tab tab = wire.open("inbox");
        tab.go("inbox");
        SubstitutionId by = lend();

        actInTheSession(by);

        assertThat(tab.go("cases")).contains("\"appError\"").doesNotContain("\"changes\":[");
    }

    @Test
    void actingEndsInTheOpenWindowWhenItIsTakenBackOrItsLastDayIsOver() throws Exception {
        SubstitutionId taken = lend();
        actInTheSession(taken);
        Wire.Tab tab = wire.open("inbox");
        assertThat(tab.go("cases")).contains("\"changes\":[");

        world.as(agency.headOfHr(), () -> substitutions.takeBack(taken));
        assertThat(tab.go("inbox")).contains("\"appError\"").doesNotContain("\"changes\":[");

        SubstitutionId over = lend();
        actInTheSession(over);
        Wire.Tab next = wire.open("inbox");
        assertThat(next.go("cases")).contains("\"changes\":[");

        clock.set(MovableClock.START.plusDays(3).toLocalDate().atStartOfDay());
        assertThat(next.go("inbox")).contains("\"appError\"").doesNotContain("\"changes\":[");
    }

    private void actInTheSession(SubstitutionId by) throws Exception {
        wire.get(StandInDoor.PATH + "?id=" + by);
    }

    private SubstitutionId lend() {
        LocalDate today = MovableClock.START.toLocalDate();
        return world.call(
                agency.headOfHr(),
                () -> substitutions.name(new NewSubstitution(
                        agency.headOfHr(), id, today, today.plusDays(2), SubstitutionScope.everything(), "ลา")));
    }
}
