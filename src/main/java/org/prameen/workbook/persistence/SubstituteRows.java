package org.prameen.workbook.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.DataOfYear.Substitute;
import org.prameen.shared.CaseId;
import org.prameen.workbook.Indicator;
import org.prameen.workbook.Substitution;
import org.prameen.workbook.Substitution.Taken;
import org.prameen.workbook.Substitution.Waiting;
import org.prameen.workbook.TypedResult;
import org.prameen.workbook.persistence.EntryRows.Hand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes results of other systems. */
@Repository
public class SubstituteRows {

    private record Row(Optional<Taken> taken, Optional<Waiting> waiting, int version) {}

    private final JdbcClient jdbc;

    SubstituteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each rule, in two statements; none without rules. */
    public List<Substitution> of(CaseId id, List<Substitute> rules) {
        if (rules.isEmpty()) {
            return List.of();
        }
        Map<String, Row> rows = new HashMap<>();
        jdbc.sql("select * from workbook_substitute where case_id = ?")
                .param(id.value())
                .query((ResultSet row) -> {
                    rows.put(row.getString("code"), read(row));
                });
        Map<String, List<Indicator>> indicators = new LinkedHashMap<>();
        jdbc.sql("select * from workbook_indicator where case_id = ? order by substitute, position")
                .param(id.value())
                .query((ResultSet row) -> {
                    indicators
                            .computeIfAbsent(row.getString("substitute"), code -> new ArrayList<>())
                            .add(indicator(row));
                });
        Row none = new Row(Optional.empty(), Optional.empty(), 0);
        return rules.stream()
                .map(rule -> {
                    Row row = rows.getOrDefault(rule.code(), none);
                    return new Substitution(
                            rule,
                            row.taken(),
                            row.waiting(),
                            indicators.getOrDefault(rule.code(), List.of()),
                            row.version());
                })
                .toList();
    }

    /** What came in; nobody waits any more. @return whether nobody wrote since {@code seen} */
    public boolean take(CaseId id, String code, TypedResult typed, int seen, Hand hand) {
        return writer(
                                """
                        insert into workbook_substitute (case_id, code, source, dated, result, place, taken_at, taken_by, version)
                        select :case, :code, :source, :dated, :result, :place, :at, :name, 1 from writer
                        where :seen = 0 or exists (select 1 from workbook_substitute where case_id = :case and code = :code)
                        on conflict (case_id, code) do update
                        set source = :source, dated = :dated, result = :result, place = :place, taken_at = :at, taken_by = :name,
                            waiting_since = null, waiting_why = null, version = workbook_substitute.version + 1
                        where workbook_substitute.version = :seen""",
                                id,
                                code,
                                hand)
                        .param("seen", seen)
                        .param("source", typed.source())
                        .param("dated", Date.valueOf(typed.dated().orElseThrow()))
                        .param("result", typed.result())
                        .param("place", typed.place())
                        .param("name", hand.name())
                        .update()
                > 0;
    }

    /** Somebody waits; what was taken before stays. */
    public void await(CaseId id, String code, String why, Hand hand) {
        writer(
                        """
                        insert into workbook_substitute (case_id, code, waiting_since, waiting_why, version)
                        select :case, :code, :at, :why, 1 from writer
                        on conflict (case_id, code) do update
                        set waiting_since = :at, waiting_why = :why, version = workbook_substitute.version + 1""",
                        id,
                        code,
                        hand)
                .param("why", why)
                .update();
    }

    public void indicators(CaseId id, String code, List<Indicator> indicators) {
        jdbc.sql("delete from workbook_indicator where case_id = ? and substitute = ?")
                .params(id.value(), code)
                .update();
        for (int at = 0; at < indicators.size(); at++) {
            Indicator one = indicators.get(at);
            jdbc.sql("insert into workbook_indicator values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            id.value(),
                            code,
                            at + 1,
                            one.code(),
                            one.name(),
                            one.mandatory(),
                            one.result(),
                            one.dimensions().toArray(String[]::new))
                    .update();
        }
    }

    /** Another version without anything else. @return whether nobody wrote since {@code seen} */
    public boolean touch(CaseId id, String code, int seen) {
        return jdbc.sql(
                                "update workbook_substitute set version = version + 1 where case_id = ? and code = ? and version = ?")
                        .params(id.value(), code, seen)
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec writer(String statement, CaseId id, String code, Hand hand) {
        return jdbc.sql(
                        """
                        with known as (
                            insert into workbook_writer (case_id, person_id) values (:case, :by) on conflict do nothing),
                        writer as (select 1)
                        """
                                + statement)
                .param("case", id.value())
                .param("code", code)
                .param("by", hand.person().value())
                .param("at", Timestamp.from(hand.at()));
    }

    private static Row read(ResultSet row) throws SQLException {
        Instant taken = instant(row, "taken_at");
        Instant waiting = instant(row, "waiting_since");
        return new Row(
                taken == null
                        ? Optional.empty()
                        : Optional.of(new Taken(
                                row.getString("source"),
                                row.getDate("dated").toLocalDate(),
                                row.getString("result"),
                                row.getString("place"),
                                taken,
                                row.getString("taken_by"))),
                waiting == null ? Optional.empty() : Optional.of(new Waiting(waiting, row.getString("waiting_why"))),
                row.getInt("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                row.getString("code"),
                row.getString("name"),
                row.getBoolean("mandatory"),
                row.getString("result"),
                List.of((String[]) row.getArray("dimensions").getArray()));
    }
}
