package org.prameen.notification;

import java.util.List;
import org.prameen.World;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests ask about notifications. */
class Told {

    private final World world;
    private final Notifications notifications;
    private final JdbcClient jdbc;

    Told(World world, Notifications notifications, JdbcClient jdbc) {
        this.world = world;
        this.notifications = notifications;
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Notification> to(PersonId person) {
        return world.call(person, () -> notifications.page(false, 0, 200));
    }

    List<NoticeKind> kinds(PersonId person) {
        return to(person).stream().map(Notification::kind).toList();
    }

    List<Notification> to(PersonId person, NoticeKind kind) {
        return to(person).stream().filter(told -> told.kind() == kind).toList();
    }

    int unread(PersonId person) {
        return world.call(person, () -> notifications.count(true));
    }

    /** Gives somebody an address and says how they want to be told. */
    void mailTo(PersonId person, String address, MailMode mode, int hour) {
        jdbc.sql("update person set email = ? where id = ?")
                .params(address, person.value())
                .update();
        jdbc.sql("insert into notification_preference values (?, ?, ?) on conflict (person_id)"
                        + " do update set mode = excluded.mode, digest_hour = excluded.digest_hour")
                .params(person.value(), mode.name(), hour)
                .update();
    }

    List<String> deliveries(PersonId person) {
        return jdbc.sql("select state from delivery where person_id = ? order by id")
                .param(person.value())
                .query(String.class)
                .list();
    }
}
