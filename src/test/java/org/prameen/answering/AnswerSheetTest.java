package org.prameen.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.WorldOffices.Agency;
import org.prameen.scoring.ItemCounts;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;

class AnswerSheetTest extends CollectingCase {

    private static final String FIRST = PAIR + ".Q1";
    private static final String SECOND = PAIR + ".Q2";

    Agency agency;
    CaseId id;
    PersonId nida;

    @BeforeEach
    void collect() {
        agency = world.agency();
        id = open(agency);
        nida = agency.respondent();
    }

    @Test
    @Requirement("002-D1")
    void theFirstColumnStoresFiveAndTheLastOne() {
        Sheet sheet = world.call(nida, () -> sheets.load(id, SheetKind.COUNTED));
        int first = sheet.instrument().rating().scale().get(0).score();
        int last = sheet.instrument().rating().scale().get(4).score();

        answer(nida, id, FIRST, String.valueOf(first));
        answer(nida, id, SECOND, String.valueOf(last));

        assertThat(sheet.instrument().rating().scale().get(0).title().th()).isEqualTo("มากที่สุด");
        assertThat(values(nida, id, PAIR)).containsExactly("5", "1");
    }

    @Test
    @Requirement("002-D2")
    @Requirement("002-D4")
    void notPractisedIsNeitherZeroNorBlank() {
        answer(nida, id, FIRST, "NA");

        assertThat(values(nida, id, PAIR)).containsExactly("NA", "");
        assertThat(total(FIRST)).isEqualTo(ItemCounts.NONE.withNotPractised(1));
        assertThat(total(SECOND)).isEqualTo(ItemCounts.NONE.withBlank(1));
    }

    @Test
    void anAnswerCanBeTakenBackToBlank() {
        answer(nida, id, FIRST, "4");
        answer(nida, id, FIRST, "");

        assertThat(values(nida, id, PAIR)).containsExactly("", "");
    }

    @Test
    @Requirement("002-D3")
    void aWholeActivityIsNotPractisedInOneActAndUndoRestoresTheAnswers() {
        answer(nida, id, FIRST, "4");
        long stamp = form(nida, id, PAIR).stamp();

        world.as(nida, () -> answering.notPractised(id, SheetKind.COUNTED, PAIR, " ไม่มีกรณี ", stamp));

        assertThat(values(nida, id, PAIR)).containsExactly("NA", "NA");
        assertThat(form(nida, id, PAIR).notPractisedReason()).contains("ไม่มีกรณี");
        assertThat(AsSystem.call(() -> answers.notPractisedReasons(id))).containsEntry(PAIR, "ไม่มีกรณี");
        assertThatThrownBy(() -> answer(nida, id, SECOND, "3")).hasMessageContaining("formNotPractised");

        world.as(nida, () -> answering.practisedAfterAll(id, SheetKind.COUNTED, PAIR));

        assertThat(values(nida, id, PAIR)).containsExactly("4", "");
        assertThat(form(nida, id, PAIR).notPractisedReason()).isEmpty();
    }

