package org.prameen.round.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.round.BandLabels;
import org.prameen.round.Dates;
import org.prameen.round.Round;
import org.prameen.scoring.Chain;
import org.prameen.scoring.Rounding;
import org.prameen.scoring.ScoringSettings;
import org.prameen.scoring.method.Method;
import org.prameen.shared.LocalText;
import org.prameen.shared.OneMoment;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes rounds. */
@Repository
public class RoundRows {

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Round> find(RoundId id) {
        return OneMoment.lasts("round", id, () -> jdbc.sql("select * from assessment_round where id = ?")
                .param(id.value())
                .query(RoundRows::read)
                .optional());
    }

    /** Keeps cases from being opened in the round, or waits for those that are, until the transaction ends. */
    public void lock(RoundId id) {
        jdbc.sql("select id from assessment_round where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    /** There are two rounds a year, so a page is never needed; the limit only guards. */
    public List<Round> all() {
        return jdbc.sql("select * from assessment_round order by collect_from desc, code limit 200")
                .query(RoundRows::read)
                .list();
    }

    public Optional<Round> regular(String instrument, int fiscalYear, String period) {
        return jdbc.sql("select * from assessment_round where instrument = ? and fiscal_year = ? and period = ?"
                        + " and extra_reason is null")
                .params(instrument, fiscalYear, period)
                .query(RoundRows::read)
                .optional();
    }

    public Optional<Round> before(String instrument, LocalDate collectFrom) {
        return jdbc.sql("select * from assessment_round where instrument = ? and collect_from < ?"
                        + " and launched_at is not null order by collect_from desc limit 1")
                .params(instrument, collectFrom)
                .query(RoundRows::read)
                .optional();
    }

    public int count(String instrument, int fiscalYear, String period) {
        return jdbc.sql("select count(*) from assessment_round where instrument = ? and fiscal_year = ? and period = ?")
                .params(instrument, fiscalYear, period)
                .query(Integer.class)
                .single();
    }

    public void insert(Round round, Optional<PersonId> by, Instant at) {
        OneMoment.changed("round", round.id());
        jdbc.sql(
                        """
                        insert into assessment_round (id, code, instrument, version, fiscal_year, period, title_th, title_en,
                            collect_from, collect_to, report_due, province_due, national_due, rounding, chain, labels,
                            method, legal_th, legal_en, extra_reason, created_by, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        round.id().value(),
                        round.code(),
                        round.instrument(),
                        round.version(),
                        round.fiscalYear(),
                        round.period(),
                        round.title().th(),
                        round.title().en(),
                        round.dates().collectFrom(),
                        round.dates().collectTo(),
                        round.dates().reportDue(),
                        round.dates().provinceDue().orElse(null),
                        round.dates().nationalDue().orElse(null),
                        round.scoring().rounding().name(),
                        round.scoring().chain().name(),
                        round.labels().name(),
                        chosen(round.method()),
                        round.legalReference().th(),
                        round.legalReference().en(),
                        round.extraReason().orElse(null),
                        by.map(PersonId::value).orElse(null),
                        Timestamp.from(at))
                .update();
    }

    public void setDates(RoundId id, Dates dates) {
        OneMoment.changed("round", id);
        jdbc.sql("update assessment_round set collect_from = ?, collect_to = ?, report_due = ?, province_due = ?,"
                        + " national_due = ? where id = ?")
                .params(
                        dates.collectFrom(),
                        dates.collectTo(),
                        dates.reportDue(),
                        dates.provinceDue().orElse(null),
                        dates.nationalDue().orElse(null),
                        id.value())
                .update();
    }

    public void setLegalReference(RoundId id, LocalText reference) {
        OneMoment.changed("round", id);
        jdbc.sql("update assessment_round set legal_th = ?, legal_en = ? where id = ?")
                .params(reference.th(), reference.en(), id.value())
                .update();
    }

    public void setLaunched(RoundId id, Instant at) {
        OneMoment.changed("round", id);
        jdbc.sql("update assessment_round set launched_at = ? where id = ? and launched_at is null")
                .params(Timestamp.from(at), id.value())
                .update();
    }

    private static String[] chosen(Method method) {
        return method.chosen().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .toArray(String[]::new);
    }

    private static Method method(String[] chosen) {
        return new Method(Stream.of(chosen)
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1])));
    }

    private static Round read(ResultSet row, int number) throws SQLException {
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("instrument"),
                row.getString("version"),
                row.getInt("fiscal_year"),
                row.getString("period"),
                LocalText.of(row.getString("title_th"), row.getString("title_en")),
                new Dates(
                        row.getObject("collect_from", LocalDate.class),
                        row.getObject("collect_to", LocalDate.class),
                        row.getObject("report_due", LocalDate.class),
                        Optional.ofNullable(row.getObject("province_due", LocalDate.class)),
                        Optional.ofNullable(row.getObject("national_due", LocalDate.class))),
                new ScoringSettings(Rounding.valueOf(row.getString("rounding")), Chain.valueOf(row.getString("chain"))),
                method((String[]) row.getArray("method").getArray()),
                BandLabels.valueOf(row.getString("labels")),
                LocalText.of(row.getString("legal_th"), row.getString("legal_en")),
                Optional.ofNullable(row.getString("extra_reason")),
                row.getTimestamp("launched_at") != null);
    }
}
