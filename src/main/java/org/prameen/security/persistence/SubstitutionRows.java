package org.prameen.security.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.prameen.security.HeldRole;
import org.prameen.security.LentTask;
import org.prameen.security.NewSubstitution;
import org.prameen.security.Role;
import org.prameen.security.Substitution;
import org.prameen.security.SubstitutionScope;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.shared.SubstitutionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes who does whose work. */
@Repository
public class SubstitutionRows {

    private static final String SELECT =
            """
            select s.*, a.name_th as absent_th, a.name_en as absent_en, b.name_th as substitute_th, b.name_en as substitute_en,
                   array(select r.role || '@' || r.organisation_id from substitution_role r
                         where r.substitution_id = s.id) as roles
            from substitution s
            join person a on a.id = s.absent_id
            join person b on b.id = s.substitute_id
            """;
    /** Both must still be allowed to sign in. */
    private static final String ACTIVE =
            "s.ended_at is null and :today between s.from_day and s.until_day and a.enabled and b.enabled";

    private static final String LATEST_FIRST =
            " order by s.ended_at is not null, s.until_day desc, s.named_at desc limit :limit offset :offset";

    private final JdbcClient jdbc;

    SubstitutionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who names, and when. */
    public record Naming(
            PersonId by, String name, Instant at, boolean fromElsewhere, Collection<OrganisationId> places) {}

    public void insert(SubstitutionId id, NewSubstitution wanted, Naming naming) {
        jdbc.sql(
                        """
                        insert into substitution (id, absent_id, substitute_id, places, from_day, until_day, all_roles,
                            round_id, task_id, case_id, from_elsewhere, reason, named_by, named_by_name, named_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        wanted.absent().value(),
                        wanted.substitute().value(),
                        naming.places().stream().map(OrganisationId::value).toArray(UUID[]::new),
                        wanted.from(),
                        wanted.until(),
                        wanted.scope().roles().isEmpty(),
                        wanted.scope().round().map(RoundId::value).orElse(null),
                        wanted.scope().task().map(LentTask::taskId).orElse(null),
                        wanted.scope().task().map(task -> task.caseId().value()).orElse(null),
                        naming.fromElsewhere(),
                        wanted.reason(),
                        naming.by().value(),
                        naming.name(),
                        Timestamp.from(naming.at()))
                .update();
        wanted.scope().roles().forEach(held -> jdbc.sql("insert into substitution_role values (?, ?, ?)")
                .params(id.value(), held.role().name(), held.organisation().value())
                .update());
    }

    public Optional<Substitution> find(SubstitutionId id) {
        return jdbc.sql(SELECT + "where s.id = ?")
                .param(id.value())
                .query(SubstitutionRows::read)
                .optional();
    }

    /** @return empty unless it counts today, for this substitute, and both may sign in */
    public Optional<Substitution> active(SubstitutionId id, PersonId substitute, LocalDate today) {
        return jdbc.sql(SELECT + "where s.id = :id and s.substitute_id = :substitute and " + ACTIVE)
                .param("id", id.value())
                .param("substitute", substitute.value())
                .param("today", today)
                .query(SubstitutionRows::read)
                .optional();
    }

    /** What counts today for a substitute, first to end first. */
    public List<Substitution> offered(PersonId substitute, LocalDate today) {
        return jdbc.sql(SELECT + "where s.substitute_id = :substitute and " + ACTIVE
                        + " order by s.until_day limit 100")
                .param("substitute", substitute.value())
                .param("today", today)
                .query(SubstitutionRows::read)
                .list();
    }

    /** Of a person, on either side; what counts or will count first. */
    public List<Substitution> of(PersonId person, int offset, int limit) {
        return jdbc.sql(SELECT + "where :person in (s.absent_id, s.substitute_id)" + LATEST_FIRST)
                .param("person", person.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(SubstitutionRows::read)
                .list();
    }

    /** Of people of organisations below these paths. */
    public List<Substitution> below(Collection<String> paths, int offset, int limit) {
        return jdbc.sql(SELECT
                        + "where exists (select 1 from organisation o where o.id = any(s.places) and o.path like any(:below))"
                        + LATEST_FIRST)
                .param("below", paths.stream().map(path -> path + "%").toArray(String[]::new))
                .param("offset", offset)
                .param("limit", limit)
                .query(SubstitutionRows::read)
                .list();
    }

    /** What counts or will count and has this person on either side. */
    public List<Substitution> ahead(PersonId person, LocalDate today) {
        return jdbc.sql(
                        SELECT
                                + "where :person in (s.absent_id, s.substitute_id) and s.ended_at is null and s.until_day >= :today")
                .param("person", person.value())
                .param("today", today)
                .query(SubstitutionRows::read)
                .list();
    }

    /** What is still on for a task. */
    public List<Substitution> ofTask(String taskId) {
        return jdbc.sql(SELECT + "where s.task_id = ? and s.ended_at is null")
                .param(taskId)
                .query(SubstitutionRows::read)
                .list();
    }

    /** @return whether it was still on */
    public boolean end(SubstitutionId id, Instant at, String by) {
        return jdbc.sql("update substitution set ended_at = ?, ended_by_name = ? where id = ? and ended_at is null")
                        .params(Timestamp.from(at), by, id.value())
                        .update()
                > 0;
    }

    private static Substitution read(ResultSet row, int number) throws SQLException {
        return new Substitution(
                new SubstitutionId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("absent_id", UUID.class)),
                LocalText.of(row.getString("absent_th"), row.getString("absent_en")),
                new PersonId(row.getObject("substitute_id", UUID.class)),
                LocalText.of(row.getString("substitute_th"), row.getString("substitute_en")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                scope(row),
                row.getBoolean("from_elsewhere"),
                row.getString("reason"),
                row.getString("named_by_name"),
                row.getTimestamp("named_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("ended_by_name")));
    }

    private static SubstitutionScope scope(ResultSet row) throws SQLException {
        Set<HeldRole> roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(SubstitutionRows::role)
                .collect(Collectors.toSet());
        CaseId caseId = new CaseId(row.getObject("case_id", UUID.class));
        return new SubstitutionScope(
                roles,
                Optional.ofNullable(row.getObject("round_id", UUID.class)).map(RoundId::new),
                Optional.ofNullable(row.getString("task_id")).map(task -> new LentTask(task, caseId)));
    }

    private static HeldRole role(String text) {
        int at = text.indexOf('@');
        return new HeldRole(Role.valueOf(text.substring(0, at)), OrganisationId.of(text.substring(at + 1)));
    }
}
