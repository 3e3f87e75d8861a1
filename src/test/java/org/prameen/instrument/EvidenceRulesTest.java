package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules of evidence are data of the instrument; packages that say nothing keep to those of the system. */
class EvidenceRulesTest {

    /** What document 004 asks for: PDF only, 2,097,152 bytes an item, five pieces, none at one item. */
    static final String OF_A_NATIONAL_SYSTEM =
            """
            evidence:
              kinds: [PDF]
              sum-limit: 2097152
              required: true
              at: [ITEM]
              pieces:
                - code: E1
                  title: {th: แบบสรุปประเด็นการตอบ, en: Answer form}
                  required: true
                - code: E5
                  title: {th: ภาพกิจกรรม, en: Photographs}
              nodes:
                - code: C1.F1.I1
                  forbidden: true
                - code: C1.F1.I1.Q1
                  kinds: [PDF, LINK]
                  sum-limit: 10
                  required: false
            """;

    @Test
    void aPackageSetsKindsLimitAndPieces() {
        EvidencePart part = sound(OF_A_NATIONAL_SYSTEM).evidence();
        EvidenceRules general = part.rules("C2");

        assertThat(part.at()).containsExactly(NodeKind.ITEM);
        assertThat(general.kinds()).containsExactly(EvidenceKind.PDF);
        assertThat(general.sumLimit()).isEqualTo(2_097_152);
        assertThat(general.required()).isTrue();
        assertThat(general.systemMethod()).isFalse();
        assertThat(general.piece("E1").orElseThrow().required()).isTrue();
        assertThat(general.piece("E5").orElseThrow().required()).isFalse();
        assertThat(general.piece("E9")).isEmpty();
    }

    @Test
    void theNearestNodeWithRulesOfItsOwnDecides() {
        EvidencePart part = sound(OF_A_NATIONAL_SYSTEM).evidence();

        assertThat(part.rules("C1.F1.I1").kinds()).isEmpty();
        assertThat(part.rules("C1.F1.I1.Q2").kinds()).isEmpty();
        assertThat(part.rules("C1.F1.I1.Q1").kinds()).isEqualTo(Set.of(EvidenceKind.PDF, EvidenceKind.LINK));
        assertThat(part.rules("C1.F1.I1.Q1").sumLimit()).isEqualTo(10);
        assertThat(part.rules("C1.F1.I1.Q1").required()).isFalse();
        assertThat(part.rules("C1.F1.I10").sumLimit()).isEqualTo(2_097_152);
    }

    @Test
    void aPackageWithoutThatPartLoadsAsBeforeUnderTheRulesOfTheSystem() {
        EvidencePart part = sound("").evidence();

        assertThat(part.rules("C1.F1.I1")).isEqualTo(EvidenceRules.LENIENT);
        assertThat(part.rules("C1.F1.I1").systemMethod()).isTrue();
        assertThat(part.rules("C1.F1.I1").sumLimit()).isEqualTo(10_485_760);
        assertThat(part.rules("C1.F1.I1").required()).isFalse();
    }

    @Test
    void faultyRulesAreReported() {
        assertThat(faults(OF_A_NATIONAL_SYSTEM.replace("C1.F1.I1\n    ", "C9.F9\n    ")))
                .contains("instrument.fault.evidenceNode");
        assertThat(faults(OF_A_NATIONAL_SYSTEM.replace("2097152", "999999999")))
                .contains("instrument.fault.evidenceLimit");
        assertThat(faults(OF_A_NATIONAL_SYSTEM.replace("kinds: [PDF]", "kinds: [EXE]")))
                .contains("instrument.fault.unknownValue");
        assertThat(faults(OF_A_NATIONAL_SYSTEM.replace("required: true\n  at", "required: yes please\n  at")))
                .contains("instrument.fault.malformed");
    }

    private static Instrument sound(String part) {
        return ((PackageReading.Sound) read(part)).instrument();
    }

    private static String faults(String part) {
        return ((PackageReading.Faulty) read(part)).faults().toString();
    }

    private static PackageReading read(String part) {
        return SmallPackage.read(SmallPackage.TEXT.replace("\nnodes:", "\n" + part + "nodes:"));
    }
}
