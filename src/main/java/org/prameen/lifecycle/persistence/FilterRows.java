package org.prameen.lifecycle.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.lifecycle.DueWithin;
import org.prameen.lifecycle.InboxQuery;
import org.prameen.lifecycle.InboxTab;
import org.prameen.lifecycle.SavedFilter;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps filters of inboxes. */
@Repository
public class FilterRows {

    private static final String SELECT =
            """
            select f.*, p.name_th, p.name_en, f.owner_id = :me as own, d.filter_id is not null as opens_first
            from inbox_filter f
            join person p on p.id = f.owner_id
            left join inbox_default_filter d on d.filter_id = f.id and d.person_id = :me
            """;

    private final JdbcClient jdbc;

    FilterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SavedFilter> all(PersonId me, Collection<OrganisationId> workplaces) {
        return jdbc.sql(
                        SELECT
                                + """
                        where f.deleted_at is null and (f.owner_id = :me or (f.shared_with = any(:places) and p.enabled))
                        order by own desc, f.name collate "th-x-icu" limit 500""")
                .param("me", me.value())
                .param("places", workplaces.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(FilterRows::read)
                .list();
    }

    public Optional<SavedFilter> deleted(UUID id, PersonId me) {
        return jdbc.sql(SELECT + "where f.id = :id and f.owner_id = :me and f.deleted_at is not null")
                .param("id", id)
                .param("me", me.value())
                .query(FilterRows::read)
                .optional();
    }

    public int count(PersonId owner) {
        return jdbc.sql("select count(*) from inbox_filter where owner_id = ? and deleted_at is null")
                .param(owner.value())
                .query(Integer.class)
                .single();
    }

    /** Until the transaction ends, another window of the same person waits. */
    public void oneAtATime(PersonId owner) {
        jdbc.sql("select id from person where id = ? for update")
                .param(owner.value())
                .query((row, number) -> true)
                .list();
    }

    public void insert(
            UUID id, PersonId owner, String name, InboxQuery query, Optional<OrganisationId> sharedWith, Instant at) {
        jdbc.sql(
                        """
                        insert into inbox_filter
                            (id, owner_id, name, tab, text, round_id, agency_id, step, due, shared_with, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        owner.value(),
                        name,
                        query.tab().name(),
                        query.text().orElse(null),
                        query.round().map(RoundId::value).orElse(null),
                        query.agency().map(OrganisationId::value).orElse(null),
                        query.step().orElse(null),
                        query.due().map(Enum::name).orElse(null),
                        sharedWith.map(OrganisationId::value).orElse(null),
                        Timestamp.from(at))
                .update();
    }

    public void rename(UUID id, String name) {
        jdbc.sql("update inbox_filter set name = ? where id = ?")
                .params(name, id)
                .update();
    }

    public void delete(UUID id, Instant at) {
        jdbc.sql("update inbox_filter set deleted_at = ? where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    public void restore(UUID id) {
        jdbc.sql("update inbox_filter set deleted_at = null where id = ?")
                .param(id)
                .update();
    }

    public void openFirst(PersonId person, Optional<UUID> filter) {
        if (filter.isEmpty()) {
            jdbc.sql("delete from inbox_default_filter where person_id = ?")
                    .param(person.value())
                    .update();
            return;
        }
        jdbc.sql(
                        """
                        insert into inbox_default_filter values (?, ?)
                        on conflict (person_id) do update set filter_id = excluded.filter_id""")
                .params(person.value(), filter.get())
                .update();
    }

    private static SavedFilter read(ResultSet row, int number) throws SQLException {
        return new SavedFilter(
                row.getObject("id", UUID.class),
                row.getString("name"),
                query(row),
                row.getBoolean("own"),
                LocalText.of(row.getString("name_th"), row.getString("name_en")),
                Optional.ofNullable(row.getObject("shared_with", UUID.class)).map(OrganisationId::new),
                row.getBoolean("opens_first"));
    }

    private static InboxQuery query(ResultSet row) throws SQLException {
        return new InboxQuery(
                InboxTab.valueOf(row.getString("tab")),
                Optional.ofNullable(row.getString("text")),
                Optional.ofNullable(row.getObject("round_id", UUID.class)).map(RoundId::new),
                Optional.ofNullable(row.getObject("agency_id", UUID.class)).map(OrganisationId::new),
                Optional.ofNullable(row.getString("step")),
                Optional.ofNullable(row.getString("due")).map(DueWithin::valueOf));
    }
}
