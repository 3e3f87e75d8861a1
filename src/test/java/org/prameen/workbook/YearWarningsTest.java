package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Completeness;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

/** What document 004 says of one item by another: levels it refers to, and groups that the profile names (lines 341-411). */
class YearWarningsTest extends FilledCase {

    private static final String NAMES = "profile:P7.1";

    @Autowired
    Completeness completeness;

    @Autowired
    GroupChoices groups;

    private Agency agency;
    private PersonId officer;
    private CaseId id;

    @BeforeEach
    void openWorkbook() {
        agency = world.educationArea();
        officer = agency.coordinator();
        id = boxes(agency);
    }

    @Test
    @Requirement("004-F29")
    void itemThatRefersToALowerLevelWarnsWithBothBoxesAndIsSaved() {
        answer(officer, id, "2.2-c2", "0");
        answer(officer, id, "2.2-c3", "1");

        assertThat(problems("workbook.missing.depends")).singleElement().satisfies(problem -> {
            assertThat(problem.hard()).isFalse();
            assertThat(problem.arguments()).containsExactly("2.2-c3", "2.2-c2");
        });
        assertThat(value(officer, id, "2.2-c3")).isEqualTo("1");
        assertThat(book().scores().stream()
                        .filter(line -> line.code().equals("2.2"))
                        .flatMap(line -> line.warnings().stream()))
                .extracting(ScoreLine.Reason::key)
                .contains("workbook.why.depends");
        answer(officer, id, "2.2-c2", "1");
        assertThat(problems("workbook.missing.depends")).isEmpty();
    }

    @Test
    @Requirement("004-F29")
    void allFiveDependenciesOfTheDocumentAreLookedAt() {
        List.of("1.3-c4", "2.2-c3", "2.4-c2", "3.1-c4", "3.2-c2").forEach(box -> answer(officer, id, box, "1"));
        assertThat(problems("workbook.missing.depends")).isEmpty();
        List.of("1.3-c1", "2.2-c2", "2.4-c1", "3.1-c1", "3.1-c2", "3.2-c1")
                .forEach(box -> answer(officer, id, box, "0"));

        assertThat(problems("workbook.missing.depends"))
                .extracting(problem -> problem.arguments().get(0))
                .containsExactlyInAnyOrder("1.3-c4", "2.2-c3", "2.4-c2", "3.1-c4", "3.2-c2");
        assertThat(problems("workbook.missing.depends"))
                .extracting(Problem::arguments)
                .contains(List.of("3.1-c4", "3.1-c1, 3.1-c2"));
    }

    @Test
    @Requirement("004-F21")
    void groupsAreChosenAmongThoseThatTheProfileNames() {
        answer(officer, id, "3.1-c1", "1");
        assertThat(problems("workbook.missing.groupsUnnamed")).hasSize(1);
        answer(officer, id, NAMES, "1. นักเรียน\n- ผู้ปกครอง\n\n๓) ครู");

        assertThat(choice().named()).containsExactly("นักเรียน", "ผู้ปกครอง", "ครู");
        assertThat(problems("workbook.missing.groupsUnnamed")).isEmpty();
        assertThatThrownBy(() -> choose("คนอื่น"))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.key()).isEqualTo("workbook.groups.unknown"));
        choose("นักเรียน", "ผู้ปกครอง");
        assertThat(choice().chosen()).containsExactly("นักเรียน", "ผู้ปกครอง");
        assertThat(problems("workbook.missing.groupGone")).isEmpty();

        answer(officer, id, NAMES, "นักเรียน\nครู");

        assertThat(problems("workbook.missing.groupGone")).singleElement().satisfies(problem -> {
            assertThat(problem.hard()).isFalse();
            assertThat(problem.arguments()).containsExactly("ผู้ปกครอง", "3.1-c1");
        });
        assertThatThrownBy(() -> answer(officer, id, "3.1:groups", "คนอื่น")).isInstanceOf(NotFound.class);
        assertThat(book().groups("3.2")).isEmpty();
    }

    private Workbook book() {
        return world.call(officer, () -> workbooks.get(id));
    }

    private Workbook.GroupChoice choice() {
        return book().groups("3.1").orElseThrow();
    }

    private void choose(String... names) {
        world.as(officer, () -> groups.choose(id, "3.1", Set.of(names)));
    }

    private List<Problem> problems(String key) {
        return world.call(officer, () -> completeness.of(id, Submission.CLOSING)).stream()
                .filter(problem -> problem.key().equals(key))
                .toList();
    }
}
