package org.prameen.answering.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.prameen.answering.PersonalNotice;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes personal notices. */
@Repository
public class NoticeRows {

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells everybody who was asked to answer and has not handed in. @return how many were told */
    public int tellUnfinished(CaseId id, String textKey, Instant at) {
        return tell(id, textKey, at, "and s.submitted_at is null");
    }

    /** Tells everybody who was asked to answer. @return how many were told */
    public int tellAll(CaseId id, String textKey, Instant at) {
        return tell(id, textKey, at, "");
    }

    private int tell(CaseId id, String textKey, Instant at, String whom) {
        return jdbc.sql(
                        """
                        insert into personal_notice (id, person_id, text_key, case_id, at)
                        select gen_random_uuid(), i.person_id, :key, i.case_id, :at
                        from invitation i
                        left join answer_sheet s on s.case_id = i.case_id and s.person_id = i.person_id and not s.trial
                        where i.case_id = :case and i.removed_at is null %s
                        on conflict (person_id, case_id, text_key) where read_at is null do update set at = excluded.at"""
                                .formatted(whom))
                .param("key", textKey)
                .param("at", Timestamp.from(at))
                .param("case", id.value())
                .update();
    }

    /** Unread, newest first. */
    public List<PersonalNotice> unread(PersonId person, int most) {
        return jdbc.sql(
                        """
                        select n.id, n.text_key, n.case_id, c.number, n.at from personal_notice n
                        join assessment_case c on c.id = n.case_id
                        where n.person_id = ? and n.read_at is null order by n.at desc limit ?""")
                .params(person.value(), most)
                .query((row, number) -> new PersonalNotice(
                        row.getObject("id", UUID.class),
                        row.getString("text_key"),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("number"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Somebody else's notice is left alone. */
    public void markRead(UUID id, PersonId person, Instant at) {
        jdbc.sql("update personal_notice set read_at = ? where id = ? and person_id = ? and read_at is null")
                .params(Timestamp.from(at), id, person.value())
                .update();
    }
}
