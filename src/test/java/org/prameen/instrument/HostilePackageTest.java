package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prameen.instrument.SmallPackage.faults;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePackageTest {

    private static final String SMALL = SmallPackage.TEXT;

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
    void endlessListIsNotReadElementByElement() {
        String broken = SMALL + "  - {code: x}\n".repeat(50_000);

        assertThat(faults(broken)).extracting(PackageFault::key).containsExactly("instrument.fault.longList");
    }

    @Test
    void partsBeyondCountingAreNotBuilt() {
        String many = SMALL + "x:\n" + "- a\n".repeat(500_000);

        assertThat(faults(many)).extracting(PackageFault::key).containsExactly("instrument.fault.tooManyParts");
    }

    @Test
    void endlessFaultsAreCutOff() {
        String broken = SMALL + "x: y\n".repeat(50_000);

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
}
