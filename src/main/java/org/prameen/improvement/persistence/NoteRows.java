package org.prameen.improvement.persistence;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.prameen.improvement.ActionId;
import org.prameen.improvement.ActionNote;
import org.prameen.improvement.ActionStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was written on the way. */
@Repository
class NoteRows {

    private final JdbcClient jdbc;

    NoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ActionId id, ActionNote note) {
        jdbc.sql("insert into action_note (action_id, text, status, person_name, at) values (?, ?, ?, ?, ?)")
                .params(id.value(), note.text(), note.status().name(), note.personName(), Timestamp.from(note.at()))
                .update();
    }

    /** Oldest first, of all these actions in one statement. */
    Map<ActionId, List<ActionNote>> of(List<ActionId> actions) {
        Map<ActionId, List<ActionNote>> notes = new HashMap<>();
        if (!actions.isEmpty()) {
            jdbc.sql("select * from action_note where action_id = any(?) order by id")
                    .param(actions.stream().map(ActionId::value).toArray(UUID[]::new))
                    .query(row -> {
                        ActionId action = new ActionId(row.getObject("action_id", UUID.class));
                        notes.computeIfAbsent(action, first -> new ArrayList<>())
                                .add(new ActionNote(
                                        row.getString("text"),
                                        ActionStatus.valueOf(row.getString("status")),
                                        row.getString("person_name"),
                                        row.getTimestamp("at").toInstant()));
                    });
        }
        return notes;
    }
}
