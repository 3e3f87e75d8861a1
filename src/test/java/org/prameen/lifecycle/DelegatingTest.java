package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.security.Forbidden;
import org.prameen.security.NewSubstitution;
import org.prameen.security.Role;
import org.prameen.security.SubstitutionScope;
import org.prameen.security.Substitutions;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.RoundId;
import org.prameen.shared.SubstitutionId;
import org.springframework.beans.factory.annotation.Autowired;

/** One task that somebody does for another. */
@IntegrationTest
class DelegatingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 20);

    @Autowired
    World world;

    @Autowired
    Inbox inbox;

    @Autowired
    HandingOver handingOver;

    @Autowired
    Delegating delegating;

    @Autowired
    FormTasks forms;

    @Autowired
    Substitutions substitutions;

    @Autowired
    WorkItemRows items;

    @Autowired
    MovableClock clock;

    private Agency agency;
    private RoundId round;
    private CaseId id;
    private String task;
    private PersonId absent;
    private PersonId substitute;

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

    @Test
    void aSingleTaskIsDoneForSomebodyAndNothingElse() {
        CaseId other = world.open(agency, world.roundAfter(round));
        String otherTask = items.open(other).get(0).taskId();
        SubstitutionId by =
                world.call(absent, () -> delegating.delegate(task, substitute, FIRST.plusDays(3), "ติดประชุม"));

        assertThat(items.find(task).orElseThrow().assignee()).contains(absent);
        assertThat(world.call(substitute, inbox::offers)).singleElement().satisfies(offer -> assertThat(
                        offer.task().orElseThrow().taskId())
                .isEqualTo(task));
        assertThat(acting(by, InboxTab.MINE)).containsExactly(task);
        assertThat(acting(by, InboxTab.GROUP)).isEmpty();
        assertThatThrownBy(() -> world.call(substitute, by, () -> inbox.get(otherTask)))
                .isInstanceOf(NotFound.class);
        assertThat(world.call(
                        substitute,
                        by,
                        () -> handingOver.mayHandOver(items.find(task).orElseThrow())))
                .isFalse();

        world.call(substitute, by, () -> {
            forms.notNeeded(task, "ทำไปแล้ว");
            return null;
        });

        assertThat(world.call(substitute, inbox::offers)).isEmpty();
        assertThat(world.call(substitute, by, () -> inbox.counts())).isEqualTo(world.call(substitute, inbox::counts));
    }

    @Test
    void onlyOnesOwnTaskIsLeftToSomebody() {
        assertThatThrownBy(() ->
                        world.call(agency.headOfHr(), () -> delegating.delegate(task, substitute, LAST, "ฝากด้วย")))
                .isInstanceOf(Forbidden.class);
        SubstitutionId by = lend(SubstitutionScope.everything());
        assertThatThrownBy(() ->
                        world.call(substitute, by, () -> delegating.delegate(task, agency.headOfHr(), LAST, "ฝากต่อ")))
                .isInstanceOf(Rejected.class);
    }

    private SubstitutionId lend(SubstitutionScope scope) {
        return world.call(
                absent,
                () -> substitutions.name(new NewSubstitution(absent, substitute, FIRST, LAST, scope, "ลาพักผ่อน")));
    }

    private List<String> acting(SubstitutionId by, InboxTab tab) {
        return world.call(substitute, by, () -> ids(tab));
    }

    private List<String> page(PersonId who, InboxTab tab) {
        return world.call(who, () -> ids(tab));
    }

    private List<String> ids(InboxTab tab) {
        return inbox.page(InboxQuery.of(tab), 0, 50).stream()
                .map(InboxLine::taskId)
                .toList();
    }
}
