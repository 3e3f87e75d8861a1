package org.prameen.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.SqlCounter;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ActionListsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Actions actions;

    @Autowired
    ActionLists lists;

    Agency agency;
    ActionId late;

    @BeforeEach
    void plan() {
        agency = world.agency();
        CaseId id = world.open(agency);
        late = add(id, MARCH, "กองคลัง");
        add(id, JUNE, "กอง_ช่าง");
        ActionId done = add(id, MARCH, "กองคลัง");
        world.as(agency.coordinator(), () -> actions.close(done, "เสร็จแล้ว"));
        clock.set(LocalDate.of(2026, 4, 1).atTime(8, 0));
    }

    @AfterEach
    void putClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void openOnesComeFirstByDueDate() {
        assertThat(mine(ActionSearch.everything()))
                .extracting(ActionListing::status)
                .containsExactly(ActionStatus.PLANNED, ActionStatus.PLANNED, ActionStatus.DONE);
        assertThat(mine(ActionSearch.everything()).get(0).id()).isEqualTo(late);
    }

    @Test
    void actionIsLateFromTheDayAfterItsLast() {
        assertThat(mine(ActionSearch.everything().overdue(true)))
                .extracting(ActionListing::id)
                .containsExactly(late);
        clock.set(MARCH.atTime(23, 59));
        assertThat(mine(ActionSearch.everything().overdue(true))).isEmpty();
    }

    @Test
    void filtersNarrow() {
        assertThat(mine(ActionSearch.everything().in(Quarter.of(JUNE)))).hasSize(1);
        assertThat(mine(ActionSearch.everything().ownedBy("คลัง"))).hasSize(2);
        assertThat(mine(ActionSearch.everything().ownedBy("กอง_"))).hasSize(1);
        assertThat(mine(ActionSearch.everything().open(true))).hasSize(2);
        assertThat(mine(ActionSearch.everything().at("ไม่มีหน่วยงานนี้"))).isEmpty();
    }

    @Test
    void listsEndWhereAPersonsReachEnds() {
        assertThat(world.call(world.agency().coordinator(), () -> lists.count(ActionSearch.everything())))
                .isZero();
        assertThat(world.call(agency.respondent(), () -> lists.count(ActionSearch.everything())))
                .isZero();
        assertThat(world.call(
                        world.person(Role.PROVINCIAL_REVIEWER, "MUN-20"),
                        () -> lists.page(ActionSearch.everything(), 0, 500)))
                .extracting(ActionListing::id)
                .contains(late);
        assertThat(world.call(
                        world.person(Role.PROVINCIAL_REVIEWER, "SAO-20"),
                        () -> lists.page(ActionSearch.everything(), 0, 500)))
                .extracting(ActionListing::id)
                .doesNotContain(late);
    }

    @Test
    void pageIsOneStatement() {
        assertThat(SqlCounter.during(() -> mine(ActionSearch.everything())).stream()
                        .filter(sql -> sql.contains("improvement_action")))
                .hasSize(1);
    }

    private ActionId add(CaseId id, LocalDate due, String owner) {
        return world.call(
                agency.coordinator(),
                () -> actions.add(
                        id,
                        new NewAction(
                                "C1.F4.I2",
                                ActionKind.ORGANISATION,
                                "อบรม",
                                Owner.named(owner),
                                Quarter.of(due),
                                due)));
    }

    private List<ActionListing> mine(ActionSearch search) {
        return world.call(agency.person(Role.PLAN_MANAGER), () -> lists.page(search, 0, 50));
    }
}
