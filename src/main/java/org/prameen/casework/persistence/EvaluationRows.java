package org.prameen.casework.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.prameen.casework.EvaluationLine;
import org.prameen.casework.EvaluatorType;
import org.prameen.casework.NewEvaluation;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps evaluations from outside and who does them. */
@Repository
public class EvaluationRows {

    private static final String LINES =
            """
            select c.id, c.number, c.closed_at, o.name_th, o.name_en, b.name_th as body_th, b.name_en as body_en,
                   r.title_th, r.title_en, t.name_th as type_th, t.name_en as type_en, x.starts_on, x.ends_on, x.begun_at
            from external_evaluation x
            join assessment_case c on c.id = x.case_id
            join assessment_round r on r.id = c.round_id
            join organisation o on o.id = c.agency_id
            join organisation b on b.id = x.body_id
            join evaluator_type t on t.code = x.evaluator_type
            """;
    private static final String WITHIN =
            """
            where o.path like any(:below) and not o.path like any(:inside)
              and (:round::uuid is null or c.round_id = :round)
              and (:onlyRound::uuid is null or c.round_id = :onlyRound)
              and (:onlyCase::uuid is null or c.id = :onlyCase)
            """;

    private final JdbcClient jdbc;

    EvaluationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a list may show at most.
     *
     * @param below path prefixes of what may be read
     * @param inside paths of the agencies the reader belongs to, whose evaluations from outside they do not see
     */
    public record Border(
            List<String> below, List<String> inside, Optional<RoundId> onlyRound, Optional<CaseId> onlyCase) {}

    public List<EvaluatorType> types() {
        return jdbc.sql("select * from evaluator_type order by position")
                .query((row, number) -> new EvaluatorType(
                        row.getString("code"), LocalText.of(row.getString("name_th"), row.getString("name_en"))))
                .list();
    }

    public void insert(CaseId id, OrganisationId body, NewEvaluation evaluation) {
        CaseRows.changed(id);
        jdbc.sql(
                        """
                        insert into external_evaluation (case_id, body_id, evaluator_type, starts_on, ends_on)
                        values (?, ?, ?, ?, ?)""")
                .params(id.value(), body.value(), evaluation.type(), evaluation.from(), evaluation.until())
                .update();
    }

    public boolean isEvaluator(CaseId id, PersonId person) {
        return jdbc.sql("select exists (select 1 from external_evaluator where case_id = ? and person_id = ?)")
                .params(id.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the person evaluates the agency from outside in the round just now: they were asked, and it is not confirmed. */
    public boolean isEvaluating(OrganisationId agency, RoundId round, PersonId person) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from assessment_case c
                            join external_evaluation x on x.case_id = c.id
                            join external_evaluator e on e.case_id = c.id
                            where c.agency_id = ? and c.round_id = ? and c.kind = 'EXTERNAL' and c.closed_at is null
                              and x.begun_at is not null and e.person_id = ?)""")
                .params(agency.value(), round.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    public Set<PersonId> evaluators(CaseId id) {
        return jdbc
                .sql("select person_id from external_evaluator where case_id = ?")
                .param(id.value())
                .query(UUID.class)
                .set()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @return whether the person is new */
    public boolean appoint(CaseId id, PersonId person, Instant at) {
        return jdbc.sql("insert into external_evaluator values (?, ?, ?) on conflict do nothing")
                        .params(id.value(), person.value(), Timestamp.from(at))
                        .update()
                > 0;
    }

    public boolean dismiss(CaseId id, PersonId person) {
        return jdbc.sql("delete from external_evaluator where case_id = ? and person_id = ?")
                        .params(id.value(), person.value())
                        .update()
                > 0;
    }

    /** Others who hold it wait until the transaction ends. */
    public void hold(CaseId id) {
        jdbc.sql("select 1 from external_evaluation where case_id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional();
    }

    /** @return false when it had begun before */
    public boolean begin(CaseId id, Instant at) {
        return jdbc.sql("update external_evaluation set begun_at = ? where case_id = ? and begun_at is null")
                        .params(Timestamp.from(at), id.value())
                        .update()
                > 0;
    }

    public Optional<EvaluationLine> find(CaseId id) {
        return jdbc.sql(LINES + "where c.id = ?")
                .param(id.value())
                .query(EvaluationRows::line)
                .optional();
    }

    public List<EvaluationLine> page(Optional<RoundId> round, Border border, int offset, int limit) {
        return narrowed(
                        LINES + WITHIN + " order by o.name_th collate \"th-x-icu\", c.id limit " + limit + " offset "
                                + offset,
                        round,
                        border)
                .query(EvaluationRows::line)
                .list();
    }

    public int count(Optional<RoundId> round, Border border) {
        return narrowed("select count(*) from (" + LINES + WITHIN + ") found", round, border)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec narrowed(String sql, Optional<RoundId> round, Border border) {
        return jdbc.sql(sql)
                .param("below", prefixes(border.below()))
                .param("inside", prefixes(border.inside()))
                .param("round", round.map(RoundId::value).orElse(null))
                .param("onlyRound", border.onlyRound().map(RoundId::value).orElse(null))
                .param("onlyCase", border.onlyCase().map(CaseId::value).orElse(null));
    }

    private static String[] prefixes(List<String> paths) {
        return paths.stream().map(path -> path + "%").toArray(String[]::new);
    }

    private static EvaluationLine line(ResultSet row, int number) throws SQLException {
        return new EvaluationLine(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                LocalText.of(row.getString("name_th"), row.getString("name_en")),
                LocalText.of(row.getString("body_th"), row.getString("body_en")),
                LocalText.of(row.getString("title_th"), row.getString("title_en")),
                LocalText.of(row.getString("type_th"), row.getString("type_en")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getTimestamp("begun_at") != null,
                row.getTimestamp("closed_at") != null);
    }
}
