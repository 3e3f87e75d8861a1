package org.prameen.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.prameen.traceability.RequirementRow.Later;

class TraceabilityTest {

    private static final RequirementRow PLAIN = new RequirementRow("002-E1", "item mean", Optional.empty());
    private static final RequirementRow PUT_OFF =
            new RequirementRow("002-G2", "full report", Optional.of(new Later("reporting", "has no report yet")));

    @Test
    void everyRowHasATestOrANamedPlaceAndReason() throws Exception {
        Map<String, Integer> counts = new TreeMap<>();
        List<RequirementRow> rows = new ArrayList<>();
        for (String document : List.of("000", "001", "002", "004")) {
            List<RequirementRow> listed = RequirementRow.read("/requirements/" + document + ".yaml");
            counts.put(document, listed.size());
            rows.addAll(listed);
        }
        Traceability traceability = new Traceability(rows, RequirementTests.inTestClasses());
        Files.writeString(Path.of("target", "requirements.md"), traceability.toMarkdown());

        assertThat(counts).isEqualTo(Map.of("000", 24, "001", 89, "002", 97, "004", 66));
        assertThat(traceability.faults()).isEmpty();
    }

    @Test
    void rowWithoutTestOrReasonIsAFault() {
        assertThat(new Traceability(List.of(PLAIN), Map.of()).faults())
                .containsExactly("002-E1 has neither a test nor a 'later' with place and reason");
    }

    @Test
    void testOfAnUnknownRowIsAFault() {
        Map<String, Set<String>> tests = Map.of("002-E1", Set.of("T.a"), "002-Z9", Set.of("T.b"));

        assertThat(new Traceability(List.of(PLAIN), tests).faults())
                .containsExactly("002-Z9 is no known row, but named by [T.b]");
    }

    @Test
    void rowThatIsPutOffAndYetProvenIsAFault() {
        assertThat(new Traceability(List.of(PUT_OFF), Map.of("002-G2", Set.of("T.a"))).faults())
                .containsExactly("002-G2 is put off and yet proven by [T.a]: drop its 'later'");
    }

    @Test
    void placeWithoutReasonIsAFault() {
        RequirementRow vague = new RequirementRow("002-G2", "full report", Optional.of(Later.parse("reporting")));

        assertThat(new Traceability(List.of(vague), Map.of()).faults())
                .containsExactly("002-G2 is put off without 'module: reason'");
    }

    @Test
    void rowListedTwiceIsAFault() {
        assertThat(new Traceability(List.of(PUT_OFF, PUT_OFF), Map.of()).faults())
                .containsExactly("002-G2 is listed twice");
    }

    @Test
    void onlyTestsThatRunAreFound() {
        var found = RequirementTests.in(new ClassFileImporter().importClasses(Sample.class, Switched.class));

        assertThat(found).containsOnlyKeys("sample-1", "sample-2");
        assertThat(found.get("sample-2")).containsExactly("Sample.proves");
    }

    // abstract, so that the test engine passes them by and the importer still sees them
    abstract static class Sample {
        @Test
        @Requirement("sample-1")
        @Requirement("sample-2")
        void proves() {}

        @Requirement("sample-3")
        void isNoTest() {}

        @Test
        @Disabled("shows that a test that does not run proves nothing")
        @Requirement("sample-4")
        void doesNotRun() {}
    }

    @Disabled("shows that a class that does not run proves nothing")
    abstract static class Switched {
        @Test
        @Requirement("sample-5")
        void wouldProve() {}
    }
}
