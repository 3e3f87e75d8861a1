package org.prameen.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Stage;
import org.prameen.scoring.ItemCounts;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class TrialTest extends CollectingCase {

    private static final String ITEM = PAIR + ".Q1";

    @Autowired
    Trials trials;

    @Autowired
    ApplicationEvents events;

    Agency agency;
    CaseId id;

    @BeforeEach
    void open() {
        agency = world.agency();
        id = world.openAt(Stage.AWARENESS, agency);
    }

    @Test
    @Requirement("002-C2")
    void whatIsTriedOutNeverEntersTheResults() {
        PersonId nida = agency.respondent();
        tryOut(nida, ITEM, "5");
        tryOut(nida, PAIR + ".Q2", "5");
        world.as(nida, () -> sheets.submit(id, SheetKind.TRIAL));
        world.as(agency.coordinator(), () -> trials.finish(id, "เข้าใจวิธีให้คะแนน"));
        clock.set(collectFrom(id).withDayOfMonth(10).atTime(12, 0));
        AsSystem.run(() -> collecting.open(id));

        answer(nida, id, ITEM, "2");

        assertThat(AsSystem.call(() -> answers.totals(id)).get(ITEM)).isEqualTo(ItemCounts.of(0, 0, 0, 1, 0));
        assertThat(AsSystem.call(() -> answers.totals(id)).get(PAIR + ".Q2")).isEqualTo(ItemCounts.NONE.withBlank(1));
        assertThat(AsSystem.call(() -> answers.informantsByGroup(id)).values()).containsExactly(1);
        assertThat(events.stream(SheetSubmitted.class)
                        .filter(event -> event.caseId().equals(id)))
                .isEmpty();
    }

    @Test
    void everybodyOfTheAgencyMayTryItAndNobodyElse() {
        tryOut(agency.headOfHr(), ITEM, "3");
        tryOut(agency.coordinator(), ITEM, "4");
        PersonId auditor = world.person(Role.AUDITOR, "KOTHO");

        assertThat(world.call(agency.coordinator(), () -> trials.participants(id)))
                .isEqualTo(2);
        assertThatThrownBy(() -> tryOut(auditor, ITEM, "3")).isInstanceOf(Forbidden.class);
    }

    @Test
    void anEndedTrialIsKeptAndLocked() {
        tryOut(agency.respondent(), ITEM, "5");

        world.as(agency.coordinator(), () -> trials.finish(id, "ดี"));
        world.as(agency.coordinator(), () -> trials.finish(id));

        TrialRecord record = world.call(agency.headOfHr(), () -> trials.of(id)).orElseThrow();
        assertThat(record.participants()).isEqualTo(1);
        assertThat(record.result()).isEqualTo("ดี");
        assertThat(events.stream(TrialFinished.class)
                        .filter(event -> event.caseId().equals(id)))
                .hasSize(1);
        assertThatThrownBy(() -> tryOut(agency.respondent(), ITEM, "1")).hasMessageContaining("trialIsOver");
        assertThatThrownBy(() -> world.as(agency.respondent(), () -> trials.finish(id)))
                .isInstanceOf(Forbidden.class);
    }

    private void tryOut(PersonId who, String item, String value) {
        world.as(who, () -> answering.answer(id, SheetKind.TRIAL, item, value, 0));
    }
}
