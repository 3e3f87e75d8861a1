package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Completeness;
import org.prameen.casework.Submission;
import org.prameen.instrument.ExampleMeasure;
import org.prameen.instrument.ResultsPart;
import org.prameen.scoring.improvement.Direction;
import org.prameen.shared.CaseId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

/** What the product tells of a measure while it is entered, and again before the submission. */
class MeasureLooksTest extends FilledCase {

    @Autowired
    Measures measures;

    @Autowired
    Completeness completeness;

    private Agency agency;
    private CaseId id;

    @BeforeEach
    void openWorkbook() {
        agency = world.agency();
        id = results(agency);
    }

    @Test
    @Requirement("001-F65")
    @Requirement("001-F66")
    void targetThatIsNoChallengeIsToldUntilAReasonStands() {
        UUID tame = add("7.1.2", "อัตราความสำเร็จ", "80", "82", "81", Map.of());
        UUID young = add("7.1.3", "จำนวนกฎหมายใหม่", "", "40", "45", Map.of());
        UUID full = add("7.1.4", "ร้อยละการเข้าถึง", "100", "100", "", Map.of("BEST_VALUE", "100"));

        assertThat(hints(tame)).containsExactly("TARGET_NOT_CHALLENGING [81, 81]");
        assertThat(hints(young)).containsExactly("TARGET_NOT_COMPUTABLE [1]");
        assertThat(hints(full)).containsExactly("NO_BETTER_TARGET [100]");
        assertThat(told(tame)).contains("workbook.hint.TARGET_NOT_CHALLENGING");
        assertThat(told(young)).contains("workbook.hint.TARGET_NOT_COMPUTABLE");
        assertThat(told(full)).contains("workbook.hint.NO_BETTER_TARGET");

        say(young, "TARGET_REASON", "เริ่มเก็บปีก่อน");

        assertThat(hints(young)).containsExactly("TARGET_REASONED [เริ่มเก็บปีก่อน, TARGET_NOT_COMPUTABLE]");
        assertThat(told(young)).doesNotContain("workbook.hint.TARGET_NOT_COMPUTABLE");
    }

    @Test
    @Requirement("001-F88")
    void bestPossibleLevelIsToldWithTheTarget() {
        UUID added = add("7.1.2", "ร้อยละความพึงพอใจ", "88", "90", "92", Map.of("BEST_VALUE", "๑๐๐"));

        assertThat(hints(added)).containsExactly("LEVEL_OUT_OF_REACH [8.70, ADVANCE, 100]");
        assertThat(told(added)).contains("workbook.hint.LEVEL_OUT_OF_REACH");
        assertThatThrownBy(() -> say(added, "BEST_VALUE", "เต็ม"))
                .hasMessage("BEST_VALUE: workbook.results.unreadable.best []");
    }

    @Test
    @Requirement("001-F73")
    void cumulativeValueThatFallsIsToldUntilAReasonStands() {
        UUID added = add("7.5.5", "จำนวนต้นไม้ที่ปลูก (สะสม)", "100", "150", "160", Map.of("CUMULATIVE", "YES"));
        assertThat(hints(added)).isEmpty();

        result(added, "140");
        assertThat(hints(added)).containsExactly("CUMULATIVE_FALLS [150, 140]");
        assertThat(told(added)).contains("workbook.hint.CUMULATIVE_FALLS");

        say(added, "FALL_REASON", "ตรวจนับใหม่");
        assertThat(hints(added)).isEmpty();
    }

    @Test
    @Requirement("001-F75")
    void awardOfTheOwnMinistryIsPointedToItsGroup() {
        UUID added = add("7.4.1", "จำนวนรางวัลที่ได้รับ", "1", "2", "3", Map.of("AWARDING_BODY", "INSIDE"));

        assertThat(hints(added)).containsExactly("OTHER_GROUP [7.4.3]");
        say(added, "AWARDING_BODY", "OUTSIDE");
        assertThat(hints(added)).isEmpty();
    }

