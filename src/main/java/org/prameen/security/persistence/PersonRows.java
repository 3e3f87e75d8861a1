package org.prameen.security.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.prameen.security.Assignment;
import org.prameen.security.NewPerson;
import org.prameen.security.Person;
import org.prameen.security.RespondentGroup;
import org.prameen.security.Role;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes people with their roles, one statement a question however many people it finds. */
@Repository
public class PersonRows {

    static final String SELECT =
            """
            select p.*, a.role, a.organisation_id, a.respondent_group, o.path,
                   (select g.path from organisation g
                    where g.kind = 'AGENCY' and g.code = any(string_to_array(o.path, '/'))) as agency_path
            from person p
            left join role_assignment a on a.person_id = p.id
            left join organisation o on o.id = a.organisation_id
            """;

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Person> find(PersonId id) {
        return first(jdbc.sql(SELECT + "where p.id = ?").param(id.value()));
    }

    public Optional<Person> byUsername(String username) {
        return first(jdbc.sql(SELECT + "where p.username = ?").param(username));
    }

    public List<Person> all(Collection<PersonId> ids) {
        return people(jdbc.sql(SELECT + "where p.id = any(?) order by p.name_th collate \"th-x-icu\"")
                .param(ids.stream().map(PersonId::value).toArray(UUID[]::new)));
    }

    /** People with a role at an organisation or below it, in Thai order of their names. */
    public List<Person> below(String path, List<Role> roles, int limit) {
        return people(jdbc.sql(
                        SELECT
                                + """
                        where p.id in (
                            select q.id from person q where exists (
                                select 1 from role_assignment r join organisation x on x.id = r.organisation_id
                                where r.person_id = q.id and x.path like ? and r.role = any(?))
                            order by q.name_th collate "th-x-icu" limit ?)
                        order by p.name_th collate "th-x-icu"
                        """)
                .params(path + "%", roles.stream().map(Role::name).toArray(String[]::new), limit));
    }

    public String passwordHash(PersonId id) {
        return jdbc.sql("select password_hash from person where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    public boolean anyWith(Role role) {
        return jdbc.sql(
                        "select exists (select 1 from role_assignment a join person p on p.id = a.person_id and p.enabled where a.role = ?)")
                .param(role.name())
                .query(Boolean.class)
                .single();
    }

    /** Until the transaction ends, others who call this wait: for what must hold over all administrators. */
    public void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('administrators'))")
                .query((row, number) -> true)
                .list();
    }

    /** People who may sign in and hold a role anywhere. */
    public int countWith(Role role) {
        return jdbc.sql("select count(distinct p.id) from role_assignment a join person p on p.id = a.person_id"
                        + " and p.enabled where a.role = ?")
                .param(role.name())
                .query(Integer.class)
                .single();
    }

    public PersonId insert(NewPerson person, String passwordHash, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into person (id, username, password_hash, name_th, name_en, email, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        person.username(),
                        passwordHash,
                        person.name().th(),
                        person.name().en(),
                        person.email().orElse(null),
                        java.sql.Timestamp.from(at))
                .update();
        return new PersonId(id);
    }

    public void update(PersonId id, LocalText name, String email, boolean enabled) {
        jdbc.sql("update person set name_th = ?, name_en = ?, email = ?, enabled = ? where id = ?")
                .params(name.th(), name.en(), email, enabled, id.value())
                .update();
    }

    public void setPassword(PersonId id, String hash) {
        jdbc.sql("update person set password_hash = ? where id = ?")
                .params(hash, id.value())
                .update();
    }

    public void setContact(PersonId id, String email, String language) {
        jdbc.sql("update person set email = ?, language = ? where id = ?")
                .params(email, language, id.value())
                .update();
    }

    /** @return whether the role was new */
    public boolean assign(PersonId id, Role role, OrganisationId at, Optional<RespondentGroup> group) {
        return jdbc.sql("insert into role_assignment values (?, ?, ?, ?) on conflict do nothing")
                        .params(
                                id.value(),
                                role.name(),
                                at.value(),
                                group.map(Enum::name).orElse(null))
                        .update()
                > 0;
    }

    public boolean withdraw(PersonId id, Role role, OrganisationId at) {
        return jdbc.sql("delete from role_assignment where person_id = ? and role = ? and organisation_id = ?")
                        .params(id.value(), role.name(), at.value())
                        .update()
                > 0;
    }

    private static Optional<Person> first(JdbcClient.StatementSpec statement) {
        return people(statement).stream().findFirst();
    }

    static List<Person> people(JdbcClient.StatementSpec statement) {
        Map<UUID, Person> people = new LinkedHashMap<>();
        statement.query((ResultSet row) -> {
            UUID id = row.getObject("id", UUID.class);
            Person person = people.get(id);
            if (person == null) {
                person = person(row, id);
                people.put(id, person);
            }
            if (row.getString("role") != null) {
                person.assignments().add(assignment(row));
            }
        });
        return List.copyOf(people.values());
    }

    private static Person person(ResultSet row, UUID id) throws SQLException {
        return new Person(
                new PersonId(id),
                row.getString("username"),
                LocalText.of(row.getString("name_th"), row.getString("name_en")),
                Optional.ofNullable(row.getString("email")),
                row.getBoolean("enabled"),
                row.getString("language"),
                new ArrayList<>());
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                Role.valueOf(row.getString("role")),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("path"),
                Optional.ofNullable(row.getString("agency_path")),
                Optional.ofNullable(row.getString("respondent_group")).map(RespondentGroup::valueOf));
    }
}
