package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.SqlCounter;
import org.prameen.casework.Completeness;
import org.prameen.casework.Submission;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How many statements the database is sent when a case is checked, signed and approved, with all that follows in the
 * process. About thirty of a signature and forty of an approval are the engine's own. The bounds leave room for a few more, not for
 * one a module or an item.
 */
@IntegrationTest
class StatementsOfReviewTest extends CaseWalk {

    @Autowired
    Completeness completeness;

    @Test
    void checkingSigningAndApprovingAskTheDatabaseForEachThingOnce() {
        toTheSignature();
        assertThat(statements(agency.coordinator(), () -> completeness.of(id, Submission.SIGNING)))
                .isLessThanOrEqualTo(20);
        String seen = world.call(head(), () -> submissions.prepare(id));
        assertThat(statements(head(), () -> submissions.sign(id, seen))).isLessThanOrEqualTo(52);
        assertThat(statements(province(), () -> reviews.approve(id))).isLessThanOrEqualTo(65);
        assertThat(statements(nation(), () -> reviews.approve(id))).isLessThanOrEqualTo(80);
    }

    private int statements(PersonId who, Runnable work) {
        return world.call(who, () -> SqlCounter.during(work)).size();
    }
}
