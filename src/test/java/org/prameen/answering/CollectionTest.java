package org.prameen.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.scoring.ItemCounts;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.RespondentGroup;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class CollectionTest extends CollectingCase {

    private static final String ITEM = PAIR + ".Q1";

    @Autowired
    ApplicationEvents events;

    Agency agency;
    CaseId id;

    @BeforeEach
    void collect() {
        agency = world.agency();
        id = open(agency);
    }

    @Test
    void everyInformantIsInvitedOnce() {
        AsSystem.run(() -> collecting.open(id));

        assertThat(events.stream(RespondentInvited.class)
                        .filter(event -> event.caseId().equals(id))
                        .map(RespondentInvited::personId))
                .containsExactlyInAnyOrderElementsOf(agency.respondents());
    }

    @Test
    @Requirement("002-D8")
    void theGroupOfEachRespondentIsKept() {
        agency.respondents().forEach(person -> answer(person, id, ITEM, "4"));

        assertThat(AsSystem.call(() -> answers.informantsByGroup(id)))
                .isEqualTo(Map.of(RespondentGroup.HR_STAFF, 1, RespondentGroup.OTHER, 3));
    }

    @Test
    @Requirement("002-D4")
    void closingListsWhatIsMissingBeforeItCloses() {
        answer(agency.respondents().get(0), id, ITEM, "4");
        submit(agency.respondents().get(0), id);
        answer(agency.respondents().get(1), id, ITEM, "NA");

        CollectionState state = world.call(agency.coordinator(), () -> collecting.of(id));

        FormCoverage pair = state.forms().stream()
                .filter(form -> form.indicator().equals(PAIR))
                .findFirst()
                .orElseThrow();
        assertThat(state.submitted()).isEqualTo(1);
        assertThat(state.informants()).hasSize(4);
        assertThat(pair.respondents()).isEqualTo(2);
        assertThat(pair.blank()).isEqualTo(2);
        assertThat(state.incomplete()).hasSize(45);

        close(agency, id);
        assertThat(events.stream(CollectionClosed.class)).contains(new CollectionClosed(id));
    }

    @Test
    void afterClosingSheetsAndTalliesStand() {
        PersonId nida = agency.respondent();
        answer(nida, id, ITEM, "4");
        state(agency, id, EXAMPLE, "3", "");
        close(agency, id);
        close(agency, id);

        assertThatThrownBy(() -> answer(nida, id, ITEM, "1")).hasMessageContaining("collectionClosed");
        assertThatThrownBy(() -> submit(nida, id)).hasMessageContaining("collectionClosed");
        assertThatThrownBy(() -> world.as(nida, () -> sheets.takeBack(id, SheetKind.COUNTED)))
                .hasMessageContaining("collectionClosed");
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> wholeTallies.clear(id, EXAMPLE, 0)))
                .hasMessageContaining("collectionClosed");
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> collecting.remind(id)))
                .hasMessageContaining("collectionNotRunning");
        assertThat(events.stream(CollectionClosed.class)
                        .filter(event -> event.caseId().equals(id)))
                .hasSize(1);
        assertThat(AsSystem.call(() -> answers.totals(id)).get(ITEM).n())
                .as("answers of a sheet that was not handed in count")
                .isEqualTo(1);
    }

    @Test
    @Requirement("002-H5")
    void unitsGiveDataButOnlyTheSummariserCloses() {
        agency.respondents().forEach(person -> answer(person, id, ITEM, "4"));
        for (Role role : List.of(Role.HEAD_OF_HR, Role.COMMITTEE_MEMBER, Role.EXECUTIVE, Role.RESPONDENT)) {
            assertThatThrownBy(() -> world.as(agency.person(role), () -> collecting.close(id)))
                    .as(role.name())
                    .isInstanceOf(Forbidden.class);
        }

        assertThat(world.call(agency.person(Role.EXECUTIVE), () -> answers.totals(id))
                        .get(ITEM)
                        .n())
                .isEqualTo(4);
        close(agency, id);
        assertThat(world.call(agency.person(Role.EXECUTIVE), () -> collecting.of(id))
                        .isOpen())
                .isFalse();
    }

    @Test
    void whoAnsweredCannotBeRemovedAndWhoDidNotIs() {
        PersonId answered = agency.respondents().get(0);
        PersonId silent = agency.respondents().get(1);
        answer(answered, id, ITEM, "4");

        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> collecting.remove(id, answered)))
                .hasMessageContaining("hasAnswers");
        world.as(agency.coordinator(), () -> collecting.remove(id, silent));

        assertThat(events.stream(RespondentRemoved.class)).contains(new RespondentRemoved(id, silent));
        assertThatThrownBy(() -> answer(silent, id, ITEM, "4")).isInstanceOf(Forbidden.class);
        world.as(agency.coordinator(), () -> collecting.invite(id, silent));
        assertThat(answer(silent, id, ITEM, "4")).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void onlyRespondentsOfTheAgencyAreInvited() {
        PersonId foreign = world.agency().respondent();

        for (PersonId person : List.of(foreign, agency.headOfHr(), PersonId.random())) {
            assertThatThrownBy(() -> world.as(agency.coordinator(), () -> collecting.invite(id, person)))
                    .isInstanceOf(Rejected.class);
        }
    }

    @Test
    void remindersAreForThoseWhoHaveNotHandedIn() {
        submit(agency.respondents().get(0), id);

        assertThat(world.call(agency.coordinator(), () -> collecting.remind(id)))
                .isEqualTo(agency.respondents().size() - 1);
        assertThatThrownBy(() -> world.as(agency.respondent(), () -> collecting.remind(id)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @Requirement("002-E17")
    void validNotPractisedAndBlankAddUpToTheRespondents() {
        answer(agency.respondents().get(0), id, ITEM, "5");
        answer(agency.respondents().get(1), id, ITEM, "3");
        answer(agency.respondents().get(2), id, ITEM, "NA");
        submit(agency.respondents().get(3), id);

        ItemCounts counts = AsSystem.call(() -> answers.totals(id)).get(ITEM);

        assertThat(counts)
                .isEqualTo(ItemCounts.of(1, 0, 1, 0, 0).withNotPractised(1).withBlank(1));
        assertThat(counts.respondents()).isEqualTo(4);
    }

    @Test
    @Requirement("002-E18")
    @Requirement("002-J6")
    void oneRespondentIsEnoughButThereIsANotice() {
        answer(agency.respondent(), id, ITEM, "4");
        world.as(agency.respondent(), () -> answering.note(id, SheetKind.COUNTED, ITEM, "เฉพาะฉัน", 1));

        assertThat(AsSystem.call(() -> answers.totals(id)).get(ITEM).n()).isEqualTo(1);
        assertThat(world.call(agency.headOfHr(), () -> answers.fewRespondents(id)))
                .isTrue();
        assertThat(world.call(agency.headOfHr(), () -> answers.notes(id, ITEM))).isEmpty();
    }

    @Test
    void whoEnteredDataIsKnownForTheCheckBySomeoneElse() {
        answer(agency.respondent(), id, ITEM, "4");
        state(agency, id, EXAMPLE, "1", "");
        tally(agency, id, EXAMPLE + ".Q1", List.of("1", "-", "-", "-", "-"), java.util.Optional.empty(), 0);

        assertThat(world.call(agency.committeeMember(), () -> answers.enteredBy(id)))
                .isEqualTo(Set.of(agency.respondent(), agency.coordinator()));
    }
}
