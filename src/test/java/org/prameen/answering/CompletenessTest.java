package org.prameen.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Completeness;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;

class CompletenessTest extends CollectingCase {

    @Autowired
    Completeness completeness;

    @Autowired
    Texts texts;

    Agency agency;
    CaseId id;
    PersonId nida;

    @BeforeEach
    void collect() {
        agency = world.agency();
        id = open(agency);
        nida = agency.respondent();
    }

    private List<Problem> missing(Submission submission) {
        return world.call(agency.coordinator(), () -> completeness.of(id, submission));
    }

    private List<String> answers(Submission submission) {
        return missing(submission).stream()
                .map(Problem::key)
                .filter(key -> key.startsWith("answering."))
                .distinct()
                .toList();
    }

    @Test
    void aCollectionInWhichNobodySaidAnythingIsNotClosed() {
        assertThat(missing(Submission.CLOSING).get(0).key()).isEqualTo("answering.missing.everything");
        assertThatThrownBy(() -> close(agency, id)).hasMessageContaining("casework.incomplete [1]");

        answer(nida, id, PAIR + ".Q1", "4");

        close(agency, id);
        assertThat(missing(Submission.CLOSING)).noneMatch(Problem::hard);
    }

    @Test
    void blanksOfSheetsAreCountedByFormAndThoseOfTalliesLeadToTheItem() {
        answer(nida, id, PAIR + ".Q1", "4");
        state(agency, id, EXAMPLE, "2", "");
        tally(agency, id, EXAMPLE + ".Q1", List.of("1", "-", "-", "-", "-"), rest("-", "1"), 0);

        assertThat(missing(Submission.CLOSING))
                .filteredOn(problem -> isAnswer(problem, PAIR))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("answering.missing.answers");
                    assertThat(problem.arguments()).containsExactly(1L);
                    assertThat(problem.route()).isEqualTo("cases/" + id + "/collection?form=" + PAIR);
                });
        assertThat(missing(Submission.CLOSING))
                .filteredOn(problem -> isAnswer(problem, EXAMPLE))
                .hasSize(5)
                .first()
                .satisfies(problem -> assertThat(problem.route())
                        .isEqualTo("cases/" + id + "/tally?form=" + EXAMPLE + "&item=" + EXAMPLE + ".Q1"));
        assertThat(answers(Submission.CLOSING)).contains("answering.missing.notSent", "answering.missing.form");
        assertThat(answers(Submission.SIGNING)).doesNotContain("answering.missing.notSent");
    }

    @Test
    void aRespondentIsToldOfTheOwnSheetOnly() {
        answer(nida, id, PAIR + ".Q1", "4");

        List<Problem> own = world.call(nida, () -> completeness.of(id, Submission.SHEET));

        assertThat(own).noneMatch(Problem::hard);
        assertThat(own)
                .filteredOn(problem -> problem.place().th().startsWith(PAIR))
                .extracting(Problem::route)
                .containsExactly("cases/" + id + "/answers?form=" + PAIR + "&item=" + PAIR + ".Q2");
        assertThatThrownBy(() -> world.call(nida, () -> completeness.of(id, Submission.CLOSING)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothingIsSignedThatTheCommitteeHasNotChecked() {
        answer(nida, id, PAIR + ".Q1", "4");

        assertThat(missing(Submission.SIGNING))
                .filteredOn(Problem::hard)
                .extracting(Problem::key)
                .containsExactly("results.missing.notComputed");
        assertThatThrownBy(
                        () -> world.as(agency.coordinator(), () -> completeness.requireNoHard(id, Submission.SIGNING)))
                .hasMessageContaining("casework.incomplete");
    }

    @Test
    void thePlanIsAskedByItsOwnPoliciesAndLeadsToItsFields() {
        assertThat(missing(Submission.CLOSING))
                .extracting(Problem::route)
                .contains(
                        "cases/" + id + "/plan?part=RESPONSIBLE&field=C1.F1",
                        "cases/" + id + "/plan?part=FRAME&field=objectives",
                        "cases/" + id + "/plan?part=COMMITTEE&field=members");
    }

    @Test
    void strangersLearnNothing() {
        PersonId stranger = world.agency().person(Role.COORDINATOR);

        for (Submission submission : Submission.values()) {
            assertThatThrownBy(() -> world.call(stranger, () -> completeness.of(id, submission)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheCase() {
        answer(nida, id, PAIR + ".Q1", "4");
        int few = SqlCounter.during(() -> missing(Submission.CLOSING)).size();
        answer(nida, id, "C1.F1.I1.Q1", "4");
        state(agency, id, EXAMPLE, "2", "");
        tally(agency, id, EXAMPLE + ".Q1", List.of("1", "-", "-", "-", "-"), rest("-", "1"), 0);

        assertThat(SqlCounter.during(() -> missing(Submission.CLOSING))).hasSizeLessThanOrEqualTo(few);
        assertThat(missing(Submission.SIGNING))
                .allSatisfy(problem -> assertThat(texts.has(problem.key())).isTrue());
    }

    private static boolean isAnswer(Problem problem, String form) {
        return problem.key().startsWith("answering.missing.")
                && problem.place().th().startsWith(form);
    }

    private static Optional<TallyRest> rest(String notPractised, String blank) {
        return Optional.of(new TallyRest(notPractised, blank));
    }
}
