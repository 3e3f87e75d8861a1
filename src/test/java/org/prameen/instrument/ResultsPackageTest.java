package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The part on results, broken in one place after another. */
class ResultsPackageTest {

    private static final String GUIDE = new String(ShippedPackages.bytes("pmqa-guide", "1"), StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            - 7.3.2-M1\\n    - 7.6.3-M2   | - 7.3.9-M1                    | unknownValue
            - name: PARTNERS               | - name: partners              | malformed
            - name: PARTNERS\\n    of:     | - name: PARTNERS\\n    off:   | missingKey
            lines: 3158-3165               | lines: page 12                | malformed
            - rule: DUPLICATE              | - rule: TOO_FEW_YEARS         | duplicateKey
            lines: 2951-2952               | lines: 2951 to 2952           | malformed
            line: 2970                     | line: around 2970             | malformed
            least: 2\\n      most: 3       | least: 4\\n      most: 3      | moreThanMost
            """)
    void faultIsReported(String replaced, String by, String reason) {
        String from = replaced.replace("\\n", "\n");
        assertThat(GUIDE).contains(from);
        PackageReading reading = InstrumentPackages.read(
                "guide.yaml", GUIDE.replace(from, by.replace("\\n", "\n")).getBytes(StandardCharsets.UTF_8));

        List<PackageFault> faults = reading instanceof PackageReading.Faulty faulty ? faulty.faults() : List.of();
        assertThat(faults).extracting(PackageFault::key).contains("instrument.fault." + reason);
    }
}
