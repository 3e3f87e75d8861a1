package org.prameen.casework.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.casework.MoreTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which of many cases go by dates of their own. */
@Repository
public class MoreTimeRows {

    private final JdbcClient jdbc;

    MoreTimeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By number, only those that were granted something. Waits for decisions under way and keeps others from being made
     * until the transaction ends, so that no case is brought to dates which it has no longer.
     */
    public Map<String, MoreTime> of(List<String> numbers) {
        String[] wanted = numbers.toArray(String[]::new);
        jdbc.sql(
                        """
                        select e.id from extension e join assessment_case c on c.id = e.case_id
                        where c.number = any(?) and e.state = 'OPEN' order by e.id for share of e""")
                .param(wanted)
                .query(java.util.UUID.class)
                .list();
        Map<String, MoreTime> found = new HashMap<>();
        jdbc.sql(
                        """
                        select number, collect_until, report_until from assessment_case
                        where number = any(?) and (collect_until is not null or report_until is not null)""")
                .param(wanted)
                .query(row -> {
                    found.put(
                            row.getString("number"),
                            new MoreTime(
                                    Optional.ofNullable(row.getObject("collect_until", LocalDate.class)),
                                    Optional.ofNullable(row.getObject("report_until", LocalDate.class))));
                });
        return found;
    }
}
