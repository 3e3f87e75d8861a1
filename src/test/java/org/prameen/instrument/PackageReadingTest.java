package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prameen.instrument.SmallPackage.faults;
import static org.prameen.instrument.SmallPackage.lineOf;
import static org.prameen.instrument.SmallPackage.read;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.shared.Texts;
import org.prameen.traceability.Requirement;

class PackageReadingTest {

    private static final String SMALL = SmallPackage.TEXT;

    @Test
    void soundPackageBecomesAnInstrument() {
        assertThat(read(SMALL)).isInstanceOf(PackageReading.Sound.class);
    }

    /** Each row: what is replaced in the sound package, by what, and the reason expected at the line of the change. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            scoring: rating-means     | scoring: guessing               | unknownValue
            format: 1                 | format: 2                       | malformed
            stem: {th: s, en: s}      | stem: {en: s}                   | missingKey
            stem: {th: s, en: s}      | stem: {th: '', en: s}           | emptyText
            stem: {th: s, en: s}      | stem: {th: ~, en: s}            | emptyText
            stem: {th: s, en: s}      | stem: {th: s, th: t}            | duplicateKey
            stem: {th: s, en: s}      | stem: {th: s, de: s}            | unknownKey
            stem: {th: s, en: s}      | stem: [s]                       | notAMapping
            stem: {th: s, en: s}      | stem: {th: [s]}                 | notAText
            stem: {th: s, en: s}      | stem: {th: "a\\u202Eb"}         | harmfulCharacter
            stem: {th: s, en: s}      | stem: {th: "a\\uF8FFb"}         | privateUse
            stem: {th: s, en: s}      | stem: {th: s} # \uE123          | privateUse
            stem: {th: s, en: s}      | stem: &a {th: s}                | anchor
            stem: {th: s, en: s}      | stem: *a                        | alias
            stem: {th: s, en: s}      | stem: !!java.net.URL {th: s}    | tag
            stem: {th: s, en: s}      | stem: {th: !!str s}             | tag
            stem: {th: s, en: s}      | stem: {th: s, en: s             | syntax
            stem: {th: s, en: s}      | `colour: red\nstem: {th: s}`    | unknownKey
            score: 1                  | score: 5                        | scaleOrder
            score: 1                  | score: 1.5                      | malformed
            from: '2.51'              | from: '2.53'                    | bandGap
            from: '2.51'              | from: '2.50'                    | bandOverlap
            from: '2.51'              | from: 2.5                       | malformed
            from: '1.00'              | from: '0.00'                    | bandOverlap
            to: '2.50'                | to: '0.50'                      | bandBackwards
            above: '3.50'             | above: '5.00'                   | criterionOutside
            above: '3.50'             | above: '0.99'                   | criterionOutside
            collect-to: '03-15'       | collect-to: '02-28'             | dateOrder
            collect-to: '03-15'       | collect-to: '03-32'             | malformed
            sources: [DOCUMENT]       | sources: [DOCUMENT, RUMOUR]     | unknownValue
            sources: [DOCUMENT]       | sources: []                     | emptyList
            sources: [DOCUMENT]       | sources: DOCUMENT               | notAList
            - code: C1.F1.I1.Q2       | - code: C1.F1.I1.Q1             | duplicateCode
            - code: C1.F1.I1.Q2       | - code: C1.F1.I2.Q2             | codeNotBelow
            - code: C1.F1.I1.Q2       | - code: C1.F1.I1.Q2.X           | codeNotBelow
            - code: C1.F1.I1.Q2       | - code: ../../etc               | malformed
            - code: C1.F1             | - code: F1                      | codeNotBelow
            - code: C1 #              | - code: C1.X #                  | codeNotAtTop
            kind: FACTOR              | kind: ITEM                      | kindNotHere
            kind: FACTOR              | kind: CHAPTER                   | unknownValue
            kind: INDICATOR           | kind: INDICATOR, extra: 1       | syntax
            """)
    void faultIsReportedWithItsLine(String replaced, String by, String reason) {
        assertThat(SMALL).contains(replaced);
        String broken = SMALL.replace(replaced, by.replace("\\n", "\n"));
        int line = lineOf(replaced);

        assertThat(faults(broken)).as(broken).anySatisfy(fault -> {
            assertThat(fault.key()).isEqualTo("instrument.fault." + reason);
            assertThat(fault.file()).isEqualTo("small.yaml");
            assertThat(fault.line()).isBetween(line, line + 1);
        });
    }

    /** Typed as they are, behind an escape, and in a remark. */
    @ParameterizedTest
    @ValueSource(strings = {"stem: {th: ท\uF70Bอง}", "stem: {th: \"ท\\uF70Bอง\"}", "stem: {th: ท้อง} # ท\uF70Bอง"})
    @Requirement("002-A9")
    void marksOfOldFontsAreReadAsTheMarksTheyStandFor(String stem) {
        assertThat(read(SMALL.replace("stem: {th: s, en: s}", stem)))
                .isInstanceOfSatisfying(
                        PackageReading.Sound.class,
                        sound -> assertThat(sound.instrument().stem().th()).isEqualTo("ท้อง"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nodes: []", "nodes:", ""})
    void indicatorWithoutItemsIsRefused(String nodes) {
        int items = SMALL.indexOf("nodes: # items");
        String broken = SMALL.substring(0, items) + nodes + "\n";

        assertThat(faults(broken)).hasSize(1).allSatisfy(fault -> assertThat(fault.key())
                .isIn("instrument.fault.emptyList", "instrument.fault.notAList", "instrument.fault.missingKey"));
    }

    @Test
    void allFaultsAreReportedAtOnceInTheOrderOfTheirLines() {
        String broken = SMALL.replace("scoring: rating-means", "scoring: guessing")
                .replace("from: '2.51'", "from: '2.60'")
                .replace("sources: [DOCUMENT]", "sources: [RUMOUR]")
                .replace("- code: C1.F1.I1.Q2", "- code: C1.F1.I1.Q1");

        assertThat(faults(broken))
                .extracting(PackageFault::key)
                .containsExactly(
                        "instrument.fault.unknownValue",
                        "instrument.fault.bandGap",
                        "instrument.fault.unknownValue",
                        "instrument.fault.duplicateCode");
        assertThat(faults(broken)).extracting(PackageFault::line).isSorted();
    }

    @Test
    void reasonIsOneSentenceInTheLanguageAsked() {
        Texts texts = new Texts();
        PackageFault fault = faults(SMALL.replace("- code: C1.F1.I1.Q2", "- code: C1.F1.I1.Q1"))
                .get(0);

        assertThat(fault.inFull(texts, Texts.ENGLISH))
                .matches("small\\.yaml:\\d+: The code \"C1\\.F1\\.I1\\.Q1\" was used before, in line \\d+\\.");
        assertThat(fault.reason(texts, Texts.THAI)).startsWith("รหัส").contains("C1.F1.I1.Q1");
    }

    @Test
    void everyReasonIsWrittenInBothLanguages() {
        assertThat(reasons("th")).isNotEmpty().isEqualTo(reasons("en"));
    }

    private static Set<String> reasons(String language) {
        return ResourceBundle.getBundle("i18n/instrument", Locale.forLanguageTag(language))
                .keySet();
    }
}
