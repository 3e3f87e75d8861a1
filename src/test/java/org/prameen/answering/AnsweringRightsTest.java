package org.prameen.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.WorldOffices.Agency;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

class AnsweringRightsTest extends CollectingCase {

    private static final String ITEM = PAIR + ".Q1";

    @Autowired
    Corrections corrections;

    @Autowired
    Trials trials;

    @Autowired
    Invitations invitations;

    Agency agency;
    CaseId id;

    @BeforeEach
    void collect() {
        agency = world.agency();
        id = open(agency);
        answer(agency.respondent(), id, ITEM, "4");
    }

    @Test
    void nobodyOfAnotherAgencyFindsAnything() {
        Agency foreign = world.agency();
        for (PersonId person : foreign.people().values()) {
            assertThat(everything()).allSatisfy(act -> assertThatThrownBy(() -> world.as(person, () -> run(act)))
                    .isInstanceOf(NotFound.class));
        }
    }

    @Test
    void nobodyOfAnotherProvinceFindsAnything() {
        PersonId reviewer = world.person(Role.PROVINCIAL_REVIEWER, "MUN-50");

        assertThat(everything()).allSatisfy(act -> assertThatThrownBy(() -> world.as(reviewer, () -> run(act)))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void whoStandsAboveChangesNothing() {
        for (PersonId person : List.of(
                world.person(Role.AUDITOR, "KOTHO"),
                world.person(Role.NATIONAL_OFFICER, "KOTHO"),
                world.person(Role.PROVINCIAL_REVIEWER, "MUN-20"),
                agency.person(Role.EXECUTIVE),
                agency.committeeMember())) {
            assertThat(writes()).allSatisfy(act -> assertThatThrownBy(() -> world.as(person, () -> run(act)))
                    .isInstanceOf(Forbidden.class));
        }
    }

    @Test
    @Requirement("002-J6")
    void aRespondentSeesTheOwnSheetOnlyAndNoTotals() {
        PersonId other = agency.respondents().get(1);

        assertThat(values(other, id, PAIR)).containsExactly("", "");
        assertThatThrownBy(() -> world.as(other, () -> answers.totals(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(other, () -> collecting.of(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(other, () -> tallies.form(id, PAIR))).isInstanceOf(NotFound.class);
    }

    @Test
    @Requirement("002-J6")
    void theCoordinatorSeesWhoHandedInButNotWhatTheySaid() {
        CollectionState state = world.call(agency.coordinator(), () -> collecting.of(id));

        assertThat(state.informants())
                .filteredOn(one -> one.person().equals(agency.respondent()))
                .singleElement()
                .satisfies(one -> assertThat(one.answered()).isEqualTo(1));
        assertThatThrownBy(() -> form(agency.coordinator(), id, PAIR)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> form(agency.headOfHr(), id, PAIR)).isInstanceOf(Forbidden.class);
    }

    @Test
    void openingTheSheetAsksTheDatabaseAFixedNumberOfTimes() {
        List<String> loading =
                world.call(agency.respondent(), () -> SqlCounter.during(() -> sheets.load(id, SheetKind.COUNTED)));
        List<String> form = world.call(
                agency.respondent(), () -> SqlCounter.during(() -> sheets.form(id, SheetKind.COUNTED, EXAMPLE)));

        assertThat(loading).hasSizeLessThanOrEqualTo(14);
        assertThat(form).hasSizeLessThanOrEqualTo(13);
    }

    @Test
    void totalsTakeOneStatementWhateverTheNumberOfSheets() {
        world.call(agency.headOfHr(), () -> answers.totals(id));
        List<String> few = world.call(agency.headOfHr(), () -> SqlCounter.during(() -> answers.totals(id)));
        agency.respondents().forEach(person -> answer(person, id, EXAMPLE + ".Q1", "4"));
        List<String> more = world.call(agency.headOfHr(), () -> SqlCounter.during(() -> answers.totals(id)));

        assertThat(more).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(10);
        assertThat(more).filteredOn(sql -> sql.contains("from answer ")).hasSize(1);
    }

    private List<ThrowingCallable> everything() {
        List<ThrowingCallable> acts = new java.util.ArrayList<>(writes());
        acts.add(() -> sheets.load(id, SheetKind.COUNTED));
        acts.add(() -> sheets.load(id, SheetKind.TRIAL));
        acts.add(() -> sheets.form(id, SheetKind.COUNTED, PAIR));
        acts.add(() -> sheets.unanswered(id, SheetKind.COUNTED));
        acts.add(() -> collecting.of(id));
        acts.add(() -> tallies.form(id, PAIR));
        acts.add(() -> answers.totals(id));
        acts.add(() -> answers.enteredBy(id));
        acts.add(() -> answers.informantsByGroup(id));
        acts.add(() -> answers.notPractisedReasons(id));
        acts.add(() -> answers.anyLate(id));
        acts.add(() -> answers.notes(id, ITEM));
        acts.add(() -> trials.of(id));
        acts.add(() -> trials.participants(id));
        return acts;
    }

    private List<ThrowingCallable> writes() {
        PersonId someone = agency.respondents().get(1);
        return List.of(
                () -> answering.answer(id, SheetKind.COUNTED, ITEM, "1", 0),
                () -> answering.note(id, SheetKind.COUNTED, ITEM, "x", 0),
                () -> answering.notPractised(id, SheetKind.COUNTED, PAIR, "x", 0),
                () -> answering.practisedAfterAll(id, SheetKind.COUNTED, PAIR),
                () -> sheets.submit(id, SheetKind.COUNTED),
                () -> sheets.takeBack(id, SheetKind.COUNTED),
                () -> tallies.state(id, EXAMPLE, "1", "1", 0),
                () -> tallies.enter(id, EXAMPLE + ".Q1", List.of("1", "-", "-", "-", "-"), Optional.empty(), 0),
                () -> wholeTallies.clear(id, EXAMPLE, 0),
                () -> wholeTallies.takeBack(id, EXAMPLE),
                () -> tallies.leave(id, EXAMPLE, 0),
                () -> wholeTallies.notPractised(id, EXAMPLE, "x", 0),
                () -> collecting.invite(id, someone),
                () -> collecting.remove(id, someone),
                () -> invitations.candidates(id),
                () -> collecting.remind(id),
                () -> collecting.close(id),
                () -> corrections.reopen(id, PAIR, "x"),
                () -> corrections.finish(id),
                () -> trials.finish(id));
    }

    private static void run(ThrowingCallable act) {
        try {
            act.call();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
