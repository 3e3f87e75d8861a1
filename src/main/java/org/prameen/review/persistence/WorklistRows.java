package org.prameen.review.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.prameen.review.StopState;
import org.prameen.review.WorklistLine;
import org.prameen.review.WorklistQuery;
import org.prameen.review.WorklistSort;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.ThaiCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Pages the worklist. Only conditions that narrow are written into a statement, and the rows of a page are found before
 * anything is looked up for them, so that the plain lists of a body are read from its indexes, however many cases wait.
 */
@Repository
public class WorklistRows {

    private static final String FROM = "from review_standing s ";
    private static final String AGENCY = "join organisation o on o.id = s.agency_id ";
    private static final String CASE = "join assessment_case c on c.id = s.case_id ";

    private final JdbcClient jdbc;

    WorklistRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<WorklistLine> page(
            WorklistQuery query, List<OrganisationId> bodies, LocalDate today, int offset, int limit) {
        Narrowed where = new Narrowed(query, bodies);
        String order = order(query.sort());
        return jdbc.sql("select s.case_id, s.state, s.since, s.changes, s.late, s.jump, s.big_jump, s.missing_evidence,"
                        + " s.open_questions, s.hash, c.number, o.name_th, o.name_en, b.name_th as body_th, b.name_en as body_en"
                        + " from (select s.case_id, s.position " + where.sql() + order
                        + " limit :limit offset :offset) hit"
                        + " join review_standing s on s.case_id = hit.case_id and s.position = hit.position"
                        + " join assessment_case c on c.id = s.case_id"
                        + " join organisation o on o.id = s.agency_id"
                        + " join organisation b on b.id = s.body_id" + order)
                .params(where.values)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> line(row, today))
                .list();
    }

    public int count(WorklistQuery query, List<OrganisationId> bodies) {
        Narrowed where = new Narrowed(query, bodies);
        return jdbc.sql("select count(*) " + where.sql())
                .params(where.values)
                .query(Integer.class)
                .single();
    }

    public Map<StopState, Integer> countByState(WorklistQuery query, List<OrganisationId> bodies) {
        Narrowed where = new Narrowed(query, bodies);
        Map<StopState, Integer> counts = new EnumMap<>(StopState.class);
        jdbc.sql("select s.state, count(*) as n " + where.sql() + " group by s.state")
                .params(where.values)
                .query((ResultSet row) -> {
                    counts.put(StopState.valueOf(row.getString("state")), row.getInt("n"));
                });
        return counts;
    }

    private static String order(WorklistSort sort) {
        return " order by "
                + switch (sort) {
                    case LONGEST_WAITING -> "s.since, s.case_id";
                    case LATEST -> "s.since desc, s.case_id desc";
                    case MOST_CHANGES -> "s.changes desc, s.since, s.case_id";
                    case RISK -> "s.risk desc, s.missing_evidence desc, s.since, s.case_id";
                    case AGENCY -> "s.agency_name collate \"th-x-icu\", s.case_id";
                };
    }

    /** The conditions of a query, with their values. */
    private static final class Narrowed {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();
        private final Set<String> joins = new TreeSet<>();

        Narrowed(WorklistQuery query, List<OrganisationId> bodies) {
            oneOf(
                    "s.body_id",
                    "body",
                    bodies.stream().map(OrganisationId::value).toArray(UUID[]::new));
            if (!query.states().isEmpty()) {
                oneOf(
                        "s.state",
                        "state",
                        query.states().stream().map(Enum::name).toArray(String[]::new));
            }
            query.round().ifPresent(round -> add("s.round_id = :round", "round", round.value()));
            flag(query.risky(), "(s.late or s.big_jump or s.missing_evidence > 0)");
            flag(query.changed(), "s.changes > 0");
            flag(query.questions(), "s.open_questions > 0");
            query.type().ifPresent(type -> add(List.of(AGENCY), "o.type_code = :type", "type", type));
            query.province().ifPresent(code -> add(List.of(AGENCY), "o.province_code = :province", "province", code));
            query.words()
                    .map(words -> "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                    .ifPresent(words -> add(
                            List.of(AGENCY, CASE),
                            "(o.name_th ilike :words or o.name_en ilike :words or c.number ilike :words)",
                            "words",
                            words));
        }

        /** A single value is compared with "=", so that the index gives the rows in their order. */
        private void oneOf(String column, String name, Object[] wanted) {
            if (wanted.length == 1) {
                add(column + " = :" + name, name, wanted[0]);
            } else {
                add(column + " = any(:" + name + ")", name, wanted);
            }
        }

        private void add(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
        }

        private void add(List<String> needed, String condition, String name, Object value) {
            joins.addAll(needed);
            add(condition, name, value);
        }

        private void flag(boolean wanted, String condition) {
            if (wanted) {
                conditions.add(condition);
            }
        }

        /** From where, and under which conditions. */
        String sql() {
            return FROM + String.join("", joins) + " where " + String.join(" and ", conditions);
        }
    }

    private static WorklistLine line(ResultSet row, LocalDate today) throws SQLException {
        Instant since = row.getTimestamp("since").toInstant();
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(since, ThaiCalendar.BANGKOK), today);
        return new WorklistLine(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                LocalText.of(row.getString("name_th"), row.getString("name_en")),
                LocalText.of(row.getString("body_th"), row.getString("body_en")),
                StopState.valueOf(row.getString("state")),
                since,
                (int) days,
                row.getInt("changes"),
                row.getBoolean("late"),
                Optional.ofNullable(row.getBigDecimal("jump")),
                row.getBoolean("big_jump"),
                row.getInt("missing_evidence"),
                row.getInt("open_questions"),
                row.getString("hash"));
    }
}
