package org.prameen.review.persistence;

import java.util.List;
import org.prameen.review.ReasonType;
import org.prameen.shared.LocalText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the kinds of reason. */
@Repository
public class ReasonTypeRows {

    private final JdbcClient jdbc;

    ReasonTypeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they are shown. */
    public List<ReasonType> all() {
        return jdbc.sql("select * from review_reason_type order by position")
                .query((row, number) -> new ReasonType(
                        row.getString("code"),
                        LocalText.of(row.getString("name_th"), row.getString("name_en")),
                        row.getBoolean("own_text")))
                .list();
    }
}
