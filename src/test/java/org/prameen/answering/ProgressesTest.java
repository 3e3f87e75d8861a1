package org.prameen.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.WorldOffices.Agency;
import org.prameen.planning.Choice;
import org.prameen.planning.PlanEditing;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Autowired;

/** The figure of a list is that of the single case, whatever was done to it. */
class ProgressesTest extends CollectingCase {

    @Autowired
    Progresses progresses;

    @Autowired
    PlanEditing plans;

    Agency agency;
    CaseId id;
    PersonId nida;
    PersonId office;

    @BeforeEach
    void collect() {
        agency = world.agency();
        id = open(agency);
        nida = agency.respondent();
        office = world.person(Role.NATIONAL_OFFICER, "KOTHO");
    }

    @Test
    void answersNotesMarksAndTheirTakingBackLeaveListAndCaseAlike() {
        alike();
        answer(nida, id, PAIR + ".Q1", "4");
        answer(nida, id, PAIR + ".Q1", "");
        answer(nida, id, PAIR + ".Q2", "NA");
        answer(agency.respondents().get(1), id, EXAMPLE + ".Q1", "5");
        world.as(nida, () -> answering.note(id, SheetKind.COUNTED, EXAMPLE + ".Q1", "ดูประกาศ", 0));
        alike();
        world.as(nida, () -> {
            long stamp = sheets.form(id, SheetKind.COUNTED, "C1.F1.I1").stamp();
            answering.notPractised(id, SheetKind.COUNTED, "C1.F1.I1", "ไม่มีเหตุ", stamp);
        });
        assertThat(alike().given()).isGreaterThan(2);
        world.as(nida, () -> answering.practisedAfterAll(id, SheetKind.COUNTED, "C1.F1.I1"));
        assertThat(alike().given()).isEqualTo(2);
        submit(nida, id);
        alike();
    }

    @Test
    void countedFormsAskTheStatedRespondents() {
        state(agency, id, EXAMPLE, "2", "3");
        long asked = alike().asked();
        tally(agency, id, EXAMPLE + ".Q1", List.of("1", "2", "-", "-", "-"), Optional.of(new TallyRest("-", "2")), 0);
        answer(nida, id, PAIR + ".Q1", "4");

        assertThat(alike()).isEqualTo(new Progress(4, asked));
    }

    @Test
    void indicatorsLeftOutAskNothingAndTheirAnswersCountAgainWhenTheyAreTakenIn() {
        answer(nida, id, PAIR + ".Q1", "4");
        answer(nida, id, "C1.F1.I1.Q1", "4");
        Progress all = alike();

        choose(new Choice(Map.of(PAIR, "ไม่มีการรับโอน")), 0);
        Progress fewer = alike();
        assertThat(fewer.given()).isEqualTo(all.given() - 1);
        assertThat(fewer.asked()).isLessThan(all.asked());

        choose(new Choice(Map.of()), 1);
        assertThat(alike()).isEqualTo(all);
    }

    @Test
    void aPageTakesTheSameFewStatementsAndARoundIsTheSumOfItsCases() {
        CaseId second = world.open(world.agency(), round());
        AsSystem.run(() -> collecting.open(second));
        answer(nida, id, PAIR + ".Q1", "4");
        List<CaseId> both = List.of(id, second);

        Map<CaseId, Progress> found = world.call(office, () -> progresses.of(both));
        assertThat(found).containsOnlyKeys(both);
        assertThat(world.call(office, () -> progresses.in(round())))
                .contains(found.get(id).plus(found.get(second)));
        assertThat(statements(List.of(id))).isLessThanOrEqualTo(3).isEqualTo(statements(both));
    }

    @Test
    void onlyRunningCollectionsThatMayBeReadHaveAFigure() {
        List<CaseId> ids = List.of(id);
        assertThat(world.call(world.agency().coordinator(), () -> progresses.of(ids)))
                .isEmpty();
        assertThat(world.call(nida, () -> progresses.of(ids))).isEmpty();
        assertThat(world.call(nida, () -> progresses.in(round()))).isEmpty();
        answer(nida, id, PAIR + ".Q1", "4");
        close(agency, id);

        assertThat(world.call(agency.coordinator(), () -> progresses.of(ids))).isEmpty();
        assertThat(world.call(office, () -> progresses.in(round()))).isEmpty();
    }

    @Test
    void aRespondentSeesTheFigureOfTheOwnSheet() {
        answer(nida, id, PAIR + ".Q1", "4");
        state(agency, id, EXAMPLE, "2", "3");

        Progress own =
                world.call(nida, () -> progresses.ofOwnSheets(List.of(id))).get(id);

        assertThat(own).isEqualTo(world.call(nida, () -> sheets.load(id, SheetKind.COUNTED)
                .progress()));
        assertThat(own.given()).isOne();
        assertThat(world.call(office, () -> progresses.ofOwnSheets(List.of(id))))
                .isEmpty();
    }

    private Progress alike() {
        Progress one = world.call(office, () -> collecting.progress(id)).orElseThrow();
        assertThat(world.call(agency.coordinator(), () -> progresses.of(List.of(id))))
                .containsEntry(id, one);
        return one;
    }

    private void choose(Choice choice, int seen) {
        world.as(agency.headOfHr(), () -> plans.save(id, choice, seen));
    }

    private int statements(List<CaseId> ids) {
        return world.call(office, () -> {
            progresses.of(ids);
            return SqlCounter.during(() -> progresses.of(ids)).size();
        });
    }

    private RoundId round() {
        return AsSystem.call(() -> cases.get(id)).round();
    }
}