    @Test
    @Requirement("001-F77")
    void measureDerivedFromThoseOfTheMissionIsToldAsAPossibleCopy() {
        UUID sum = add("7.3.4", "ร้อยละของการบรรลุตัวชี้วัดตามพันธกิจหลักที่เกินเป้าหมาย", "80", "82", "85", Map.of());
        assertThat(hints(sum)).isEmpty();

        add("7.1.1", "ร้อยละครัวเรือนที่พ้นเกณฑ์ยากจน", "70", "72", "75", Map.of());

        assertThat(hints(sum)).containsExactly("DERIVED [7.1.1]");
        assertThat(told(sum)).contains("workbook.hint.DERIVED");
    }

    @Test
    @Requirement("001-F76")
    void exampleThatCannotBeCountedIsNotTakenAsItStands() {
        ResultsPart part = book().instrument().maturity().results().orElseThrow();
        List<ExampleMeasure> uncountable = part.groups()
                .flatMap(group -> group.help().examples().stream())
                .filter(example -> !example.countable())
                .toList();
        assertThat(uncountable).extracting(ExampleMeasure::line).contains(Optional.of(3261), Optional.of(3137));

        for (ExampleMeasure example : uncountable) {
            assertThatThrownBy(() -> add("7.4.4", example.title().th(), "1", "2", "3", Map.of()))
                    .hasMessage("name: workbook.measure.notCountable []");
        }
        add("7.4.4", "จำนวนมาตรฐานที่ได้รับการรับรอง", "1", "2", "3", Map.of());
    }

    @Test
    @Requirement("001-F72")
    void noteOnWhatCountsStandsAtTheGroupAndAtTheExample() {
        UUID added = add(
                "7.3.2",
                "ร้อยละของบุคลากรที่เป็นตัวแทนของหน่วยงานไปนำเสนอผลงานวิชาการ/นวัตกรรมในระดับชาติและนานาชาติ",
                "5",
                "6",
                "7",
                Map.of());

        assertThat(lines().note(measure(added))).hasValueSatisfying(note -> {
            assertThat(note.text().th()).contains("ไม่นับ");
            assertThat(note.line()).contains(3080);
        });
        assertThat(book().instrument().maturity().results().orElseThrow().groups())
                .filteredOn(group -> !group.help().notes().isEmpty())
                .extracting(group -> group.code())
                .contains("7.3.1", "7.4.1", "7.4.5");
    }

    private UUID add(String group, String name, String earlier, String later, String target, Map<String, String> said) {
        return world.call(
                agency.coordinator(), () -> measures.add(id, typed(group, name, earlier, later, target, "", said)));
    }

    private static TypedMeasure typed(
            String group,
            String name,
            String earlier,
            String later,
            String target,
            String result,
            Map<String, String> said) {
        return new TypedMeasure(
                group,
                Optional.empty(),
                name,
                "หน่วย",
                true,
                Optional.of(Direction.HIGHER),
                earlier,
                later,
                target,
                result,
                Optional.empty(),
                said);
    }

    private void say(UUID added, String what, String text) {
        ResultMeasure now = measure(added);
        world.as(
                agency.coordinator(),
                () -> measures.change(id, added, now.typed().stating(what, text), now.version()));
    }

    private void result(UUID added, String result) {
        ResultMeasure now = measure(added);
        TypedMeasure old = now.typed();
        TypedMeasure typed =
                typed(old.group(), old.name(), old.earlier(), old.later(), old.target(), result, old.statements());
        world.as(agency.coordinator(), () -> measures.change(id, added, typed, now.version()));
    }

    private List<String> hints(UUID added) {
        return lines().hints(book().measures()).stream()
                .filter(hint -> hint.measure().equals(added.toString()))
                .map(hint -> hint.kind() + " " + hint.arguments())
                .toList();
    }

    private List<String> told(UUID added) {
        return world.call(agency.coordinator(), () -> completeness.of(id, Submission.CLOSING)).stream()
                .filter(problem -> problem.route().endsWith("at=" + added))
                .map(problem -> problem.key())
                .toList();
    }

    private MeasureLines lines() {
        return book().results().orElseThrow();
    }

    private Workbook book() {
        return world.call(agency.coordinator(), () -> workbooks.get(id));
    }

    private ResultMeasure measure(UUID added) {
        return book().measures().stream()
                .filter(one -> one.id().equals(added))
                .findFirst()
                .orElseThrow();
    }
}
