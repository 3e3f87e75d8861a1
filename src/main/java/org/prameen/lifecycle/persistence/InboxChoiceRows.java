package org.prameen.lifecycle.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.prameen.lifecycle.InboxChoices.OfAgency;
import org.prameen.lifecycle.InboxChoices.OfRound;
import org.prameen.shared.LocalText;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what an inbox can be narrowed to, and what falls due in it. */
@Repository
public class InboxChoiceRows {

    private static final int MOST = 300;

    private final JdbcClient jdbc;

    InboxChoiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<OfRound> rounds(InboxReader reader) {
        return ask(
                        """
                        select distinct r.id, r.title_th as th, r.title_en as en, r.collect_from
                        from work_item w join assessment_case c on c.id = w.case_id
                        join assessment_round r on r.id = c.round_id where\s""",
                        " order by r.collect_from desc limit " + MOST,
                        reader)
                .query((row, number) -> new OfRound(new RoundId(row.getObject("id", UUID.class)), name(row)))
                .list();
    }

    public List<OfAgency> agencies(InboxReader reader) {
        return ask(
                        "select distinct o.id, o.name_th as th, o.name_en as en, o.name_th collate \"th-x-icu\" as place"
                                + " from work_item w join organisation o on o.id = w.agency_id where ",
                        " order by place limit " + MOST,
                        reader)
                .query((row, number) -> new OfAgency(new OrganisationId(row.getObject("id", UUID.class)), name(row)))
                .list();
    }

    public List<String> steps(InboxReader reader) {
        return ask("select distinct w.element from work_item w where ", " order by w.element limit " + MOST, reader)
                .query(String.class)
                .list();
    }

    /** Open tasks, claimed or free, that are late by then. */
    public int dueUntil(InboxReader reader, Instant end) {
        return ask("select count(*) from work_item w where w.due_at <= :end and ", "", reader)
                .param("end", Timestamp.from(end))
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec ask(String select, String order, InboxReader reader) {
        return reader.bind(jdbc.sql(select + InboxRows.OPEN_TO_READER + order));
    }

    private static LocalText name(ResultSet row) throws SQLException {
        return LocalText.of(row.getString("th"), row.getString("en"));
    }
}
