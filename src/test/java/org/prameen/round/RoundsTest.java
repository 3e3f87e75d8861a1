package org.prameen.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.scoring.Chain;
import org.prameen.scoring.Rounding;
import org.prameen.scoring.ScoringSettings;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.RoundId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class RoundsTest {

    @Autowired
    World world;

    @Autowired
    Rounds rounds;

    @Autowired
    ApplicationEvents events;

    @Test
    @Requirement("002-B1")
    void aYearHasItsTwoRoundsOnTheDatesOfTheHandbook() {
        PersonId officer = officer();
        Dates march = planned(officer, 2550, "MARCH", "").dates();
        Dates september = planned(officer, 2550, "SEPTEMBER", "").dates();

        assertThat(march.collectFrom()).isEqualTo("2007-03-01");
        assertThat(march.collectTo()).isEqualTo("2007-03-15");
        assertThat(march.reportDue()).isEqualTo("2007-03-31");
        assertThat(september.collectFrom()).isEqualTo("2007-09-01");
        assertThat(september.collectTo()).isEqualTo("2007-09-15");
        assertThat(september.reportDue()).isEqualTo("2007-09-30");
    }

    @Test
    @Requirement("002-B1")
    void aThirdRoundOfAYearAsksForAReason() {
        PersonId officer = officer();
        planned(officer, 2551, "MARCH", "");

        assertThatThrownBy(() -> planned(officer, 2551, "MARCH", "  "))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.field()).contains("extraReason"));

        Round extra = planned(officer, 2551, "MARCH", "ทดลองระบบ");
        assertThat(extra.extraReason()).contains("ทดลองระบบ");
        assertThat(extra.code()).isEqualTo("LOCAL-HR-2551-MARCH-2");
    }

    @Test
    @Requirement("002-B4")
    void datesOfProvinceAndCountryAreEmptyUntilSet() {
        PersonId officer = officer();
        Round round = planned(officer, 2552, "MARCH", "");

        assertThat(round.dates().provinceDue()).isEmpty();
        assertThat(round.dates().nationalDue()).isEmpty();

        Dates later = new Dates(
                LocalDate.of(2009, 3, 5),
                LocalDate.of(2009, 3, 20),
                LocalDate.of(2009, 4, 10),
                Optional.of(LocalDate.of(2009, 4, 30)),
                Optional.of(LocalDate.of(2009, 5, 31)));
        world.as(officer, () -> rounds.reschedule(round.id(), later));

        assertThat(world.call(officer, () -> rounds.get(round.id())).dates()).isEqualTo(later);
        assertThat(events.stream(RoundDatesChanged.class)).contains(new RoundDatesChanged(round.id()));
    }

    @Test
    @Requirement("002-B4")
    void datesThatCannotBeAreRefusedAtTheirField() {
        assertThatThrownBy(() -> new Dates(
                        LocalDate.of(2009, 3, 15),
                        LocalDate.of(2009, 3, 1),
                        LocalDate.of(2009, 3, 31),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.field()).contains("collectTo"));
    }

    @Test
    void roundsMayBePlannedAheadOfTheirFiscalYear() {
        Dates autumn = Rounds.calendar(
                new org.prameen.instrument.Period(
                        "NOVEMBER",
                        LocalText.of("ก", "a"),
                        java.time.MonthDay.of(11, 1),
                        java.time.MonthDay.of(11, 15),
                        java.time.MonthDay.of(11, 30)),
                2570);

        assertThat(autumn.collectFrom()).isEqualTo("2026-11-01");
    }

    @Test
    @Requirement("002-A10")
    void theLegalReferenceOfARoundIsTextThatCanBeChanged() {
        PersonId officer = officer();
        Round round = planned(officer, 2553, "MARCH", "");

        world.as(
                officer,
                () -> rounds.changeLegalReference(
                        round.id(), LocalText.of(" รัฐธรรมนูญฉบับใหม่ ", "New constitution")));

        assertThat(world.call(officer, () -> rounds.get(round.id())).legalReference())
                .isEqualTo(LocalText.of("รัฐธรรมนูญฉบับใหม่", "New constitution"));
        assertThatThrownBy(
                        () -> world.as(officer, () -> rounds.changeLegalReference(round.id(), LocalText.of("", "x"))))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> world.as(
                        officer,
                        () -> rounds.changeLegalReference(
                                round.id(), LocalText.of("ก".repeat(Rounds.LONGEST_REFERENCE + 1), ""))))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void onlyTheNationalOfficeAndAdministratorsPlan() {
        RoundId round = world.round();
        PersonId coordinator = world.agency().coordinator();

        assertThat(world.call(coordinator, () -> rounds.get(round)).id()).isEqualTo(round);
        assertThatThrownBy(() -> planned(coordinator, 2554, "MARCH", "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(coordinator, () -> rounds.changeLegalReference(round, LocalText.of("ก", ""))))
                .isInstanceOfAny(Forbidden.class, AccessDeniedException.class);
    }

    private PersonId officer() {
        return world.person(Role.NATIONAL_OFFICER, "KOTHO");
    }

    @Test
    @Requirement("002-J3")
    void theMethodOfARoundIsRecordedWithItsPlan(@Autowired JdbcClient jdbc) {
        Round round = planned(officer(), 2555, "MARCH", "");

        assertThat(jdbc.sql("select new_value from journal_entry where act = 'round.planned' and subject = ?")
                        .param("round:" + round.code())
                        .query(String.class)
                        .single())
                .contains("HALF_UP", "TWO_DECIMAL", "SHORT", "local-hr H", "2012-03-01");
    }

    private Round planned(PersonId person, int year, String period, String reason) {
        return world.call(
                person,
                () -> rounds.get(rounds.plan(new NewRound(
                        "local-hr",
                        "H",
                        year,
                        period,
                        Optional.empty(),
                        new ScoringSettings(Rounding.HALF_UP, Chain.TWO_DECIMAL),
                        BandLabels.SHORT,
                        Optional.of(reason)))));
    }
}
