package org.prameen.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Stage;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;

class WindowTest extends CollectingCase {

    private static final String ITEM = PAIR + ".Q1";

    @Test
    @Requirement("002-B2")
    void theLastMinuteIsInTheWindowAndMidnightIsLateButAccepted() {
        Agency agency = world.agency();
        CaseId id = open(agency);
        PersonId early = agency.respondents().get(0);
        PersonId late = agency.respondents().get(1);
        LocalDate first = collectFrom(id);

        clock.set(first.withDayOfMonth(15).atTime(23, 59));
        Saving inTime = answer(early, id, ITEM, "4");
        boolean lateBefore = AsSystem.call(() -> answers.anyLate(id));
        clock.set(first.withDayOfMonth(16).atStartOfDay());
        Saving after = answer(late, id, ITEM, "5");

        assertThat(inTime).isInstanceOfSatisfying(Saving.Saved.class, saved -> assertThat(saved.late())
                .isFalse());
        assertThat(after).isInstanceOfSatisfying(Saving.Saved.class, saved -> assertThat(saved.late())
                .isTrue());
        assertThat(lateBefore).isFalse();
        assertThat(AsSystem.call(() -> answers.late(id))).containsExactly(new LateAnswer(PAIR, 1));
        assertThat(AsSystem.call(() -> answers.totals(id)).get(ITEM).n()).isEqualTo(2);
    }

    @Test
    void nothingIsAnsweredBeforeCollectionOpens() {
        Agency agency = world.agency();
        CaseId id = open(agency);
        clock.set(collectFrom(id).minusDays(1).atTime(23, 59));

        assertThat(form(agency.respondent(), id, PAIR).locked()).isPresent();
        assertThatThrownBy(() -> answer(agency.respondent(), id, ITEM, "4"))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.key()).isEqualTo("answering.notOpenYet"));
    }

    @Test
    void openingAgainInvitesNobodyTwice() {
        Agency agency = world.agency();
        CaseId id = open(agency);
        PersonId gone = agency.respondents().get(3);
        world.as(agency.coordinator(), () -> collecting.remove(id, gone));

        AsSystem.run(() -> collecting.open(id));

        assertThat(journal.of(id, "answering.respondentInvited")).hasSize(4);
        assertThat(AsSystem.call(() -> collecting.of(id)).informants())
                .hasSize(3)
                .noneMatch(one -> one.person().equals(gone));
    }

    @Test
    void aCaseThatDoesNotCollectYetHasNoSheets() {
        Agency agency = world.agency();
        CaseId id = world.openAt(Stage.PLANNING, agency);

        assertThatThrownBy(() -> world.call(agency.respondent(), () -> sheets.load(id, SheetKind.COUNTED)))
                .isInstanceOf(org.prameen.security.Forbidden.class);
    }
}
