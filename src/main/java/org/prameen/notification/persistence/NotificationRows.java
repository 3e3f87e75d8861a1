package org.prameen.notification.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prameen.notification.NoticeKind;
import org.prameen.notification.Notification;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what people were told, and notes that they read it. */
@Repository
public class NotificationRows {

    static final String ABOUT =
            """
            (notice c
            left join assessment_case k on k.id = c.case_id
            left join organisation o on o.id = k.agency_id
            left join assessment_round r on r.id = k.round_id
            left join organisation b on b.id = c.body_id
            left join person q on q.id = c.person_id)
            """;
    static final String COLUMNS =
            """
            c.id, c.kind, c.subject_key, c.link, c.due_on, c.number, k.number as case_number, o.name_th, o.name_en,
            r.title_th, r.title_en, b.name_th as body_th, b.name_en as body_en,
            q.name_th as other_th, q.name_en as other_en
            """;

    private final JdbcClient jdbc;

    NotificationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Notification> page(PersonId person, boolean onlyUnread, int offset, int limit) {
        return jdbc.sql("select " + COLUMNS + ", n.at, n.read_at from notification n join " + ABOUT
                        + "on c.id = n.notice_id where n.person_id = ? and (n.read_at is null or not ?)"
                        + " order by n.at desc, n.notice_id desc limit " + limit + " offset " + offset)
                .params(person.value(), onlyUnread)
                .query(NotificationRows::read)
                .list();
    }

    public int count(PersonId person, boolean onlyUnread) {
        return jdbc.sql("select count(*) from notification where person_id = ?"
                        + (onlyUnread ? " and read_at is null" : ""))
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    public Optional<String> link(PersonId person, long notice) {
        return jdbc.sql("select c.link from notification n join notice c on c.id = n.notice_id"
                        + " where n.notice_id = ? and n.person_id = ?")
                .params(notice, person.value())
                .query(String.class)
                .optional();
    }

    public void markRead(PersonId person, long notice, Instant at) {
        jdbc.sql("update notification set read_at = ? where notice_id = ? and person_id = ? and read_at is null")
                .params(Timestamp.from(at), notice, person.value())
                .update();
    }

    public int markAllRead(PersonId person, Instant at) {
        return jdbc.sql("update notification set read_at = ? where person_id = ? and read_at is null")
                .params(Timestamp.from(at), person.value())
                .update();
    }

    /** Removes what is old, a bounded number at a time, and facts that nobody is told any more with their deliveries. @return how many */
    public int removeOld(Instant readBefore, Instant unreadBefore, int most) {
        int gone = jdbc.sql(
                        """
                        delete from notification where (notice_id, person_id) in (
                            select n.notice_id, n.person_id from notification n
                            where n.at < :unread or (n.at < :read and n.read_at is not null)
                            order by n.at limit :most for update skip locked)""")
                .param("unread", Timestamp.from(unreadBefore))
                .param("read", Timestamp.from(readBefore))
                .param("most", most)
                .update();
        return gone
                + jdbc.sql(
                                """
                                delete from notice where id in (
                                    select c.id from notice c where c.at < :read
                                      and not exists (select 1 from notification n where n.notice_id = c.id)
                                    limit :most)""")
                        .param("read", Timestamp.from(readBefore))
                        .param("most", most)
                        .update();
    }

    static Notification read(ResultSet row, int number) throws SQLException {
        return new Notification(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("subject_key")),
                localText(row, "name"),
                localText(row, "title"),
                Optional.ofNullable(row.getString("case_number")),
                localText(row, "body"),
                localText(row, "other"),
                row.getString("link"),
                Optional.ofNullable(row.getDate("due_on")).map(Date::toLocalDate),
                Optional.ofNullable((Integer) row.getObject("number")),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("read_at") != null);
    }

    private static Optional<LocalText> localText(ResultSet row, String name) throws SQLException {
        String thai = row.getString(name + "_th");
        return thai == null ? Optional.empty() : Optional.of(LocalText.of(thai, row.getString(name + "_en")));
    }
}
