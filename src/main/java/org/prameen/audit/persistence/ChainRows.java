package org.prameen.audit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.prameen.audit.domain.ChainCheck.Head;
import org.prameen.audit.domain.ChainedLine;
import org.prameen.audit.domain.ChainedLine.Hash;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the chains of the journal. */
@Repository
public class ChainRows {

    private static final int FETCHED_AT_ONCE = 500;
    private static final long MICROS = 1_000_000;

    private final JdbcClient jdbc;

    ChainRows(DataSource connections) {
        JdbcTemplate template = new JdbcTemplate(connections);
        template.setFetchSize(FETCHED_AT_ONCE);
        this.jdbc = JdbcClient.create(template);
    }

    public Optional<Head> head(UUID chain) {
        return jdbc.sql("select seq, hash from journal_chain where chain = ?")
                .param(chain)
                .query((row, number) -> new Head(row.getLong("seq"), Hash.read(row.getBytes("hash"))))
                .optional();
    }

    /** In the order of their numbers, a few at a time; needs a transaction. */
    public void lines(UUID chain, Consumer<ChainedLine> reader) {
        jdbc.sql("select * from journal_entry where chain = ? order by seq, id")
                .param(chain)
                .query((RowCallbackHandler) row -> reader.accept(line(row)));
    }

    /** All that there is a line or an end of. @param after the last of the page before */
    public List<UUID> chains(UUID after, int limit) {
        return jdbc.sql(
                        """
                        with recursive lines as (
                          (select chain from journal_entry where chain > :after order by chain limit 1)
                          union all
                          select (select j.chain from journal_entry j where j.chain > lines.chain
                                  order by j.chain limit 1)
                          from lines where lines.chain is not null)
                        (select chain from (select chain from lines limit :limit) found where chain is not null)
                        union
                        (select chain from journal_chain where chain > :after order by chain limit :limit)
                        order by chain limit :limit""")
                .param("after", after)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from journal_chain").query(Long.class).single();
    }

    private static ChainedLine line(ResultSet row) throws SQLException {
        return new ChainedLine(
                row.getLong("id"),
                row.getString("chain"),
                row.getLong("seq"),
                Hash.read(row.getBytes("previous")),
                Hash.read(row.getBytes("hash")),
                Arrays.asList(
                        micros(row.getObject("at", OffsetDateTime.class).toInstant()),
                        row.getString("person_id"),
                        row.getString("person_name"),
                        row.getString("for_id"),
                        row.getString("for_name"),
                        row.getString("act"),
                        row.getString("subject"),
                        row.getString("case_id"),
                        row.getString("agency_id"),
                        row.getString("old_value"),
                        row.getString("new_value"),
                        row.getString("reason")));
    }

    private static String micros(Instant at) {
        return String.valueOf(at.getEpochSecond() * MICROS + at.getNano() / 1_000);
    }
}
