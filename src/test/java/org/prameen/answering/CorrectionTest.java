package org.prameen.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class CorrectionTest extends CollectingCase {

    private static final String ITEM = PAIR + ".Q1";

    @Autowired
    Corrections corrections;

    @Autowired
    ApplicationEvents events;

    Agency agency;
    CaseId id;
    PersonId nida;

    @BeforeEach
    void closeWithAnswers() {
        agency = world.agency();
        id = open(agency);
        nida = agency.respondent();
        answer(nida, id, ITEM, "4");
        submit(nida, id);
        state(agency, id, EXAMPLE, "1", "");
        tally(agency, id, EXAMPLE + ".Q1", List.of("1", "-", "-", "-", "-"), Optional.empty(), 0);
        close(agency, id);
    }

    @Test
    void onlyReopenedFormsCanBeCorrectedAndOnlyUntilItIsFinished() {
        AsSystem.run(() -> corrections.begin(id, "ข้อ 1 ไม่ตรงกับเอกสาร"));
        assertThatThrownBy(() -> answer(nida, id, ITEM, "2")).hasMessageContaining("formNotReopened");

        world.as(agency.coordinator(), () -> corrections.reopen(id, PAIR, "ดูคำสั่งอีกครั้ง"));

        assertThat(answer(nida, id, ITEM, "2")).isInstanceOf(Saving.Saved.class);
        assertThatThrownBy(() -> answer(nida, id, "C1.F1.I1.Q1", "2")).hasMessageContaining("formNotReopened");
        assertThat(events.stream(FormReopened.class)).contains(new FormReopened(id, PAIR));

        world.as(agency.coordinator(), () -> corrections.finish(id));
        assertThat(events.stream(AnswersCorrected.class)).contains(new AnswersCorrected(id));
        assertThatThrownBy(() -> answer(nida, id, ITEM, "1")).hasMessageContaining("collectionClosed");
        assertThat(journal.of(id, "answering.formReopened"))
                .extracting(JournalLines.Line::reason)
                .containsExactly("ดูคำสั่งอีกครั้ง");
    }

    @Test
    void aReopenedTallyIsCorrectedByTheAgency() {
        AsSystem.run(() -> corrections.begin(id, "ผลนับผิด"));
        world.as(agency.coordinator(), () -> corrections.reopen(id, EXAMPLE, "นับใหม่"));

        TallySaving written = tally(agency, id, EXAMPLE + ".Q1", List.of("-", "1", "-", "-", "-"), Optional.empty(), 1);

        assertThat(written).isInstanceOf(TallySaving.Written.class);
        assertThat(AsSystem.call(() -> answers.totals(id)).get(EXAMPLE + ".Q1").frequency(4))
                .isEqualTo(1);
    }

    @Test
    void nothingIsReopenedWhileNothingWasReturned() {
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> corrections.reopen(id, PAIR, "x")))
                .hasMessageContaining("notCorrecting");
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> corrections.finish(id)))
                .hasMessageContaining("notCorrecting");
    }

    @Test
    void onlyTheProcessBeginsAndOnlyTheCoordinatorReopens() {
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> corrections.begin(id, "x")))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        AsSystem.run(() -> corrections.begin(id, "x"));

        assertThatThrownBy(() -> world.as(agency.headOfHr(), () -> corrections.reopen(id, PAIR, "x")))
                .isInstanceOf(Forbidden.class);
    }
}
