package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.WorldOffices.Agency;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;

class FillingTest extends FilledCase {

    private static final String BOX = "1.1-c1";
    private static final String STEP = "Q1-01";
    private static final String FIGURE = "D7.P1.K1";

    Agency agency;
    PersonId who;

    @BeforeEach
    void found() {
        agency = world.agency();
        who = agency.coordinator();
    }

    @Test
    void whoWasOvertakenSeesBothValuesAndNothingIsOverwritten() {
        CaseId id = boxes(agency);
        answer(agency.respondent(), id, BOX, "1");

        Writing second = world.call(who, () -> filling.answer(id, BOX, "0", 0));

        assertThat(second).isInstanceOfSatisfying(Writing.Conflict.class, conflict -> {
            assertThat(conflict.theirs()).isEqualTo("1");
            assertThat(conflict.mine()).isEqualTo("0");
            assertThat(conflict.version()).isEqualTo(1);
        });
        assertThat(value(who, id, BOX)).isEqualTo("1");
    }

    @Test
    void whoKnowsBothValuesReplacesTheOther() {
        CaseId id = boxes(agency);
        answer(agency.respondent(), id, BOX, "1");
        Writing.Conflict seen = (Writing.Conflict) world.call(who, () -> filling.answer(id, BOX, "0", 0));

        Writing mine = world.call(who, () -> filling.answer(id, BOX, "0", seen.version()));

        assertThat(mine).isInstanceOf(Writing.Saved.class);
        assertThat(value(who, id, BOX)).isEqualTo("0");
    }

    @Test
    void twoWhoMeanTheSameHaveNothingToDecide() {
        CaseId id = boxes(agency);
        answer(agency.respondent(), id, BOX, "1");

        assertThat(world.call(who, () -> filling.answer(id, BOX, "๑", 0))).isInstanceOf(Writing.Saved.class);
    }

    @Test
    @Requirement("000-F05")
    void blankIsNoAnswerAndNotZero() {
        CaseId id = boxes(agency);
        answer(who, id, BOX, "0");
        assertThat(lineOf(id, "1.1").figure()).contains("0");

        answer(who, id, BOX, "");

        assertThat(world.call(who, () -> workbooks.get(id)).values()).isEmpty();
        assertThat(lineOf(id, "1.1").figure()).isEmpty();
    }

    @Test
    void explanationStaysWhenTheAnswerGoes() {
        CaseId id = boxes(agency);
        answer(who, id, BOX, "1");
        world.as(who, () -> filling.note(id, BOX, "ตามคำสั่งที่ 12/2569", 1));

        answer(who, id, BOX, "");

        assertThat(world.call(who, () -> workbooks.get(id)).entry(BOX).flatMap(BookEntry::note))
                .contains("ตามคำสั่งที่ 12/2569");
    }

    @Test
    void tooLongAnExplanationIsRefusedAtItsField() {
        CaseId id = boxes(agency);
        String text = "ก".repeat(Filling.LONGEST_NOTE + 1);

        assertThatThrownBy(() -> world.as(who, () -> filling.note(id, BOX, text, 0)))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.field()).contains("note"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "๐, 0", "' 1 ', 1"})
    void boxesTakeOneAndZeroInThaiDigitsToo(String typed, String kept) {
        CaseId id = boxes(agency);
        answer(who, id, BOX, typed);
        assertThat(value(who, id, BOX)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"2", "-1", "0.5", "1.0", "yes", "01", "' '"})
    @Requirement("004-F23")
    void boxesTakeNothingElse(String typed) {
        refuses(boxes(agency), BOX, typed);
    }

    @ParameterizedTest
    @CsvSource({"5", "-1", "3.5", "44"})
    @Requirement("000-F04")
    void stepsBeyondTheScaleAreRefused(String typed) {
        refuses(steps(agency), STEP, typed);
    }

    @ParameterizedTest
    @CsvSource({"๙๒.๕๐, 92.5", "0, 0", "120, 120", "100.0000, 100"})
    void keyFiguresTakePerCentInThaiDigitsToo(String typed, String kept) {
        CaseId id = steps(agency);
        answer(who, id, FIGURE, typed);
        assertThat(value(who, id, FIGURE)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"-1", "ร้อย", "1e3", "12.34567", "9999999", "'1,5'"})
    void whatIsNoPerCentIsRefused(String typed) {
        refuses(steps(agency), FIGURE, typed);
    }

    @Test
    void itemsOfOtherInstrumentsAreNotFound() {
        CaseId id = boxes(agency);
        for (String item : new String[] {STEP, "1.1", "1.2", "", "1.1-c1'"}) {
            assertThatThrownBy(() -> world.as(who, () -> filling.answer(id, item, "1", 0)))
                    .as(item)
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void beforeTheFirstDayNothingIsEntered() {
        CaseId id = boxes(agency);
        clock.set(collectFrom(id).atStartOfDay().minusSeconds(1));

        assertThatThrownBy(() -> answer(who, id, BOX, "1"))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("workbook.closed.early");
        assertThat(world.call(who, () -> workbooks.get(id)).obstacle()).contains("workbook.closed.early");
    }

    @Test
    void afterTheLastDayItIsTakenWhereTheDocumentDoesNotForbidIt() {
        CaseId id = steps(agency);
        clock.set(collectTo(id).plusDays(1).atStartOfDay());

        answer(who, id, STEP, "4");

        assertThat(value(who, id, STEP)).isEqualTo("4");
    }

    @Test
    void afterTheLastDayItIsRefusedWhereTheDocumentClosesTheSystem() {
        CaseId id = boxes(agency);
        clock.set(collectTo(id).plusDays(1).atStartOfDay().minusSeconds(1));
        answer(who, id, BOX, "1");
        clock.set(collectTo(id).plusDays(1).atStartOfDay());

        assertThatThrownBy(() -> answer(who, id, BOX, "0"))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("casework.window.late");
        assertThat(world.call(who, () -> workbooks.get(id)).opens(BOX)).isFalse();
    }

    @Test
    void keyFigureThatDoesNotApplyLeavesTheWeight() {
        CaseId id = steps(agency, Map.of("NOT_APPLICABLE", "WITH_REASON"));
        answer(who, id, FIGURE, "80");
        answer(who, id, "D7.P1.K2", "NA");

        assertThat(lineOf(id, "D7").figure()).contains("80.00");
        assertThat(lineOf(id, "D7").word()).isEqualTo(Optional.empty());
    }

    private void refuses(CaseId id, String item, String typed) {
        assertThatThrownBy(() -> world.as(who, () -> filling.answer(id, item, typed, 0)))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.field()).contains("value"));
        assertThat(world.call(who, () -> workbooks.contents(id))).isEqualTo(Map.of());
    }

    private ScoreLine lineOf(CaseId id, String code) {
        return world.call(who, () -> workbooks.get(id)).scores().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
