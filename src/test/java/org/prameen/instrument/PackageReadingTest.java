package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageReadingTest {

    private static final String SMALL = smallPackage();

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
            scoring: rating-means     | scoring: guessing               | malformed
            format: 1                 | format: 2                       | malformed
            stem: {th: s, en: s}      | stem: {en: s}                   | missingKey
            stem: {th: s, en: s}      | stem: {th: '', en: s}           | emptyText
            stem: {th: s, en: s}      | stem: {th: ~, en: s}            | emptyText
            stem: {th: s, en: s}      | stem: {th: s, th: t}            | duplicateKey
            stem: {th: s, en: s}      | stem: {th: s, de: s}            | unknownKey
            stem: {th: s, en: s}      | stem: [s]                       | notAMapping
            stem: {th: s, en: s}      | stem: {th: [s]}                 | notAText
            stem: {th: s, en: s}      | stem: {th: "a\\u202Eb"}         | harmfulCharacter
            stem: {th: s, en: s}      | stem: {th: "a\\uF70Ab"}         | privateUse
            stem: {th: s, en: s}      | stem: {th: s} # \uF70A          | privateUse
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
        int line = lineOf(SMALL, replaced);

        assertThat(faults(broken)).as(broken).anySatisfy(fault -> {
            assertThat(fault.key()).isEqualTo("instrument.fault." + reason);
            assertThat(fault.file()).isEqualTo("small.yaml");
            assertThat(fault.line()).isBetween(line, line + 1);
        });
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
                        "instrument.fault.malformed",
                        "instrument.fault.bandGap",
                        "instrument.fault.unknownValue",
                        "instrument.fault.duplicateCode");
        assertThat(faults(broken)).extracting(PackageFault::line).isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "---\n...",
                "just words",
                "- a\n- b",
                "~",
                "\t",
                "%YAML 9.9\n---\na: b",
                "\u0000"
            })
    void whatIsNoPackageIsRefusedWithoutAnException(String text) {
        assertThat(faults(text)).isNotEmpty();
    }

    @Test
    void secondDocumentIsRefused() {
        assertThat(faults(SMALL + "---\n" + SMALL))
                .extracting(PackageFault::key)
                .containsExactly("instrument.fault.oneDocument");
    }

    @Test
    void aliasBombIsRefusedBeforeItIsBuilt() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }

        List<PackageFault> faults =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> faults(bomb.toString()));

        assertThat(faults).extracting(PackageFault::key).contains("instrument.fault.anchor", "instrument.fault.alias");
        assertThat(faults).extracting(PackageFault::line).contains(1, 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void deepNestingEndsTheReading(String opening) {
        String deep = opening.repeat(300_000);

        List<PackageFault> faults = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> faults(deep));

        assertThat(faults).extracting(PackageFault::key).containsExactly("instrument.fault.tooDeep");
    }

    @Test
    void endlessListOfFaultsIsCutOff() {
        String broken = SMALL + "  - {code: x}\n".repeat(50_000);

        assertThat(faults(broken)).hasSize(500);
    }

    @Test
    void packageAboveTheSizeLimitIsNotEvenParsed() {
        String large = SMALL + "#".repeat(InstrumentPackages.LIMIT);

        assertThat(faults(large)).extracting(PackageFault::key).containsExactly("instrument.fault.tooLarge");
    }

    @Test
    void otherEncodingIsRefused() {
        byte[] windows = {'t', 'h', ':', ' ', (byte) 0xA1, (byte) 0xD2};

        PackageReading reading = InstrumentPackages.read("windows.yaml", windows);

        assertThat(reading).isInstanceOfSatisfying(PackageReading.Faulty.class, faulty -> assertThat(faulty.faults())
                .extracting(PackageFault::key)
                .containsExactly("instrument.fault.notUtf8"));
    }

    @Test
    void reasonIsOneSentenceInTheLanguageAsked() {
        PackageFault fault = faults(SMALL.replace("- code: C1.F1.I1.Q2", "- code: C1.F1.I1.Q1"))
                .get(0);

        assertThat(fault.inFull(Locale.ENGLISH))
                .matches("small\\.yaml:\\d+: The code \"C1\\.F1\\.I1\\.Q1\" was used before, in line \\d+\\.");
        assertThat(fault.reason(Locale.forLanguageTag("th"))).startsWith("รหัส").contains("C1.F1.I1.Q1");
        assertThat(fault.reason(Locale.FRENCH)).isEqualTo(fault.reason(Locale.forLanguageTag("th")));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys("th")).isEqualTo(keys("en"));
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle("i18n/instrument", Locale.forLanguageTag(language))
                .keySet();
    }

    private static List<PackageFault> faults(String text) {
        return read(text) instanceof PackageReading.Faulty faulty ? faulty.faults() : List.of();
    }

    private static PackageReading read(String text) {
        return InstrumentPackages.read("small.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static int lineOf(String text, String part) {
        return 1
                + (int) text.substring(0, text.indexOf(part))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static String smallPackage() {
        return """
                format: 1
                instrument: small
                version: '1'
                title: {th: ก, en: t}
                issuer: {th: ก, en: i}
                scoring: rating-means
                stem: {th: s, en: s}
                scale:
                  - {score: 5, title: {th: ม, en: h}}
                  - {score: 1, title: {th: น, en: l}}
                not-practised: {th: ไม่, en: no}
                bands:
                  - code: LOW
                    from: '1.00'
                    to: '2.50'
                    title: {th: น, en: l}
                    long-title: {th: น, en: l}
                  - code: HIGH
                    from: '2.51'
                    to: '5.00'
                    title: {th: ม, en: h}
                    long-title: {th: ม, en: h}
                criterion:
                  above: '3.50'
                periods:
                  - code: MARCH
                    title: {th: ม, en: m}
                    collect-from: '03-01'
                    collect-to: '03-15'
                    report-due: '03-31'
                legal-reference: {th: ก, en: l}
                nodes:
                  - code: C1 #
                    kind: COMPONENT
                    title: {th: ก}
                    nodes:
                      - code: C1.F1
                        kind: FACTOR
                        title: {th: ก}
                        nodes:
                          - code: C1.F1.I1
                            kind: INDICATOR
                            title: {th: ก}
                            form:
                              code: C1.F1.I1.S
                              set: 1
                              title: {th: ก}
                              sources: [DOCUMENT]
                            nodes: # items
                              - code: C1.F1.I1.Q1
                                kind: ITEM
                                title: {th: ก}
                              - code: C1.F1.I1.Q2
                                kind: ITEM
                                title: {th: ก}
                """;
    }
}
