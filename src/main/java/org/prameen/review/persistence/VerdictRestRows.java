package org.prameen.review.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes verdicts on many nodes in one statement, and ends a verdict that is taken back. */
@Repository
public class VerdictRestRows {

    private final JdbcClient jdbc;

    VerdictRestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who judges, and where on the route. */
    public record Judge(int position, OrganisationId body, PersonId person, String name, Instant at) {}

    /** @return the nodes that are accepted now and were not before; none of which anything is returned */
    public List<String> acceptRest(CaseId id, Collection<String> nodes, Judge judge) {
        return jdbc.sql(
                        """
                        insert into review_verdict (case_id, node, position, body_id, verdict, person_id, person_name, at)
                        select :case, n, :position, :body, 'ACCEPTED', :person, :name, :at
                        from unnest(:nodes::text[]) n
                        where not exists (
                            select 1 from review_verdict v
                            where v.case_id = :case and v.position = :position and not v.superseded
                              and (v.node = n or v.verdict = 'RETURNED' and starts_with(v.node, n || '.')))
                        order by n returning node""")
                .param("case", id.value())
                .param("position", judge.position())
                .param("body", judge.body().value())
                .param("person", judge.person().value())
                .param("name", judge.name())
                .param("at", Timestamp.from(judge.at()))
                .param("nodes", nodes.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** @return false when the person said nothing of the node that still counts */
    public boolean takeBack(CaseId id, String node, Judge judge) {
        return jdbc.sql(
                                """
                                update review_verdict set superseded = true
                                where case_id = ? and node = ? and position = ? and person_id = ? and not superseded""")
                        .params(
                                id.value(),
                                node,
                                judge.position(),
                                judge.person().value())
                        .update()
                > 0;
    }
}
