package org.prameen.reporting.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.prameen.reporting.ShortDraft;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people write for short reports before they are issued. */
@Repository
public class ShortDraftRows {

    private final JdbcClient jdbc;

    ShortDraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ShortDraft> find(CaseId id) {
        return jdbc.sql("select * from short_report_draft where case_id = ?")
                .param(id.value())
                .query((row, number) -> new ShortDraft(
                        LocalText.of(row.getString("lead_th"), row.getString("lead_en")),
                        LocalText.of(row.getString("directions_th"), row.getString("directions_en")),
                        row.getBoolean("with_discussion")))
                .optional();
    }

    public void save(CaseId id, ShortDraft draft, PersonId by, Instant at) {
        jdbc.sql(
                        """
                        insert into short_report_draft values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (case_id) do update set
                            lead_th = excluded.lead_th, lead_en = excluded.lead_en,
                            directions_th = excluded.directions_th, directions_en = excluded.directions_en,
                            with_discussion = excluded.with_discussion,
                            edited_by = excluded.edited_by, edited_at = excluded.edited_at""")
                .params(
                        id.value(),
                        draft.lead().th().strip(),
                        draft.lead().en().strip(),
                        draft.directions().th().strip(),
                        draft.directions().en().strip(),
                        draft.withDiscussion(),
                        by.value(),
                        Timestamp.from(at))
                .update();
    }
}
