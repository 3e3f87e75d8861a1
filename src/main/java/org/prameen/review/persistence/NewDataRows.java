package org.prameen.review.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import org.prameen.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which items changed after they were reported. */
@Repository
public class NewDataRows {

    private final JdbcClient jdbc;

    NewDataRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void mark(CaseId id, String node, Instant at) {
        jdbc.sql("insert into review_new_data values (?, ?, ?) on conflict do nothing")
                .params(id.value(), node, Timestamp.from(at))
                .update();
    }

    public Set<String> of(CaseId id) {
        return jdbc.sql("select node from review_new_data where case_id = ?")
                .param(id.value())
                .query(String.class)
                .set();
    }

    /** @return whether it was marked */
    public boolean clear(CaseId id, String node) {
        return jdbc.sql("delete from review_new_data where case_id = ? and node = ?")
                        .params(id.value(), node)
                        .update()
                > 0;
    }

    public void clear(CaseId id) {
        jdbc.sql("delete from review_new_data where case_id = ?")
                .param(id.value())
                .update();
    }
}
