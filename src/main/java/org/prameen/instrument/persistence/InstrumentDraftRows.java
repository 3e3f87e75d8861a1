package org.prameen.instrument.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.instrument.Draft;
import org.prameen.instrument.DraftId;
import org.prameen.instrument.DraftListing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code instrument_draft}. */
@Repository
public class InstrumentDraftRows {

    private final JdbcClient jdbc;

    InstrumentDraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones without their texts, the last changed first. @param most how many at most */
    public List<DraftListing> open(int most) {
        return jdbc.sql(
                        """
                        select id, instrument, version, base_version, faults, changed_by, changed_at
                        from instrument_draft where state = 'OPEN' order by changed_at desc, id limit ?""")
                .param(most)
                .query((row, number) -> new DraftListing(
                        new DraftId(row.getObject("id", UUID.class)),
                        row.getString("instrument"),
                        row.getString("version"),
                        Optional.ofNullable(row.getString("base_version")),
                        row.getInt("faults"),
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    public int countOpen() {
        return jdbc.sql("select count(*) from instrument_draft where state = 'OPEN'")
                .query(Integer.class)
                .single();
    }

    public Optional<Draft> find(DraftId id) {
        return jdbc.sql("select * from instrument_draft where id = ?")
                .param(id.value())
                .query(InstrumentDraftRows::draft)
                .optional();
    }

    /** Like {@link #find}; nobody else changes the draft until the transaction ends. */
    public Optional<Draft> lock(DraftId id) {
        return jdbc.sql("select * from instrument_draft where id = ? for update")
                .param(id.value())
                .query(InstrumentDraftRows::draft)
                .optional();
    }

    public void add(Draft draft) {
        jdbc.sql(
                        """
                        insert into instrument_draft (id, instrument, version, base_version, content, revision, faults,
                            state, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        draft.id().value(),
                        draft.code(),
                        draft.version(),
                        draft.base().orElse(null),
                        draft.text(),
                        draft.revision(),
                        draft.faults(),
                        draft.state().name(),
                        draft.changedBy(),
                        Timestamp.from(draft.changedAt()))
                .update();
    }

    /** Everything but what it began with. */
    public void change(Draft draft) {
        jdbc.sql(
                        """
                        update instrument_draft set instrument = ?, version = ?, content = ?, revision = ?, faults = ?,
                            state = ?, changed_by = ?, changed_at = ?
                        where id = ?""")
                .params(
                        draft.code(),
                        draft.version(),
                        draft.text(),
                        draft.revision(),
                        draft.faults(),
                        draft.state().name(),
                        draft.changedBy(),
                        Timestamp.from(draft.changedAt()),
                        draft.id().value())
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                row.getString("instrument"),
                row.getString("version"),
                Optional.ofNullable(row.getString("base_version")),
                row.getString("content"),
                row.getInt("revision"),
                row.getInt("faults"),
                Draft.State.valueOf(row.getString("state")),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }
}
