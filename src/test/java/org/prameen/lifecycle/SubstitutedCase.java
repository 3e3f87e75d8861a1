package org.prameen.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.security.NewSubstitution;
import org.prameen.security.Role;
import org.prameen.security.SubstitutionScope;
import org.prameen.security.Substitutions;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.shared.SubstitutionId;
import org.springframework.beans.factory.annotation.Autowired;

/** A case whose coordinator goes away, and a colleague who is to do the work. */
@IntegrationTest
abstract class SubstitutedCase {

    static final LocalDate FIRST = LocalDate.of(2026, 2, 2);
    static final LocalDate LAST = LocalDate.of(2026, 2, 20);

    @Autowired
    World world;

    @Autowired
    Inbox inbox;

    @Autowired
    HandingOver handingOver;

    @Autowired
    FormTasks forms;

    @Autowired
    Substitutions substitutions;

    @Autowired
    WorkItemRows items;

    @Autowired
    MovableClock clock;

    Agency agency;
    RoundId round;
    CaseId id;
    String task;
    PersonId absent;
    PersonId substitute;

    @BeforeEach
    void openCase() {
        agency = world.agency();
        round = world.round();
        id = world.open(agency, round);
        task = items.open(id).get(0).taskId();
        absent = agency.coordinator();
        substitute = agency.person(Role.PLAN_MANAGER);
    }

    @AfterEach
    void putClockBack() {
        clock.set(MovableClock.START);
    }

    SubstitutionId lend(SubstitutionScope scope) {
        return world.call(
                absent,
                () -> substitutions.name(new NewSubstitution(absent, substitute, FIRST, LAST, scope, "ลาพักผ่อน")));
    }

    List<String> acting(SubstitutionId by, InboxTab tab) {
        return world.call(substitute, by, () -> ids(tab));
    }

    List<String> page(PersonId who, InboxTab tab) {
        return world.call(who, () -> ids(tab));
    }

    private List<String> ids(InboxTab tab) {
        return inbox.page(InboxQuery.of(tab), 0, 50).stream()
                .map(InboxLine::taskId)
                .toList();
    }
}
