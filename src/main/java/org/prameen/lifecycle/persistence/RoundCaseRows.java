package org.prameen.lifecycle.persistence;

import java.util.List;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Walks through the running cases of a round. */
@Repository
public class RoundCaseRows {

    private final JdbcClient jdbc;

    RoundCaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers of open cases in their order, after the given one. */
    public List<String> openAfter(RoundId round, String number, int limit) {
        return jdbc.sql(
                        """
                        select number from assessment_case
                        where round_id = ? and closed_at is null and number > ? order by number limit ?""")
                .params(round.value(), number, limit)
                .query(String.class)
                .list();
    }
}
