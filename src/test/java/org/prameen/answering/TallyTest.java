package org.prameen.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.scoring.ItemCounts;
import org.prameen.security.AsSystem;
import org.prameen.security.RespondentGroup;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;

class TallyTest extends CollectingCase {

    private static final List<List<String>> WORKED_EXAMPLE = List.of(
            List.of("1", "5", "3", "-", "1"),
            List.of("2", "6", "1", "-", "1"),
            List.of("4", "4", "1", "-", "1"),
            List.of("3", "6", "-", "1", "-"),
            List.of("4", "5", "1", "-", "-"));

    private static final Optional<TallyRest> NOT_ASKED = Optional.empty();

    Agency agency;
    CaseId id;

    @BeforeEach
    void collect() {
        agency = world.agency();
        id = open(agency);
    }

    @Test
    @Requirement("002-D5")
    void countsGiveTheSameTotalsAsTenSheets() {
        state(agency, id, EXAMPLE, "4", "6");
        for (int item = 1; item <= 5; item++) {
            tally(agency, id, EXAMPLE + ".Q" + item, WORKED_EXAMPLE.get(item - 1), NOT_ASKED, 0);
        }
        Agency onSheets = world.agency();
        CaseId bySheets = open(onSheets);
        tenPeopleAnswer(onSheets, bySheets);

        assertThat(example(id)).isEqualTo(example(bySheets));
        assertThat(example(id).get(EXAMPLE + ".Q1")).isEqualTo(ItemCounts.of(1, 5, 3, 0, 1));
    }

    @Test
    @Requirement("002-D6")
    void aDashIsZero() {
        state(agency, id, EXAMPLE, "10", "");
        tally(agency, id, EXAMPLE + ".Q1", List.of("๑", "๕", "๓", "-", "๑"), NOT_ASKED, 0);

        assertThat(example(id).get(EXAMPLE + ".Q1").n()).isEqualTo(10);
        assertThat(example(id).get(EXAMPLE + ".Q1").sum()).isEqualTo(35);
    }

    @Test
    @Requirement("002-D7")
    void moreAnswersThanRespondentsAreRefusedWithBothNumbers() {
        state(agency, id, EXAMPLE, "10", "-");

        assertThatThrownBy(() -> tally(agency, id, EXAMPLE + ".Q1", List.of("1", "5", "3", "-", "2"), NOT_ASKED, 0))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.arguments()).containsExactly(11L, 10L));
        assertThat(example(id).get(EXAMPLE + ".Q1").blank()).isEqualTo(10);
    }

    @Test
    @Requirement("002-D7")
    void fewerAnswersThanRespondentsAreAskedAboutAndThenKept() {
        state(agency, id, EXAMPLE, "10", "-");
        List<String> nine = List.of("1", "5", "3", "-", "-");

        assertThat(tally(agency, id, EXAMPLE + ".Q1", nine, NOT_ASKED, 0)).isEqualTo(new TallySaving.Asks(1));
        TallySaving written = tally(agency, id, EXAMPLE + ".Q1", nine, Optional.of(new TallyRest("1", "")), 0);

        assertThat(written).isInstanceOf(TallySaving.Written.class);
        assertThat(example(id).get(EXAMPLE + ".Q1").notPractised()).isEqualTo(1);
    }

    @Test
    void theNumberOfRespondentsComesFirst() {
        assertThatThrownBy(() -> tally(agency, id, EXAMPLE + ".Q1", WORKED_EXAMPLE.get(0), NOT_ASKED, 0))
                .hasMessageContaining("stateRespondentsFirst");
        assertThatThrownBy(() -> state(agency, id, EXAMPLE, "-", "0")).hasMessageContaining("nobodyAsked");
    }

    @Test
    void aFormIsFilledInOneWayAndChangesOverOnlyWhileEmpty() {
        PersonId nida = agency.respondent();
        answer(nida, id, EXAMPLE + ".Q1", "4");
        assertThatThrownBy(() -> state(agency, id, EXAMPLE, "10", "")).hasMessageContaining("formHasSheets");

        state(agency, id, PAIR, "3", "");
        assertThatThrownBy(() -> answer(nida, id, PAIR + ".Q1", "4")).hasMessageContaining("formTallied");
        tally(agency, id, PAIR + ".Q1", List.of("3", "-", "-", "-", "-"), NOT_ASKED, 0);
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> tallies.leave(id, PAIR, 1)))
                .hasMessageContaining("formHasCounts");

        world.as(agency.coordinator(), () -> {
            assertThat(wholeTallies.clear(id, PAIR, tallies.form(id, PAIR).stamp()))
                    .isTrue();
            assertThat(tallies.leave(id, PAIR, tallies.form(id, PAIR).version()))
                    .isTrue();
        });
        assertThat(answer(nida, id, PAIR + ".Q1", "4")).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void countsMadeForOneNumberOfRespondentsStandAgainstAnother() {
        state(agency, id, PAIR, "3", "");
        tally(agency, id, PAIR + ".Q1", List.of("3", "-", "-", "-", "-"), NOT_ASKED, 0);

        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> tallies.state(id, PAIR, "5", "", 1)))
                .hasMessageContaining("countsMadeFor");
    }

    @Test
    @Requirement("002-D3")
    void aWholeTalliedActivityIsNotPractisedInOneAct() {
        state(agency, id, PAIR, "2", "1");
        world.as(agency.coordinator(), () -> wholeTallies.notPractised(id, PAIR, "ไม่มีการโอน", 1));

        assertThat(AsSystem.call(() -> answers.totals(id)).get(PAIR + ".Q2"))
                .isEqualTo(ItemCounts.NONE.withNotPractised(3));
        assertThat(AsSystem.call(() -> answers.notPractisedReasons(id))).containsEntry(PAIR, "ไม่มีการโอน");
    }

    @Test
    @Requirement("002-D8")
    void groupsAreCountedFromTalliesToo() {
        state(agency, id, PAIR, "3", "7");

        assertThat(AsSystem.call(() -> answers.informantsByGroup(id)))
                .isEqualTo(Map.of(RespondentGroup.HR_STAFF, 3, RespondentGroup.OTHER, 7));
    }

    private Map<String, ItemCounts> example(CaseId of) {
        Map<String, ItemCounts> all = AsSystem.call(() -> answers.totals(of));
        return all.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(EXAMPLE + "."))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The ten sheets whose counts are the worked example: the nth person takes the nth answer of each item. */
    private void tenPeopleAnswer(Agency of, CaseId in) {
        List<PersonId> people = new java.util.ArrayList<>(of.respondents());
        while (people.size() < 10) {
            PersonId more = world.person(Role.RESPONDENT, of.id());
            world.as(of.coordinator(), () -> collecting.invite(in, more));
            people.add(more);
        }
        for (int item = 0; item < 5; item++) {
            int person = 0;
            for (int column = 0; column < 5; column++) {
                String typed = WORKED_EXAMPLE.get(item).get(column);
                for (int n = typed.equals("-") ? 0 : Integer.parseInt(typed); n > 0; n--) {
                    answer(people.get(person++), in, EXAMPLE + ".Q" + (item + 1), String.valueOf(5 - column));
                }
            }
        }
    }
}
