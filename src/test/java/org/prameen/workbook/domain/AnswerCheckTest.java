package org.prameen.workbook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.instrument.AnswerForm;
import org.prameen.instrument.AnswerForm.Cell;
import org.prameen.instrument.Node;
import org.prameen.instrument.ShippedPackages;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.domain.AnswerFinding.Kind;

/** The printed conditions of document 001 that count, question by question (rules 2.3). */
class AnswerCheckTest extends FilledForm {

    @Test
    @Requirement("001-F20")
    void everyQuestionHasAStructureOfItsOwnAndTheCostTableOpensWithFourRowsOfFourFields() {
        assertThat(guide.sections().stream().flatMap(section -> section.children().stream()))
                .hasSize(96)
                .allSatisfy(question -> assertThat(question.answer()).isPresent());
        assertThat(form("6.3.1").blocks()).singleElement().satisfies(cost -> assertThat(cost.rows())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.fields()).hasSize(4)));
        assertThat(form("6.3.1").cells("6.3.1")).hasSize(16);
    }

    @ParameterizedTest
    @CsvSource({"1.1.1, ECONOMY, SOCIETY", "1.4.4, ECONOMY, HEALTH", "4.4.3, COST, LINKING", "5.1.1, 1, 2"})
    @Requirement("001-F21")
    void oneIsTooFewAndTwoAreEnough(String item, String first, String second) {
        assertThat(findings(item)).containsExactly(Kind.EMPTY);
        fill(item, first);
        assertThat(findings(item)).containsExactly(Kind.TOO_FEW);
        assertThat(states(item).get(0).counted()).isEqualTo(1);

        fill(item, second);
        assertThat(complete(item)).isTrue();
    }

    @Test
    @Requirement("001-F22")
    void domainThatLacksItsFollowUpIsNotCounted() {
        fill("1.4.4", "SOCIETY");
        fill("1.4.4", "ECONOMY");
        values.remove("1.4.4:DOMAINS.ECONOMY.RESULT");

        assertThat(states("1.4.4").get(0).counted()).isEqualTo(1);
        assertThat(complete("1.4.4")).isFalse();
        assertThat(missing("1.4.4")).contains("1.4.4:DOMAINS.ECONOMY.RESULT");
    }

    @ParameterizedTest
    @CsvSource({"5.1.1, MISSIONS, 4", "6.1.3, PROCESSES, 3", "6.1.1, PROCESSES, 2"})
    @Requirement("001-F23")
    void moreThanNeededIsTakenUpToThePrintedSlots(String item, String block, int slots) {
        IntStream.rangeClosed(1, slots).forEach(slot -> fill(item, String.valueOf(slot)));

        assertThat(states(item))
                .filteredOn(state -> state.block().code().equals(block))
                .singleElement()
                .satisfies(state -> {
                    assertThat(state.counted()).isEqualTo(slots);
                    assertThat(state.complete()).isTrue();
                });
        assertThat(form(item).cells(item).map(Cell::code)).noneMatch(code -> code.contains(block + "." + (slots + 1)));
    }

    @ParameterizedTest
    @CsvSource({"1.1.3, RESULT", "1.1.5, RESULT", "1.2.3, BENEFIT"})
    @Requirement("001-F24")
    void explanationWithoutItsResultIsNotComplete(String item, String result) {
        values.put(item + ":ANSWER.1.HOW", "ประชุมทุกเดือน");
        assertThat(missing(item)).containsExactly(item + ":ANSWER.1." + result);

        values.put(item + ":ANSWER.1." + result, "ลดเวลาลงครึ่งหนึ่ง");
        assertThat(complete(item)).isTrue();
    }

    @Test
    @Requirement("001-F28")
    void secondGroupOfStakeholdersIsNeededToo() {
        fill("3.2.2(b)", "1");
        fill("3.2.2(b)", "2");
        values.keySet().removeIf(code -> code.startsWith("3.2.2(b):STAKEHOLDERS.2"));

        assertThat(missing("3.2.2(b)"))
                .containsExactly("3.2.2(b):STAKEHOLDERS.2.GROUP", "3.2.2(b):STAKEHOLDERS.2.NEED");
        fill("3.2.2(b)", "2");
        assertThat(complete("3.2.2(b)")).isTrue();
        assertThat(form("3.2.2(b)").blocks()).allMatch(block -> block.ranked());
    }

    @Test
    @Requirement("001-F30")
    void threeOfFourElementsArePartialAndTheFourthIsNamed() {
        List.of("CHANNELS", "STEPS", "FOLLOW_UP").forEach(element -> fill("3.4.2", element));

        assertThat(states("3.4.2")).singleElement().satisfies(state -> {
            assertThat(state.counted()).isEqualTo(3);
            assertThat(state.begun()).isEqualTo(4);
            assertThat(state.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.cell().row().code()).isEqualTo("TIME");
                assertThat(finding.lines()).contains("1457-1461");
            });
        });
    }

    @Test
    @Requirement("001-F32")
    void whetherOneOfSeveralIsEnoughIsASettingOfTheQuestion() {
        values.put("2.1.2:PLANS.CAPABILITY.PLAN", "แผนพัฒนาบุคลากร");
        assertThat(complete("2.1.2")).isFalse();

        assertThat(AnswerCheck.complete(AnswerCheck.of("2.1.2", anyOf("2.1.2"), values)))
                .isTrue();
        assertThat(form("2.1.2").blocks().get(0).lines())
                .as("the document does not say it")
                .isEmpty();
    }

    @Test
    @Requirement("001-F33")
    void oneTextForAllNetworksIsNotWhatIsAsked() {
        values.put("1.3.2:NETWORKS.1.APPROACH", "ประชุมทุกเครือข่ายร่วมกัน");
        assertThat(findings("1.3.2")).containsExactly(Kind.TOO_FEW, Kind.MISSING);

        fill("1.3.2", "1");
        fill("1.3.2", "2");
        assertThat(complete("1.3.2")).isTrue();
    }

    @Test
    void whatIsPrintedIsToldFromMethodsOfTheSystem() {
        fill("1.1.1", "ECONOMY");
        values.put("1.1.1:DOMAINS.SOCIETY.HOW", "x");

        assertThat(states("1.1.1").get(0).findings())
                .extracting(AnswerFinding::kind, finding -> finding.lines().orElse("system"))
                .containsExactly(tuple(Kind.TOO_FEW, "131-138"), tuple(Kind.MISSING, "system"));
    }

    private AnswerForm anyOf(String item) {
        return ShippedPackages.changed("pmqa-guide", "1", text -> {
                    int block = text.indexOf("- code: PLANS", text.indexOf("- code: '" + item + "'"));
                    return text.substring(0, block) + text.substring(block).replaceFirst("needs: ALL", "needs: ANY");
                })
                .find(item)
                .flatMap(Node::answer)
                .orElseThrow();
    }
}
