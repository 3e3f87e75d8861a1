package org.prameen.security.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers who acted for whom in which case. */
@Repository
public class StoodInRows {

    private final JdbcClient jdbc;

    StoodInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void remember(CaseId id, PersonId substitute, PersonId absent) {
        jdbc.sql("insert into stood_in values (?, ?, ?) on conflict do nothing")
                .params(id.value(), substitute.value(), absent.value())
                .update();
    }

    public List<PersonId> absentOf(CaseId id, Collection<PersonId> substitutes) {
        return jdbc.sql("select distinct absent_id from stood_in where case_id = ? and substitute_id = any(?)")
                .params(id.value(), substitutes.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> new PersonId(row.getObject("absent_id", UUID.class)))
                .list();
    }
}
