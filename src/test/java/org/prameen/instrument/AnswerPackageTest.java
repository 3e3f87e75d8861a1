package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.shared.Texts;

/** Answer forms of a made-up package, sound and broken in one place after another. */
class AnswerPackageTest {

    @Test
    void anotherInstrumentDescribesItsAnswersTheSameWay() {
        AnswerForm form = InstrumentPackages.sound("parks.yaml", bytes(AnsweredParks.TEXT))
                .find("1.2.1")
                .flatMap(Node::answer)
                .orElseThrow();

        assertThat(form.blocks()).extracting(AnswerBlock::code).containsExactly("LAMPS", "SAFE");
        assertThat(form.blocks().get(0)).satisfies(lamps -> {
            assertThat(lamps.rows()).hasSize(3);
            assertThat(lamps.least()).isEqualTo(2);
            assertThat(lamps.lines()).contains("12-14");
        });
        assertThat(form.cells("1.2.1").map(AnswerForm.Cell::code))
                .contains("1.2.1:LAMPS.3.WATT", "1.2.1:SAFE.NIGHT.LINK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            least: 2             | least: 4               | moreThanMost
            least: 2             | least: 0               | noWeight
            least: 2             | fewest: 2              | unknownKey
            least: 2             | needs: SOME            | unknownValue
            slots: 3             | slots: 31              | answerSlots
            slots: 3             | rows: [{code: A, title: {th: ก}}]\\n                  slots: 3 | rowsTwice
            lines: 12-14         | lines: page 3          | malformed
            kind: COUNT          | kind: COLOUR           | unknownValue
            kind: COUNT          | of: {th: ก}            | keyNotAtField
            of: {th: ของทั้งหมด}   | optional: true         | missingKey
            field: WEB           | field: LINK            | unknownValue
            field: WEB           | field: WEB, is: [ON]   | unknownValue
            code: SAFE           | code: LAMPS            | duplicateCode
            code: WATT           | code: PLACE            | duplicateCode
            kind: TICK           | kind: TICK, options: [{code: A, title: {th: ก}}] | keyNotAtField
            answer: # item       | answer: # item\\n              form: x | unknownKey
            """)
    void whatIsWrongWithAFormIsSaidWithItsPlace(String replaced, String by, String reason) {
        String by2 = by.replace("\\n", "\n");
        assertThat(AnsweredParks.TEXT).contains(replaced);
        String text = AnsweredParks.TEXT.replace(replaced, by2);

        assertThat(faults(text)).anySatisfy(fault -> {
            assertThat(fault.key()).isEqualTo("instrument.fault." + reason);
            assertThat(fault.line()).isGreaterThan(AnsweredParks.lineOf("1.2.1"));
            assertThat(fault.reason(new Texts(), Texts.THAI)).doesNotContain("{", "!instrument");
        });
    }

    @Test
    void respondentsWhoRateTakeNoForm() {
        String text = SmallPackage.TEXT.replace(
                "- code: C1.F1.I1.Q2\n",
                "- code: C1.F1.I1.Q2\n                answer: {blocks: [{code: A, fields: [{code: B, title: {th: ก}}]}]}\n");

        assertThat(SmallPackage.faults(text))
                .extracting(PackageFault::key)
                .containsExactly("instrument.fault.keyNotHere");
    }

    @Test
    void anotherFormOfAQuestionIsNamedInTheNextVersion() {
        Instrument from = InstrumentPackages.sound("from", bytes(AnsweredParks.TEXT));
        Instrument to = InstrumentPackages.sound("to", bytes(AnsweredParks.TEXT.replace("least: 2", "least: 3")));

        assertThat(DraftComparison.between(from, to).regraded()).containsExactly("1.2.1");
        assertThat(DraftComparison.between(from, from).nothingDiffers()).isTrue();
    }

    private static List<PackageFault> faults(String text) {
        return InstrumentPackages.read("parks.yaml", bytes(text)) instanceof PackageReading.Faulty faulty
                ? faulty.faults()
                : List.of();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
