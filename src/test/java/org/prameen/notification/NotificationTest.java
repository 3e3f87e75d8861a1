package org.prameen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** What people find among their notifications. */
@IntegrationTest
class NotificationTest {

    @Autowired
    World world;

    @Autowired
    Notifications notifications;

    @Test
    void aNewCaseTellsThoseWhoMayTakeItsFirstTasks() {
        Agency agency = world.agency();

        world.open(agency);

        assertThat(of(agency.coordinator())).extracting(Notification::kind).contains(NoticeKind.WORK_OPENED);
        assertThat(of(agency.respondent())).isEmpty();
    }

    private List<Notification> of(PersonId person) {
        return world.call(person, () -> notifications.page(false, 0, 100));
    }
}
