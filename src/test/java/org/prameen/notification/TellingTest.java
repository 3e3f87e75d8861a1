package org.prameen.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.lifecycle.HandingOver;
import org.prameen.lifecycle.Inbox;
import org.prameen.lifecycle.InboxLine;
import org.prameen.lifecycle.InboxQuery;
import org.prameen.lifecycle.InboxTab;
import org.prameen.security.AsSystem;
import org.prameen.security.People;
import org.prameen.security.Role;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told what, and who is not. */
class TellingTest extends NotifiedCase {

    @Autowired
    Inbox inbox;

    @Autowired
    HandingOver handing;

    @Autowired
    People people;

    @Autowired
    Teller teller;

    @Autowired
    org.springframework.transaction.support.TransactionOperations transactions;

    @Test
    void aNewCaseTellsThoseWhoMayTakeItsFirstTasks() {
        id = world.open(agency);

        List<Notification> toCoordinator = told.to(agency.coordinator());
        assertThat(toCoordinator).isNotEmpty().allMatch(each -> each.kind() == NoticeKind.WORK_OPENED);
        assertThat(toCoordinator).allMatch(each -> each.link().startsWith("tasks/"));
        assertThat(told.to(agency.respondent())).isEmpty();
        assertThat(told.to(world.agency().coordinator())).as("another agency").isEmpty();
    }

    @Test
    void aTaskIsToldToWhomItIsGivenAndFromWhomItIsTaken() {
        id = world.open(agency);
        PersonId other = world.person(Role.COORDINATOR, agency.id());
        String task = firstTask(agency.coordinator());

        world.as(agency.coordinator(), () -> handing.claim(task));
        assertThat(told.kinds(agency.coordinator())).as("one's own act").doesNotContain(NoticeKind.WORK_ASSIGNED);

        world.as(agency.headOfHr(), () -> handing.reassign(task, other));

        assertThat(told.to(other, NoticeKind.WORK_ASSIGNED)).singleElement().satisfies(each -> assertThat(each.link())
                .isEqualTo("tasks/" + task));
        assertThat(told.to(agency.coordinator(), NoticeKind.WORK_TAKEN_BACK)).hasSize(1);
        assertThat(told.kinds(agency.headOfHr())).doesNotContain(NoticeKind.WORK_ASSIGNED, NoticeKind.WORK_TAKEN_BACK);
    }

    @Test
    void whoAsksForATaskHasItsDoersToldOnceADay() {
        id = world.open(agency);
        String task = firstTask(agency.coordinator());

        world.as(agency.headOfHr(), () -> handing.remind(task));

        assertThat(told.to(agency.coordinator(), NoticeKind.WORK_REMINDED))
                .singleElement()
                .satisfies(each -> assertThat(each.link()).isEqualTo("tasks/" + task));
        assertThat(told.kinds(agency.headOfHr())).doesNotContain(NoticeKind.WORK_REMINDED);
    }

    @Test
    void nobodyIsToldTwiceOfOneFactHoweverManyRolesTheyHold() {
        AsSystem.run(() -> people.assign(agency.coordinator(), Role.HEAD_OF_HR, agency.id(), Optional.empty()));
        id = world.open(agency);

        say(fact("twice", Role.COORDINATOR, Role.HEAD_OF_HR, Role.COMMITTEE_MEMBER));
        say(fact("twice", Role.COORDINATOR, Role.HEAD_OF_HR, Role.COMMITTEE_MEMBER));

        assertThat(told.to(agency.coordinator(), NoticeKind.PLAN_APPROVED)).hasSize(1);
        assertThat(told.to(agency.committeeMember(), NoticeKind.PLAN_APPROVED)).hasSize(1);
        assertThat(told.to(agency.person(Role.EXECUTIVE))).isEmpty();
    }

    @Test
    void whoActedAndWhoMayNotSignInAnyMoreIsNotTold() {
        id = world.open(agency);
        AsSystem.run(() -> people.change(agency.headOfHr(), LocalText.of("ก", "A"), Optional.empty(), false));

        world.as(agency.coordinator(), () -> say(fact("acted", Role.COORDINATOR, Role.HEAD_OF_HR, Role.EXECUTIVE)));
        AsSystem.run(() -> people.change(agency.headOfHr(), LocalText.of("ก", "A"), Optional.empty(), true));

        assertThat(told.to(agency.coordinator(), NoticeKind.PLAN_APPROVED)).isEmpty();
        assertThat(told.to(agency.headOfHr(), NoticeKind.PLAN_APPROVED)).isEmpty();
        assertThat(told.to(agency.person(Role.EXECUTIVE), NoticeKind.PLAN_APPROVED))
                .hasSize(1);
    }

    @Test
    void aFactOfATransactionThatFailsIsToldToNobody() {
        id = world.open(agency);

        transactions.executeWithoutResult(status -> {
            say(fact("undone", Role.COORDINATOR));
            status.setRollbackOnly();
        });

        assertThat(told.to(agency.coordinator(), NoticeKind.PLAN_APPROVED)).isEmpty();
    }

    @Test
    void fiveHundredPeopleAreToldByOneStatement() {
        id = world.open(agency);
        List<PersonId> members = IntStream.range(0, 500)
                .mapToObj(each -> world.person(Role.COMMITTEE_MEMBER, agency.id()))
                .toList();

        List<String> statements = SqlCounter.during(() -> say(fact("many", Role.COMMITTEE_MEMBER)));

        assertThat(statements).hasSize(1);
        assertThat(jdbc.sql("select count(*) from notification n join notice c on c.id = n.notice_id"
                                + " where c.case_id = ? and c.kind = 'PLAN_APPROVED'")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(members.size() + 1);
    }

    @Test
    void readingIsEachPersonsOwn() {
        id = world.open(agency);
        say(fact("read", Role.COORDINATOR, Role.HEAD_OF_HR));
        long notice =
                told.to(agency.coordinator(), NoticeKind.PLAN_APPROVED).get(0).notice();
        int before = told.unread(agency.coordinator());

        assertThat(world.call(agency.coordinator(), () -> notifications.open(notice)))
                .isEqualTo("cases/" + id);
        assertThat(told.unread(agency.coordinator())).isEqualTo(before - 1);
        assertThat(told.to(agency.headOfHr(), NoticeKind.PLAN_APPROVED))
                .singleElement()
                .matches(each -> !each.read());
        assertThatThrownBy(() -> world.call(agency.respondent(), () -> notifications.open(notice)))
                .isInstanceOf(NotFound.class);

        world.as(agency.coordinator(), () -> notifications.markAllRead());
        assertThat(told.unread(agency.coordinator())).isZero();
        assertThat(told.unread(agency.headOfHr())).isPositive();
    }

    private String firstTask(PersonId person) {
        return world.call(person, () -> inbox.page(InboxQuery.of(InboxTab.GROUP), 0, 1)).stream()
                .map(InboxLine::taskId)
                .findFirst()
                .orElseThrow();
    }

    private Fact fact(String occasion, Role... roles) {
        return Fact.of(NoticeKind.PLAN_APPROVED, id, occasion, "cases/" + id, clock.instant(), roles);
    }

    private void say(Fact fact) {
        teller.note(news -> news.happened(fact));
    }
}
