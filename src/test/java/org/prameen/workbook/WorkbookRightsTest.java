package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Locks;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;

class WorkbookRightsTest extends FilledCase {

    private static final String BOX = "1.1-c1";
    private static final String PROFILE = "profile:P1.1";

    @Autowired
    Locks locks;

    @Autowired
    Measures measures;

    @Autowired
    Profiles profiles;

    Agency agency;
    CaseId id;

    @BeforeEach
    void open() {
        agency = world.agency();
        id = boxes(agency);
    }

    @Test
    void nobodyOfAnotherAgencyFindsAnything() {
        for (PersonId person : world.agency().people().values()) {
            assertThat(everything()).allSatisfy(act -> assertThatThrownBy(() -> world.as(person, act))
                    .isInstanceOf(NotFound.class));
        }
    }

    @Test
    void caseThatRespondentsAnswerOneByOneHasNoWorkbook() {
        CaseId survey = world.open(agency, world.round());

        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> workbooks.get(survey)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyOfAnotherProvinceFindsAnything() {
        PersonId reviewer = world.person(Role.PROVINCIAL_REVIEWER, "MUN-50");

        assertThat(everything()).allSatisfy(act -> assertThatThrownBy(() -> world.as(reviewer, act))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void headSignsWhatOthersEnteredAndEntersNothing() {
        assertThatThrownBy(() -> answer(agency.head(), id, BOX, "1")).isInstanceOf(Forbidden.class);
        assertThat(world.call(agency.head(), () -> workbooks.get(id)).obstacle())
                .contains("workbook.closed.role");
    }

    @Test
    void whoStandsAboveReadsAndChangesNothing() {
        for (PersonId person :
                List.of(world.person(Role.AUDITOR, "KOTHO"), world.person(Role.PROVINCIAL_REVIEWER, "MUN-20"))) {
            assertThat(world.call(person, () -> workbooks.get(id)).opens(BOX)).isFalse();
            assertThatThrownBy(() -> answer(person, id, BOX, "1")).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void respondentFillsButDoesNotHandOver() {
        answer(agency.respondent(), id, BOX, "1");

        assertThat(value(agency.respondent(), id, BOX)).isEqualTo("1");
        assertThat(world.call(agency.respondent(), () -> workbooks.mayFinish(id)))
                .isFalse();
        assertThatThrownBy(() -> world.as(agency.respondent(), () -> finishing.finish(id)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void caseAnsweredOneByOneHasNoWorkbook() {
        CaseId other = world.open(agency);

        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> workbooks.get(other)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void signedItemIsRefused() {
        answer(agency.coordinator(), id, BOX, "1");
        AsSystem.run(() -> locks.lock(id));

        assertThatThrownBy(() -> answer(agency.coordinator(), id, BOX, "0"))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("workbook.locked");
        assertThat(value(agency.coordinator(), id, BOX)).isEqualTo("1");
    }

    @Test
    void returnedSectionOpensItsItemsAndNoOthers() {
        AsSystem.run(() -> locks.lock(id));
        AsSystem.run(() -> locks.unlock(id, Set.of("1.1"), "ดูโครงการที่อ้างอีกครั้ง"));

        Workbook book = world.call(agency.coordinator(), () -> workbooks.get(id));
        assertThat(book.opens(BOX)).isTrue();
        assertThat(book.returned(BOX)).contains("ดูโครงการที่อ้างอีกครั้ง");
        assertThat(book.opens("1.3-c1")).isFalse();
        assertThat(book.returned("1.3-c1")).isEmpty();
        assertThatCode(() -> answer(agency.coordinator(), id, BOX, "0")).doesNotThrowAnyException();
        assertThatThrownBy(() -> answer(agency.coordinator(), id, "1.3-c1", "1"))
                .isInstanceOf(Rejected.class);
    }

    private List<Runnable> everything() {
        return Stream.of(everythingOfEntries(), everythingOfTheProfile(), everythingOfMeasures())
                .flatMap(List::stream)
                .toList();
    }

    private List<Runnable> everythingOfMeasures() {
        CaseId results = results(agency);
        TypedMeasure typed = TypedMeasure.in("7.1.1");
        UUID measure = world.call(agency.coordinator(), () -> measures.add(results, typed));
        return List.of(
                () -> workbooks.get(results),
                () -> measures.add(results, typed),
                () -> measures.change(results, measure, typed, 1),
                () -> measures.remove(results, measure),
                () -> measures.putBack(results, measure),
                () -> measures.setKinds(results, Set.of("DEPARTMENT")));
    }

    private List<Runnable> everythingOfTheProfile() {
        return List.of(
                () -> profiles.confirmed(id),
                () -> profiles.state(id),
                () -> profiles.mayConfirm(id),
                () -> profiles.reusable(id),
                () -> profiles.reuse(id),
                () -> profiles.notRelevant(id, PROFILE, 0),
                () -> profiles.relevant(id, PROFILE, 0),
                () -> profiles.confirm(id));
    }

    private List<Runnable> everythingOfEntries() {
        return List.of(
                () -> workbooks.get(id),
                () -> workbooks.mayFinish(id),
                () -> workbooks.contents(id),
                () -> workbooks.answers(id),
                () -> workbooks.isFinished(id),
                () -> workbooks.enteredBy(id),
                () -> filling.answer(id, BOX, "1", 0),
                () -> filling.note(id, BOX, "x", 0),
                () -> finishing.finish(id));
    }
}
