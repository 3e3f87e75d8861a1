package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Stage;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.workbook.Workbook.Progress;
import org.springframework.beans.factory.annotation.Autowired;

/** The figure of a list is that of the single workbook, whatever was entered in it. */
class BookProgressesTest extends FilledCase {

    @Autowired
    BookProgresses progresses;

    private Agency agency;
    private PersonId coordinator;
    private CaseId id;

    @BeforeEach
    void open() {
        agency = world.agency();
        coordinator = agency.coordinator();
        id = steps(agency);
    }

    @Test
    void entriesAndTheirTakingBackLeaveListAndWorkbookAlike() {
        assertThat(alike()).isEqualTo(new Progress(0, 65));
        answer(coordinator, id, "Q1-01", "3");
        answer(coordinator, id, "Q1-02", "0");
        assertThat(alike().answered()).isEqualTo(2);
        answer(coordinator, id, "Q1-02", "");
        assertThat(alike().answered()).isEqualTo(1);
    }

    @Test
    void ticksOfAChecklistAreNoAnswers() {
        id = results(agency);
        answer(coordinator, id, "1.1.1", "1");
        answer(coordinator, id, "2.3-S1", "1");
        answer(coordinator, id, "1.1-RB2", "1");

        assertThat(alike().answered()).isEqualTo(1);
    }

    @Test
    void boxesOfDocument004AreAnswers() {
        id = boxes(agency);
        answer(coordinator, id, "1.1-c1", "1");

        assertThat(alike().answered()).isEqualTo(1);
    }

    @Test
    void notesAreNoAnswers() {
        world.as(coordinator, () -> filling.note(id, "Q1-01", "ดูรายงาน", 0));

        assertThat(alike().answered()).isZero();
    }

    @Test
    void roundSumsItsWorkbooks() {
        Agency other = world.agency();
        RoundId round = AsSystem.call(() -> cases.get(id)).round();
        CaseId second = world.open(other, round);
        world.enter(second, Stage.COLLECTION);
        AsSystem.run(() -> finishing.open(second));
        answer(coordinator, id, "Q1-01", "3");
        answer(other.coordinator(), second, "Q1-01", "3");
        answer(other.coordinator(), second, "Q1-02", "3");

        assertThat(AsSystem.call(() -> progresses.in(round))).hasValue(new Progress(3, 130));
        assertThat(world.call(coordinator, () -> progresses.in(round))).hasValue(new Progress(1, 65));
        assertThat(world.call(coordinator, () -> progresses.of(List.of(id, second))))
                .containsOnlyKeys(id);
    }

    @Test
    void pageTakesOneStatement() {
        world.call(coordinator, () -> progresses.of(List.of(id)));

        assertThat(world.call(
                        coordinator,
                        () -> SqlCounter.during(() -> progresses.of(List.of(id, CaseId.random(), CaseId.random())))))
                .filteredOn(sql -> sql.contains("workbook"))
                .hasSize(1);
    }

    private Progress alike() {
        Progress single = world.call(coordinator, () -> workbooks.get(id)).progress();
        assertThat(world.call(coordinator, () -> progresses.of(List.of(id)))).containsEntry(id, single);
        return single;
    }
}
