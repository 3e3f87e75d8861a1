package org.prameen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.prameen.lifecycle.FormTasks;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes by itself: notifications of tasks that are done, and old ones. */
class TidyingTest extends NotifiedCase {

    @Autowired
    Tidying tidying;

    @Autowired
    FormTasks forms;

    @Test
    void whatIsDoneNeedNotBeReadAnyMore() {
        id = world.open(agency);
        PersonId coordinator = agency.coordinator();
        int before = told.unread(coordinator);
        String task = told.to(coordinator).get(0).link().substring("tasks/".length());

        world.as(coordinator, () -> forms.notNeeded(task, "ทำแล้วในรอบก่อน"));

        assertThat(told.to(coordinator))
                .filteredOn(each -> each.link().endsWith(task))
                .singleElement()
                .matches(Notification::read);
        assertThat(told.unread(coordinator))
                .as("their next task is their own doing")
                .isLessThan(before);
    }

    @Test
    void whatWasReadGoesAfterNinetyDaysAndWhatWasNotAfterAYear() {
        id = world.open(agency);
        PersonId coordinator = agency.coordinator();
        PersonId head = agency.headOfHr();
        told.mailTo(head, "head@example.go.th", MailMode.AT_ONCE, 7);
        world.as(coordinator, () -> notifications.markAllRead());
        int unread = told.to(head).size();

        clock.advance(Duration.ofDays(89));
        tidying.removeOld();
        assertThat(told.to(coordinator)).isNotEmpty();

        clock.advance(Duration.ofDays(2));
        tidying.removeOld();
        assertThat(told.to(coordinator)).isEmpty();
        assertThat(told.to(head)).hasSize(unread);

        clock.advance(Duration.ofDays(275));
        tidying.removeOld();
        assertThat(told.to(head)).isEmpty();
        assertThat(jdbc.sql("select count(*) from notice where case_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
