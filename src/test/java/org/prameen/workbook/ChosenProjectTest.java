package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Completeness;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;

/** What an answer names as done is told to be missing, and holds nothing up (document 004, lines 371, 478). */
class ChosenProjectTest extends FilledCase {

    @Autowired
    Completeness completeness;

    @Test
    void answeredSectionAsksForTheProjectItNames() {
        Agency agency = world.agency();
        CaseId id = boxes(agency);
        answer(agency.coordinator(), id, "1.1-c1", "0");
        assertThat(asked(agency, id)).singleElement().satisfies(problem -> {
            assertThat(problem.hard()).isFalse();
            assertThat(problem.route()).endsWith("/workbook?item=1.1:project");
        });

        answer(agency.coordinator(), id, "1.1:project", "โครงการเยี่ยมโรงเรียน");
        assertThat(asked(agency, id)).isEmpty();
    }

    @Test
    void sectionThatIsNotAnsweredAsksForNothing() {
        Agency agency = world.agency();
        CaseId id = boxes(agency);
        answer(agency.coordinator(), id, "1.1:project", "โครงการเยี่ยมโรงเรียน");

        assertThat(asked(agency, id)).isEmpty();
    }

    private List<Problem> asked(Agency agency, CaseId id) {
        return world.call(agency.coordinator(), () -> completeness.of(id, Submission.CLOSING)).stream()
                .filter(problem -> problem.key().equals("workbook.missing.project"))
                .toList();
    }
}
