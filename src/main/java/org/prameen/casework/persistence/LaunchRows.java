package org.prameen.casework.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.casework.LaunchId;
import org.prameen.casework.LaunchProgress;
import org.prameen.casework.LaunchSelection;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what a launch is to do and what it did. */
@Repository
public class LaunchRows {

    /** An agency whose case is still to be opened. */
    public record AgencyLeft(OrganisationId id, String code, RoundId round, String roundCode) {}

    private static final String AGENCIES =
            """
            from organisation o
            where o.kind = 'AGENCY' and o.active and o.path like any(:below)
              and o.type_code in (select t.code from organisation_type t where t.family = any(:families))
              and (:anyType or o.type_code = any(:types))
              and (:anyProvince or o.province_code = any(:provinces))
              and (:agency::uuid is null or o.id = :agency)
            """;

    /**
     * What bounds every selection.
     *
     * @param below path prefixes within the person's reach
     * @param families of organisation types that the instrument is made for
     */
    public record Within(List<String> below, List<String> families) {}

    private final JdbcClient jdbc;

    LaunchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int count(LaunchSelection selection, Within within) {
        return within.below().isEmpty()
                ? 0
                : selected("select count(*) " + AGENCIES, selection, within)
                        .query(Integer.class)
                        .single();
    }

    public int countOpened(RoundId round, LaunchSelection selection, Within within) {
        String opened = " and exists (select 1 from assessment_case c where c.agency_id = o.id and c.round_id = :round"
                + " and c.kind = 'INTERNAL')";
        return within.below().isEmpty()
                ? 0
                : selected("select count(*) " + AGENCIES + opened, selection, within)
                        .param("round", round.value())
                        .query(Integer.class)
                        .single();
    }

    public void insert(LaunchId id, RoundId round, Optional<PersonId> by, Instant at) {
        jdbc.sql("insert into launch (id, round_id, started_by, started_at) values (?, ?, ?, ?)")
                .params(id.value(), round.value(), by.map(PersonId::value).orElse(null), Timestamp.from(at))
                .update();
    }

    public int insertAgencies(LaunchId id, LaunchSelection selection, Within within) {
        return within.below().isEmpty()
                ? 0
                : selected(
                                "insert into launch_agency (launch_id, agency_id) select :launch, o.id " + AGENCIES,
                                selection,
                                within)
                        .param("launch", id.value())
                        .update();
    }

    /** Takes rows nobody else holds; they stay locked until the transaction ends. */
    public List<AgencyLeft> takeLeft(LaunchId launch, int most) {
        return jdbc.sql(
                        """
                        select o.id, o.code, r.id as round_id, r.code as round_code
                        from launch_agency a
                        join launch l on l.id = a.launch_id
                        join assessment_round r on r.id = l.round_id
                        join organisation o on o.id = a.agency_id
                        where a.launch_id = ? and a.outcome is null
                        order by o.code limit ? for update of a skip locked""")
                .params(launch.value(), most)
                .query((row, number) -> new AgencyLeft(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        new RoundId(row.getObject("round_id", UUID.class)),
                        row.getString("round_code")))
                .list();
    }

    public void setOutcome(LaunchId launch, OrganisationId agency, String outcome) {
        jdbc.sql("update launch_agency set outcome = ? where launch_id = ? and agency_id = ?")
                .params(outcome, launch.value(), agency.value())
                .update();
    }

    public void setFailed(LaunchId launch, OrganisationId agency, String error) {
        jdbc.sql("update launch_agency set outcome = 'FAILED', error = ? where launch_id = ? and agency_id = ?")
                .params(error, launch.value(), agency.value())
                .update();
    }

    public void finishIfNothingLeft(LaunchId launch, Instant at) {
        jdbc.sql(
                        """
                        update launch set finished_at = ? where id = ? and finished_at is null
                          and not exists (select 1 from launch_agency where launch_id = launch.id and outcome is null)""")
                .params(Timestamp.from(at), launch.value())
                .update();
    }

    public List<LaunchId> unfinished() {
        return jdbc
                .sql("select id from launch where finished_at is null order by started_at")
                .query(UUID.class)
                .list()
                .stream()
                .map(LaunchId::new)
                .toList();
    }

    public Optional<LaunchId> latest(RoundId round) {
        return jdbc.sql("select id from launch where round_id = ? order by started_at desc limit 1")
                .param(round.value())
                .query(UUID.class)
                .optional()
                .map(LaunchId::new);
    }

    public Optional<LaunchProgress> progress(LaunchId id) {
        return jdbc.sql(
                        """
                        select l.*, count(a.*) as total,
                               count(*) filter (where a.outcome = 'OPENED') as opened,
                               count(*) filter (where a.outcome = 'EXISTED') as existed,
                               count(*) filter (where a.outcome = 'FAILED') as failed
                        from launch l join launch_agency a on a.launch_id = l.id
                        where l.id = ? group by l.id""")
                .param(id.value())
                .query(LaunchRows::read)
                .optional();
    }

    private JdbcClient.StatementSpec selected(String sql, LaunchSelection selection, Within within) {
        return jdbc.sql(sql)
                .param("families", within.families().toArray(String[]::new))
                .param("below", within.below().stream().map(path -> path + "%").toArray(String[]::new))
                .param("anyType", selection.types().isEmpty())
                .param("types", selection.types().toArray(String[]::new))
                .param("anyProvince", selection.provinces().isEmpty())
                .param("provinces", selection.provinces().toArray(String[]::new))
                .param("agency", selection.agency().map(OrganisationId::value).orElse(null));
    }

    private static LaunchProgress read(ResultSet row, int number) throws SQLException {
        return new LaunchProgress(
                new LaunchId(row.getObject("id", UUID.class)),
                new RoundId(row.getObject("round_id", UUID.class)),
                row.getInt("total"),
                row.getInt("opened"),
                row.getInt("existed"),
                row.getInt("failed"),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant));
    }
}
