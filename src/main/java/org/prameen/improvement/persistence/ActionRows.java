package org.prameen.improvement.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.prameen.casework.Case;
import org.prameen.improvement.Action;
import org.prameen.improvement.ActionId;
import org.prameen.improvement.ActionKind;
import org.prameen.improvement.ActionNote;
import org.prameen.improvement.ActionStatus;
import org.prameen.improvement.NewAction;
import org.prameen.improvement.Owner;
import org.prameen.improvement.Quarter;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps actions. */
@Repository
public class ActionRows {

    private static final String SELECT =
            """
            select a.*, r.title_th, r.title_en from improvement_action a
            join assessment_case c on c.id = a.case_id join assessment_round r on r.id = c.round_id
            """;
    private static final String OPEN = "a.status in ('PLANNED', 'IN_PROGRESS')";

    private final JdbcClient jdbc;
    private final NoteRows notes;

    ActionRows(JdbcClient jdbc, NoteRows notes) {
        this.jdbc = jdbc;
        this.notes = notes;
    }

    public Optional<Action> find(ActionId id) {
        return list(jdbc.sql(SELECT + "where a.id = ?").param(id.value())).stream()
                .findFirst();
    }

    public List<Action> of(CaseId id) {
        return list(jdbc.sql(SELECT + "where a.case_id = ? order by a.indicator, a.due, a.created_at")
                .param(id.value()));
    }

    /** What the agency's cases of earlier rounds left open. */
    public List<Action> openBefore(CaseId id) {
        return list(jdbc.sql(SELECT
                        + """
                        join assessment_case this on this.agency_id = a.agency_id
                        join assessment_round now on now.id = this.round_id and r.collect_from < now.collect_from
                        where this.id = ? and """
                        + " " + OPEN + " order by a.due, a.indicator limit 200")
                .param(id.value()));
    }

    public void insert(ActionId id, Case theCase, NewAction action, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into improvement_action (id, case_id, agency_id, indicator, kind, title, owner_id, owner_name,
                            fiscal_year, quarter, due, status, created_at, created_by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', ?, ?)""")
                .params(
                        id.value(),
                        theCase.id().value(),
                        theCase.agency().value(),
                        action.indicator(),
                        action.kind().name(),
                        action.title().strip(),
                        action.owner().person().map(PersonId::value).orElse(null),
                        action.owner().name().strip(),
                        action.quarter().fiscalYear(),
                        action.quarter().number(),
                        action.due(),
                        Timestamp.from(at),
                        by)
                .update();
    }

    /** @return false when somebody else changed it meanwhile, or it is closed */
    public boolean update(ActionId id, NewAction action, int seen) {
        return jdbc.sql(
                                "update improvement_action a set indicator = ?, kind = ?, title = ?, owner_id = ?, owner_name = ?,"
                                        + " fiscal_year = ?, quarter = ?, due = ?, edition = edition + 1"
                                        + " where id = ? and edition = ? and " + OPEN)
                        .params(
                                action.indicator(),
                                action.kind().name(),
                                action.title().strip(),
                                action.owner().person().map(PersonId::value).orElse(null),
                                action.owner().name().strip(),
                                action.quarter().fiscalYear(),
                                action.quarter().number(),
                                action.due(),
                                id.value(),
                                seen)
                        .update()
                > 0;
    }

    /** @return false when somebody else changed it meanwhile, or it is closed */
    public boolean move(ActionId id, ActionStatus to, Optional<String> cancelReason, int seen) {
        return jdbc.sql("update improvement_action a set status = ?, cancel_reason = ?, edition = edition + 1"
                                + " where id = ? and edition = ? and " + OPEN)
                        .params(to.name(), cancelReason.orElse(null), id.value(), seen)
                        .update()
                > 0;
    }

    public void addNote(ActionId id, ActionNote note) {
        notes.add(id, note);
    }

    private List<Action> list(JdbcClient.StatementSpec statement) {
        List<Action> bare =
                statement.query((row, number) -> read(row, List.of())).list();
        Map<ActionId, List<ActionNote>> written =
                notes.of(bare.stream().map(Action::id).toList());
        return bare.stream()
                .map(action -> with(action, written.getOrDefault(action.id(), List.of())))
                .toList();
    }

    private static Action read(ResultSet row, List<ActionNote> notes) throws SQLException {
        return new Action(
                new ActionId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                LocalText.of(row.getString("title_th"), row.getString("title_en")),
                row.getString("indicator"),
                ActionKind.valueOf(row.getString("kind")),
                row.getString("title"),
                new Owner(
                        Optional.ofNullable(row.getObject("owner_id", UUID.class))
                                .map(PersonId::new),
                        row.getString("owner_name")),
                new Quarter(row.getInt("fiscal_year"), row.getInt("quarter")),
                row.getObject("due", LocalDate.class),
                ActionStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("cancel_reason")),
                notes,
                row.getInt("edition"));
    }

    private static Action with(Action bare, List<ActionNote> notes) {
        return new Action(
                bare.id(),
                bare.caseId(),
                bare.roundTitle(),
                bare.indicator(),
                bare.kind(),
                bare.title(),
                bare.owner(),
                bare.quarter(),
                bare.due(),
                bare.status(),
                bare.cancelReason(),
                notes,
                bare.edition());
    }
}
