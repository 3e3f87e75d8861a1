package org.prameen.review.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.prameen.review.domain.NotTheirOwn.Deed;
import org.prameen.review.domain.NotTheirOwn.Part;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds who had a part in a submission, in one statement; what was done in somebody's place
 * counts for both.
 */
@Repository
public class PartRows {

    private final JdbcClient jdbc;

    PartRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param entered who entered answers */
    public List<Deed> of(CaseId id, Set<PersonId> entered) {
        return jdbc.sql(
                        """
                        with part as (
                        select 'ENTERED' as part, person_id, null::int as position
                        from unnest(:entered::uuid[]) as person_id
                        union select 'PREPARED', computed_by, null
                        from result_run where case_id = :case and computed_by is not null
                        union select 'PREPARED', person_id, null from result_discussion where case_id = :case
                        union select 'PREPARED', person_id, null from plan_transition
                        where case_id = :case and status = 'SUBMITTED' and person_id is not null
                        union select 'CHECKED', k.person_id, null
                        from result_check k join result_run r on r.id = k.run_id where r.case_id = :case
                        union select 'AGREED', person_id, null from consensus_value where case_id = :case
                        union select 'EVIDENCE', owner_id, null from evidence where case_id = :case
                        union select 'EVIDENCE', cancelled_by, null from evidence
                        where case_id = :case and cancelled_by is not null
                        union select 'SIGNED', person_id, null from review_decision where case_id = :case and kind = 'SIGNED'
                        union select 'DECIDED', person_id, position from review_decision
                        where case_id = :case and kind <> 'SIGNED'
                        union select 'DECIDED', person_id, position from review_verdict where case_id = :case
                        union select 'DECIDED', person_id, position from verified_value where case_id = :case)
                        select part, person_id, position from part
                        union select p.part, s.absent_id, p.position
                        from part p join stood_in s on s.case_id = :case and s.substitute_id = p.person_id""")
                .param("case", id.value())
                .param("entered", entered.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(PartRows::read)
                .list();
    }

    private static Deed read(ResultSet row, int number) throws SQLException {
        PersonId person = new PersonId(row.getObject("person_id", UUID.class));
        Part part = Part.valueOf(row.getString("part"));
        return part == Part.DECIDED ? Deed.decided(person, row.getInt("position")) : Deed.of(person, part);
    }
}
