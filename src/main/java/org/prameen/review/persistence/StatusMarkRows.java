package org.prameen.review.persistence;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.prameen.casework.CaseSearch;
import org.prameen.review.Phase;
import org.prameen.review.StatusMark;
import org.prameen.shared.CaseId;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the statuses of many submissions. */
@Repository
public class StatusMarkRows {

    private final JdbcClient jdbc;

    StatusMarkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param below path prefixes of what may be read */
    public Map<CaseId, StatusMark> of(Collection<CaseId> ids, List<String> below, CaseSearch.Lent lent) {
        Map<CaseId, StatusMark> marks = new HashMap<>();
        jdbc.sql(
                        """
                        select s.case_id, s.phase,
                               exists (select 1 from review_standing t where t.case_id = s.case_id and t.changes > 0) as new_data,
                               (select count(*) from review_thread t where t.case_id = s.case_id and t.open_question) as open
                        from submission s
                        join assessment_case c on c.id = s.case_id
                        join organisation o on o.id = c.agency_id
                        where s.case_id = any(:ids) and o.path like any(:below)
                          and (:onlyRound::uuid is null or c.round_id = :onlyRound)
                          and (:onlyCase::uuid is null or c.id = :onlyCase)""")
                .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .param("below", below.stream().map(path -> path + "%").toArray(String[]::new))
                .param("onlyRound", lent.round().map(RoundId::value).orElse(null))
                .param("onlyCase", lent.theCase().map(CaseId::value).orElse(null))
                .query((ResultSet row) -> {
                    marks.put(
                            new CaseId(row.getObject("case_id", UUID.class)),
                            new StatusMark(
                                    Phase.valueOf(row.getString("phase")),
                                    row.getBoolean("new_data"),
                                    row.getInt("open")));
                });
        return marks;
    }
}
