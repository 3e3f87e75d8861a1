package org.prameen.answering.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.prameen.answering.Informant;
import org.prameen.security.RespondentGroup;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes who was asked to answer. */
@Repository
public class InvitationRows {

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing to somebody who was ever invited. @return whether the person is new */
    public boolean inviteFirst(CaseId id, PersonId person, RespondentGroup group, Instant at) {
        return jdbc.sql(
                                """
                        insert into invitation (case_id, person_id, respondent_group, invited_at)
                        values (?, ?, ?, ?) on conflict do nothing""")
                        .params(id.value(), person.value(), group.name(), Timestamp.from(at))
                        .update()
                > 0;
    }

    /** Also invites again who was removed. @return whether the person was not invited before */
    public boolean invite(CaseId id, PersonId person, RespondentGroup group, Instant at) {
        return jdbc.sql(
                                """
                        insert into invitation (case_id, person_id, respondent_group, invited_at) values (?, ?, ?, ?)
                        on conflict (case_id, person_id) do update
                        set respondent_group = excluded.respondent_group, invited_at = excluded.invited_at,
                            removed_at = null
                        where invitation.removed_at is not null""")
                        .params(id.value(), person.value(), group.name(), Timestamp.from(at))
                        .update()
                > 0;
    }

    /** @return whether the person was invited */
    public boolean remove(CaseId id, PersonId person, Instant at) {
        return jdbc.sql(
                                """
                        update invitation set removed_at = ?
                        where case_id = ? and person_id = ? and removed_at is null""")
                        .params(Timestamp.from(at), id.value(), person.value())
                        .update()
                > 0;
    }

    /** Whether the person wrote anything that counts. */
    public boolean hasAnswers(CaseId id, PersonId person) {
        return jdbc.sql(
                        """
                        select exists (select 1 from answer_sheet s join answer a on a.sheet_id = s.id
                                       where s.case_id = ? and s.person_id = ? and not s.trial
                                         and (a.value is not null or a.note is not null))""")
                .params(id.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** Everybody asked, in Thai order, with how many of the items asked they answered. */
    public List<Informant> all(CaseId id, List<String> indicators) {
        return jdbc.sql(
                        """
                        select p.id, p.name_th, p.name_en, i.respondent_group, i.invited_at, s.submitted_at,
                               count(a.value) filter (where a.indicator_code = any(:indicators)) as answered,
                               max(a.changed_at) as last
                        from invitation i
                        join person p on p.id = i.person_id
                        left join answer_sheet s on s.case_id = i.case_id and s.person_id = i.person_id and not s.trial
                        left join answer a on a.sheet_id = s.id
                        where i.case_id = :case and i.removed_at is null
                        group by p.id, i.respondent_group, i.invited_at, s.submitted_at
                        order by p.name_th collate "th-x-icu", p.id""")
                .param("case", id.value())
                .param("indicators", indicators.toArray(String[]::new))
                .query((row, number) -> new Informant(
                        new PersonId(row.getObject("id", UUID.class)),
                        LocalText.of(row.getString("name_th"), row.getString("name_en")),
                        RespondentGroup.valueOf(row.getString("respondent_group")),
                        row.getTimestamp("invited_at").toInstant(),
                        row.getInt("answered"),
                        SheetRows.instant(row, "submitted_at"),
                        SheetRows.instant(row, "last")))
                .list();
    }
}
