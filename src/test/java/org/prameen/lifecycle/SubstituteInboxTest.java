package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prameen.answering.AnswerSheets;
import org.prameen.answering.SheetKind;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.Cases;
import org.prameen.security.Forbidden;
import org.prameen.security.NewSubstitution;
import org.prameen.security.StoodIn;
import org.prameen.security.SubstitutionScope;
import org.prameen.shared.NotFound;
import org.prameen.shared.SubstitutionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a substitute finds in the inbox, does there, and leaves behind. */
class SubstituteInboxTest extends SubstitutedCase {

    @Autowired
    StoodIn stoodIn;

    @Autowired
    Cases cases;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theSubstituteSeesWhatTheAbsentPersonTookAndMayTake() {
        SubstitutionId by = lend(SubstitutionScope.everything());
        assertThat(acting(by, InboxTab.GROUP)).containsExactly(task);

        world.as(absent, () -> handingOver.claim(task));

        assertThat(acting(by, InboxTab.MINE)).containsExactly(task);
        assertThat(own(InboxTab.MINE)).isEmpty();
    }

    @Test
    void whatTheSubstituteTakesIsTheAbsentPersons() {
        SubstitutionId by = lend(SubstitutionScope.everything());

        world.call(substitute, by, () -> {
            handingOver.claim(task);
            return null;
        });

        assertThat(items.find(task).orElseThrow().assignee()).contains(absent);
        assertThat(jdbc.sql("select for_id from journal_entry where case_id = ? and person_id = ? and act = ?")
                        .params(id.value(), substitute.value(), "lifecycle.claimed")
                        .query(UUID.class)
                        .list())
                .containsExactly(absent.value());
        assertThat(stoodIn.andAbsent(id, java.util.Set.of(substitute))).containsExactlyInAnyOrder(absent, substitute);
    }

    @Test
    void whatWasDoneInSomebodysPlaceIsNamedAfterBothAndFoundByBoth() {
        SubstitutionId by = lend(SubstitutionScope.everything());
        world.call(substitute, by, () -> {
            forms.notNeeded(task, "ทำไปแล้วปีก่อน");
            return null;
        });

        assertThat(items.find(task).orElseThrow().endedBy())
                .hasValueSatisfying(
                        name -> assertThat(name).contains("coordinator").contains("plan_manager"));
        assertThat(page(absent, InboxTab.DONE)).contains(task);
        assertThat(page(substitute, InboxTab.DONE)).contains(task);
    }

    @Test
    void offersTellHowMuchFallsDue() {
        lend(SubstitutionScope.everything());
        assertThat(world.call(substitute, inbox::offers)).singleElement().satisfies(offer -> {
            assertThat(offer.by().absent()).isEqualTo(absent);
            assertThat(offer.due()).isZero();
        });
        clock.set(items.find(task)
                .orElseThrow()
                .due()
                .orElseThrow()
                .atZone(org.prameen.shared.ThaiCalendar.BANGKOK)
                .toLocalDateTime()
                .minusDays(1));
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        world.call(
                absent,
                () -> substitutions.name(new NewSubstitution(
                        absent, substitute, today, today.plusDays(7), SubstitutionScope.everything(), "ลา")));

        assertThat(world.call(substitute, inbox::offers))
                .extracting(StandInOffer::due)
                .contains(1);
    }

    @Test
    void aSubstituteOfOneRoundReachesNoOtherCase() {
        SubstitutionId by = lend(SubstitutionScope.everything().inRound(world.round()));

        assertThat(acting(by, InboxTab.GROUP)).isEmpty();
        assertThatThrownBy(() -> world.call(substitute, by, () -> cases.get(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.call(substitute, by, () -> inbox.get(task)))
                .isInstanceOf(NotFound.class);
        assertThat(world.call(substitute, by, () -> cases.count(CaseSearch.everything())))
                .isZero();

        SubstitutionId right = lend(SubstitutionScope.everything().inRound(round));
        assertThat(acting(right, InboxTab.GROUP)).containsExactly(task);
        assertThat(world.call(substitute, right, () -> cases.get(id)).id()).isEqualTo(id);
    }

    @Test
    void answerSheetsAreNobodyElsesToSeeOrFill() {
        SubstitutionId by = lend(SubstitutionScope.everything());

        for (SheetKind kind : SheetKind.values()) {
            assertThatThrownBy(() -> world.call(substitute, by, () -> sheets.load(id, kind)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> world.call(substitute, by, () -> {
                        sheets.submit(id, kind);
                        return null;
                    }))
                    .isInstanceOf(Forbidden.class);
        }
    }

    private List<String> own(InboxTab tab) {
        return page(substitute, tab);
    }
}
