package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.prameen.shared.Texts;
import org.prameen.traceability.Requirement;

/** What is wrong with a package is said with its place and its reason, in every scoring model. */
class MalformedPackageTest {

    static Stream<Arguments> broken() {
        String rating = MadeUpPackage.RATING.text();
        String levels = MadeUpPackage.LEVELS.text();
        String grades = MadeUpPackage.GRADES.text();
        return Stream.of(
                Arguments.of("unknownKey", rating.replace("criterion:", "criteria: {a: b}\ncriterion:"), "criteria:"),
                Arguments.of("unknownKey", levels.replace("means: true", "means: true\nmode: x"), "mode: x"),
                Arguments.of("duplicateCode", rating.replace("C1.F1.I1.Q2", "C1.F1.I1.Q1"), "ถามความเห็น"),
                Arguments.of("duplicateCode", levels.replace("1.2.2", "1.2.1"), "ซ่อมภายใน"),
                Arguments.of("duplicateCode", grades.replace("code: K3", "code: K1"), "ความพึงพอใจ"),
                Arguments.of("duplicateCode", grades.replace("Q1-02", "K1"), "ล้างตลาด"),
                Arguments.of("duplicateCode", levels.replace("code: 2.1.2", "code: 1.1.2"), "ตรวจสุขภาพ"),
                Arguments.of("weights", grades.replace("K1, weight: 50", "K1, weight: 49"), "weight: 70"),
                Arguments.of("weights", grades.replace("weight: 30", "weight: 31"), "code: P1"),
                Arguments.of("anchor", levels.replace("issuer: {", "issuer: &a {"), "issuer:"),
                Arguments.of("tooDeep", rating + "x: " + "[".repeat(100_000), "x: [["),
                Arguments.of("privateUse", rating.replace("หนังสือทดสอบ", "\uE123"), "legal-reference"),
                Arguments.of("unprintable", rating.replace("Letter of", "Letter\u0007of"), "legal-reference"),
                Arguments.of("harmfulCharacter", rating.replace("Letter of", "Letter\u202Eof"), "legal-reference"),
                Arguments.of("longText", rating.replace("Letter of", "x".repeat(2001)), "legal-reference"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("broken")
    @Requirement("000-F07")
    void whatIsWrongIsSaidWithPlaceAndReason(String reason, String text, String place) {
        PackageReading reading = InstrumentPackages.read("broken.yaml", text.getBytes(StandardCharsets.UTF_8));

        assertThat(reading).isInstanceOfSatisfying(PackageReading.Faulty.class, faulty -> assertThat(faulty.faults())
                .anySatisfy(fault -> {
                    assertThat(fault.key()).isEqualTo("instrument.fault." + reason);
                    assertThat(text.lines().toList().get(fault.line() - 1)).contains(place);
                    assertThat(fault.reason(new Texts(), Texts.THAI)).doesNotContain("{", "!instrument");
                }));
    }

    @Test
    void anAliasBombOfManyLayersLeavesNothingButItsFaults() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 1_000; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(9, "*a" + (i - 1)))));
        }

        assertThat(SmallPackage.faults(bomb.toString()))
                .as("as many as are collected, and no text is built from them")
                .hasSize(500)
                .extracting(PackageFault::key)
                .containsOnly("instrument.fault.anchor", "instrument.fault.alias");
    }

    @Test
    void thePackagesThemselvesAreSound() {
        for (MadeUpPackage each : MadeUpPackage.values()) {
            assertThat(InstrumentPackages.read(each.code(), each.bytes())).isInstanceOf(PackageReading.Sound.class);
        }
    }
}