    @Test
    @Requirement("002-D3")
    void theReasonIsAskedFor() {
        assertThatThrownBy(() -> world.as(nida, () -> answering.notPractised(id, SheetKind.COUNTED, PAIR, " ", 0)))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.field()).contains("reason"));
    }

    @ParameterizedTest
    @Requirement("002-D10")
    @ValueSource(strings = {"0", "6", "3.5", "๕๕", "-1", " ", "five", "na"})
    void onlyTheScaleIsTaken(String typed) {
        assertThatThrownBy(() -> answer(nida, id, FIRST, typed)).isInstanceOf(Rejected.class);
        assertThat(values(nida, id, PAIR)).containsExactly("", "");
    }

    @Test
    @Requirement("002-D10")
    void aThaiDigitIsReadAsItsNumber() {
        answer(nida, id, FIRST, "๕");

        assertThat(values(nida, id, PAIR)).containsExactly("5", "");
    }

    @Test
    @Requirement("002-D11")
    void aPersonHasOneSheetPerCase() {
        answer(nida, id, FIRST, "4");
        submit(nida, id);
        world.as(nida, () -> sheets.takeBack(id, SheetKind.COUNTED));
        answer(nida, id, FIRST, "2");
        submit(nida, id);
        submit(nida, id);

        assertThat(total(FIRST)).isEqualTo(ItemCounts.of(0, 0, 0, 1, 0));
    }

    @Test
    @Requirement("002-D12")
    void anItemThatAppliesInSomeCasesOnlySaysSoAndOffersNotPractised() {
        Sheet sheet = world.call(nida, () -> sheets.load(id, SheetKind.COUNTED));

        answer(nida, id, "C4.F3.I2.Q1", "NA");
        answer(nida, id, "C4.F3.I2.Q2", "4");

        assertThat(sheet.instrument().find("C4.F3.I2.Q1").orElseThrow().condition())
                .isPresent();
        assertThat(total("C4.F3.I2.Q1").n()).isZero();
        assertThat(total("C4.F3.I2.Q2").n()).isEqualTo(1);
    }

    @Test
    void aSubmittedSheetIsLockedUntilItIsTakenBack() {
        answer(nida, id, FIRST, "4");
        submit(nida, id);

        assertThat(form(nida, id, PAIR).locked()).isPresent();
        assertThatThrownBy(() -> answer(nida, id, FIRST, "1")).hasMessageContaining("sheetSubmitted");

        world.as(nida, () -> sheets.takeBack(id, SheetKind.COUNTED));

        assertThat(answer(nida, id, FIRST, "1")).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void blanksAreListedBeforeASheetIsHandedIn() {
        answer(nida, id, FIRST, "4");

        List<String> left = world.call(nida, () -> sheets.unanswered(id, SheetKind.COUNTED)).stream()
                .map(item -> item.code())
                .toList();

        assertThat(left).hasSize(192).contains(SECOND).doesNotContain(FIRST);
        submit(nida, id);
        assertThat(world.call(nida, () -> sheets.load(id, SheetKind.COUNTED)).submittedAt())
                .isPresent();
    }

    @Test
    void noteAndAnswerStandSideBySide() {
        answer(nida, id, FIRST, "4");
        world.as(nida, () -> answering.note(id, SheetKind.COUNTED, FIRST, " เห็นคำสั่งแล้ว ", 1));
        answer(nida, id, FIRST, "5");

        ItemAnswer kept = form(nida, id, PAIR).items().get(0);
        assertThat(kept.value()).isEqualTo("5");
        assertThat(kept.note()).isEqualTo("เห็นคำสั่งแล้ว");
    }

    @Test
    void hostileInputIsRefusedOrKeptAsPlainText() {
        String script = "<script>alert('x')</script>'; drop table answer; --";

        world.as(nida, () -> answering.note(id, SheetKind.COUNTED, FIRST, script, 0));

        assertThat(form(nida, id, PAIR).items().get(0).note()).isEqualTo(script);
        assertThatThrownBy(
                        () -> world.as(nida, () -> answering.note(id, SheetKind.COUNTED, SECOND, "x".repeat(2001), 0)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> world.as(nida, () -> answering.answer(id, SheetKind.COUNTED, script, "4", 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyAnswerIsWrittenDownWithTheValueBefore() {
        answer(nida, id, FIRST, "4");
        answer(nida, id, FIRST, "3");

        assertThat(journal.of(id, "answering.answered"))
                .extracting(JournalLines.Line::subject, JournalLines.Line::before, JournalLines.Line::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("item:" + FIRST, "", "4"),
                        org.assertj.core.groups.Tuple.tuple("item:" + FIRST, "4", "3"));
    }

    @Test
    void whoWasNotAskedHasNoSheet() {
        PersonId stranger = world.agency().respondent();

        assertThatThrownBy(() -> world.call(stranger, () -> sheets.load(id, SheetKind.COUNTED)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.call(agency.coordinator(), () -> sheets.load(id, SheetKind.COUNTED)))
                .isInstanceOf(Forbidden.class);
    }

    private ItemCounts total(String item) {
        return AsSystem.call(() -> answers.totals(id)).get(item);
    }
}
